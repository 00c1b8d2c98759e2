/**
 * How much rests on one person: the largest share of all role ticks on one contact, over 0 to 1. null without ticks, and
 * below two contacts: with nobody else on the list nothing is said about leaning.
 * @param ticksByContact roles ticked for each contact that was answered, those with none included
 */
export function concentration(ticksByContact: readonly number[]): number | null {
  const ticks = ticksByContact.reduce((total, count) => total + count, 0)
  return ticksByContact.length < 2 || ticks === 0 ? null : Math.max(...ticksByContact) / ticks
}

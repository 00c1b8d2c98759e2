import type { Activity, PersonView } from '#app/contract/room.ts'

/** Who may need something comes first. */
const order: Activity[] = ['writing', 'here', 'away', 'handedIn', 'absent']

/** People as the console lists them: who asks for help, then who is still at it, then who is done; by name within. */
export function peopleInOrder(people: readonly PersonView[], language: string): PersonView[] {
  const { compare } = new Intl.Collator(language)
  const rank = ({ wantsHelp, activity }: PersonView) => (wantsHelp ? -1 : order.indexOf(activity))
  return [...people].sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name))
}

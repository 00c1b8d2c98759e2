import type { Answers, Contact } from '#app/contract/worksheet.ts'

/** Contacts of one group in the person's own words, in the order they were written down; null: in no group. */
export type MapGroup = { name: string | null; contacts: Contact[] }

/** Groups in the order they first appear, those in no group last: one order for the drawing, the numbers and the list. */
export function mapGroups(contacts: readonly Contact[], answers: Record<string, Answers>): MapGroup[] {
  const groups = new Map<string | null, Contact[]>()
  for (const contact of contacts) {
    const group = answers[contact.id]?.group
    const name = typeof group === 'string' && group !== '' ? group : null
    groups.set(name, [...(groups.get(name) ?? []), contact])
  }
  const named = [...groups].map(([name, members]) => ({ name, contacts: members }))
  return [...named.filter(({ name }) => name !== null), ...named.filter(({ name }) => name === null)]
}

/** Above this many, numbers in the dots of the drawing could not be read. */
const mostNumbered = 60

export function isNumbered(contacts: readonly Contact[]): boolean {
  return contacts.length <= mostNumbered
}

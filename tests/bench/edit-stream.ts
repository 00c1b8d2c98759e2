import type { Edit } from '#app/contract/change.ts'

/** A network of usual size. It fits the limits of a worksheet however long the load lasts. */
const contacts = 20

/** The same ids for everybody and every run: a contact belongs to its seat. */
const idOf = (contact: number) => `00000000-0000-4000-8000-${String(contact % contacts).padStart(12, '0')}`

/**
 * The edits of one participant, in order, for as long as they are asked for: first each contact's name and answers, then
 * answers that change and ties that are set and taken off again.
 */
export function* editStream(): Generator<Edit, never> {
  for (let contact = 0; contact < contacts; contact++) {
    yield { kind: 'contact', contactId: idOf(contact), label: `Contact ${contact}` }
    yield { kind: 'answer', contactId: idOf(contact), fields: { outside: contact % 2 === 0, frequency: 'monthly' } }
  }
  for (let step = 0; ; step++) {
    yield { kind: 'answer', contactId: idOf(step), fields: { closeness: 1 + (step % 4), group: `Group ${step % 7}` } }
    yield { kind: 'tie', a: idOf(step), b: idOf(step + 1 + (step % 5)), on: step % 3 > 0 }
  }
}

import type { Edit } from '#app/contract/change.ts'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import type { Answers, Contact, Worksheet } from '#app/contract/worksheet.ts'

/** A chair, who sits on it, and what else is asked about that person. */
export type Chair = { id: string; person: Contact | null; answers: Answers; fields: readonly Field[] }

/** The chairs in their order. Somebody who is not on the map any more sits nowhere. */
export function chairsOf({ rows }: Exercise, worksheet: Worksheet): Chair[] {
  return (rows?.ids ?? []).map((id) => {
    const answers = worksheet.rows.find((row) => row.id === id)?.answers ?? {}
    const fields = rows?.fields ?? []
    const sitting = fields.filter(({ kind }) => kind === 'contact').map((field) => answers[field.id])
    return {
      id,
      person: worksheet.contacts.find((contact) => sitting.includes(contact.id)) ?? null,
      answers,
      fields: fields.filter(({ kind }) => kind !== 'contact')
    }
  })
}

/** Seats somebody, or nobody. What was said about who sat there before goes with them. */
export function seatEdit({ rows }: Exercise, chairId: string, contactId: string | null): Edit {
  const fields = (rows?.fields ?? []).map(({ id, kind }) => [id, kind === 'contact' ? contactId : null])
  return { kind: 'row', rowId: chairId, fields: Object.fromEntries(fields) }
}

/** The first who sits on more than one chair, or null. */
export function twiceSeated(chairs: readonly Chair[]): Contact | null {
  const people = chairs.flatMap(({ person }) => person ?? [])
  return people.find((person, index) => people.some((other, at) => at > index && other.id === person.id)) ?? null
}

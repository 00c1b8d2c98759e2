import type { Edit } from '#app/contract/change.ts'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import type { Answers, Contact, Worksheet } from '#app/contract/worksheet.ts'

/** A chair, who sits on it, and what else is asked about that person. */
export type Chair = {
  id: string
  person: Contact | null
  answers: Answers
  fields: readonly Field[]
  /** The question whether it stays empty; null where the exercise does not ask. */
  leftField: string | null
  isLeftEmpty: boolean
}

/** The chairs in their order. Somebody who is not on the map any more sits nowhere. */
export function chairsOf({ rows, gaps }: Exercise, worksheet: Worksheet): Chair[] {
  const leftField = gaps.find((gap) => gap.kind === 'slots')?.left ?? null
  return (rows?.ids ?? []).map((id) => {
    const answers = worksheet.rows.find((row) => row.id === id)?.answers ?? {}
    const fields = rows?.fields ?? []
    const sitting = fields.filter(({ kind }) => kind === 'contact').map((field) => answers[field.id])
    return {
      id,
      person: worksheet.contacts.find((contact) => sitting.includes(contact.id)) ?? null,
      answers,
      fields: fields.filter(({ id, kind }) => kind !== 'contact' && id !== leftField),
      leftField,
      isLeftEmpty: leftField !== null && answers[leftField] === true
    }
  })
}

/** Says that a chair stays empty, or takes that back. */
export function leaveEdit({ id, leftField, isLeftEmpty }: Chair): Edit {
  return { kind: 'row', rowId: id, fields: leftField === null ? {} : { [leftField]: isLeftEmpty ? null : true } }
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

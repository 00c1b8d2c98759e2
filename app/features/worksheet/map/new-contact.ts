import type { Edit } from '#app/contract/change.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { uuid } from '#app/live/uuid.ts'

/** The edits that put a new person on the map, with what is known about them already. */
export function newContact(label: string, answers: Answers): Edit[] {
  const contactId = uuid()
  const known: Edit[] = Object.keys(answers).length > 0 ? [{ kind: 'answer', contactId, fields: answers }] : []
  return [{ kind: 'contact', contactId, label }, ...known]
}

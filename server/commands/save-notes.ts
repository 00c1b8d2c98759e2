import { AppError } from '#app/contract/errors.ts'
import { notesSchema } from '#app/contract/forms.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { runsCohort } from '#db/repositories/facilitators.ts'
import { findItem, setNotes } from '#db/repositories/sessions.ts'
import { parse } from '../parse.ts'

/** The facilitator's private notes of a run-sheet item. Throws `not-found` when it is not theirs. */
export async function saveNotes(db: Database, facilitatorId: string, input: unknown): Promise<void> {
  const { itemId, notes } = parse(notesSchema, input)
  const read = asFacilitatorDatabase(db)
  const item = await findItem(read, itemId)
  if (!item || !(await runsCohort(read, facilitatorId, item.cohortId))) {
    throw new AppError('not-found')
  }
  await setNotes(db, itemId, notes)
}

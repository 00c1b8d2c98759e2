import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertAudit, wasAudited } from '#db/repositories/audit.ts'
import { findItem, setNotes } from '#db/repositories/sessions.ts'

/** Writing on within this time is the same line of the audit list, in milliseconds. */
const oneStretch = 10 * 60_000

/**
 * The facilitators' private notes of a run-sheet item.
 * @param input `base`: what the notes were written over
 * @returns what is stored now: these notes, or what somebody else wrote there meanwhile
 * @throws `not-found` for an item of another session
 */
export async function saveNotes(
  db: Database,
  input: { sessionId: string; facilitatorId: string; itemId: string; base: string; notes: string }
): Promise<string> {
  const { sessionId, facilitatorId, itemId, notes } = input
  return db.transaction().execute(async (trx) => {
    const item = await findItem(asFacilitatorDatabase(trx), itemId)
    if (item?.sessionId !== sessionId) throw new AppError('not-found')
    const stored = await setNotes(trx, input)
    const line = { sessionId, facilitatorId, action: 'notes' as const, detail: { itemId } }
    if (stored === notes && !(await wasAudited(trx, line, new Date(Date.now() - oneStretch)))) {
      await insertAudit(trx, line)
    }
    return stored
  })
}

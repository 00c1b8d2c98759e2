import { randomUUID } from 'node:crypto'
import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertRound, updateSession } from '#db/repositories/rounds.ts'
import { findItem } from '#db/repositories/sessions.ts'

/**
 * Starts a round of a run-sheet item in preview and makes it the session's current one. Doing it again is a redo: a new
 * round, the one before it stays as it is.
 * @throws `not-found` when the item is not an exercise of this session
 */
export async function startRound(
  db: Database,
  input: { sessionId: string; itemId: string; liveCharts: boolean }
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const item = await findItem(asFacilitatorDatabase(trx), input.itemId)
    if (!item?.exercise || item.sessionId !== input.sessionId) throw new AppError('not-found')
    const id = randomUUID()
    await insertRound(trx, {
      id,
      sessionId: input.sessionId,
      itemId: input.itemId,
      exercise: item.exercise,
      liveCharts: input.liveCharts
    })
    await updateSession(trx, input.sessionId, { current_round_id: id, paused: false })
  })
}

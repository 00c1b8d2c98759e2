import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase } from '#db/client.ts'
import { insertRound, updateSession } from '#db/repositories/rounds.ts'
import { beginItem, findItem } from '#db/repositories/sessions.ts'
import type { Tables } from '#db/types.ts'

/**
 * Starts a round of a run-sheet item in preview and makes it the session's current one. Doing it again is a redo: a new
 * round, the one before it stays as it is.
 * @throws `not-found` when the item is not an exercise of this session
 */
export async function startRound(
  trx: Transaction<Tables>,
  input: { sessionId: string; itemId: string; liveCharts: boolean }
): Promise<void> {
  const item = await findItem(asFacilitatorDatabase(trx), input.itemId)
  if (!item?.exercise || item.sessionId !== input.sessionId) throw new AppError('not-found')
  const id = randomUUID()
  await insertRound(trx, { id, ...input, exercise: item.exercise })
  await beginItem(trx, item.id)
  await updateSession(trx, input.sessionId, { current_round_id: id, current_item_id: item.id, paused: false })
}

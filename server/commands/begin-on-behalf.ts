import { randomUUID } from 'node:crypto'
import { AppError } from '#app/contract/errors.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import { asksAboutContacts } from '#app/domain/asks-about-contacts.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertAudit } from '#db/repositories/audit.ts'
import { endOnBehalf, insertOnBehalf } from '#db/repositories/on-behalf.ts'
import {
  deleteUnwritten,
  insertOnBehalfSheet,
  isOwnSheet,
  lastMap,
  lockSheet
} from '#db/repositories/on-behalf-sheets.ts'
import { sessionState } from '#db/repositories/rounds.ts'
import { findSeat } from '#db/repositories/seats.ts'
import { newToken } from '../auth/vault.ts'
import { mapExercises } from '../map-exercises.ts'
import { authoriseSession } from '../queries/room-snapshots.ts'

type Trx = Parameters<typeof insertOnBehalf>[0]

/**
 * Lets a facilitator write on the worksheet of somebody who asked them to, in the round that is open. Only where nothing on
 * it is the person's own: it begins empty, without the map of earlier rounds, and whatever the facilitator then sees there
 * is what a facilitator entered. One worksheet at a time: what the facilitator had open before is ended.
 * @returns the token of this pass, and the passes that ended for it
 * @throws `not-found`, `round-not-open`, `wrote-themself`
 */
export async function beginOnBehalf(
  db: Database,
  input: { facilitator: { id: string; name: string }; sessionId: string; seatId: string }
): Promise<{ token: string; before: { id: string; seatId: string; sessionId: string }[] }> {
  const { facilitator, sessionId, seatId } = input
  const read = asFacilitatorDatabase(db)
  const session = await authoriseSession(read, facilitator.id, sessionId)
  const seat = await findSeat(read, seatId)
  if (seat?.cohortId !== session.cohortId) throw new AppError('not-found')
  const { token, hash } = newToken()
  return db.transaction().execute(async (trx) => {
    const round = (await sessionState(asFacilitatorDatabase(trx), sessionId))?.round
    if (round?.stage !== 'open') throw new AppError('round-not-open')
    await prepareSheet(trx, round, seatId)
    const before = await endOnBehalf(trx, { facilitatorId: facilitator.id })
    await insertOnBehalf(trx, {
      id: randomUUID(),
      seatId,
      sessionId,
      roundId: round.id,
      facilitatorId: facilitator.id,
      who: facilitator.name,
      tokenHash: hash
    })
    const detail = { person: seat.name, itemId: round.itemId }
    await insertAudit(trx, { sessionId, facilitatorId: facilitator.id, action: 'beginOnBehalf', detail })
    return { token, before }
  })
}

async function prepareSheet(trx: Trx, round: { id: string; exercise: Exercise }, seatId: string): Promise<void> {
  const { exercise } = round
  const sheet = { roundId: round.id, seatId, mapExercises }
  const there = await lockSheet(trx, sheet)
  if (there && (there.revision > 0 || there.isBegun)) {
    if (await isOwnSheet(trx, sheet)) throw new AppError('wrote-themself')
    return
  }
  const map = exercise.editsMap || !asksAboutContacts(exercise) ? null : await lastMap(trx, sheet)
  if (map?.isOwn) throw new AppError('wrote-themself')
  await deleteUnwritten(trx, sheet)
  await insertOnBehalfSheet(trx, { ...sheet, id: randomUUID(), mapId: map?.id ?? null, fromMap: exercise.fromMap })
}

import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findSeat, setSeatLink } from '#db/repositories/seats.ts'
import { newToken } from '../auth/vault.ts'
import type { PersonalLink } from '../context.ts'
import { authoriseSession } from '../queries/room-snapshots.ts'
import { act } from './act.ts'

/**
 * Makes a new personal link for a seat; only its hash is kept, so the one before it stops working.
 * @param input `sessionId`: in whose list of what was done it is written down
 * @throws `not-found` for a seat or session that is not the facilitator's
 */
export async function newPersonalLink(
  db: Database,
  publicUrl: string,
  input: { facilitatorId: string; sessionId: string; seatId: string }
): Promise<PersonalLink> {
  const { facilitatorId, sessionId, seatId } = input
  const read = asFacilitatorDatabase(db)
  const session = await authoriseSession(read, facilitatorId, sessionId)
  const seat = await findSeat(read, seatId)
  // Nobody sits in a seat of a rehearsal who could use one.
  if (seat?.cohortId !== session.cohortId || seat.isRehearsal) throw new AppError('not-found')
  const { token, hash } = newToken()
  await act(db, { sessionId, facilitatorId, action: 'personalLink', detail: { person: seat.name } }, (trx) =>
    setSeatLink(trx, seatId, hash)
  )
  return { seatId, name: seat.name, url: new URL(`/seat/${token}`, publicUrl).href }
}

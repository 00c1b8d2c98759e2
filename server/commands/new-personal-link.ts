import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { runsCohort } from '#db/repositories/facilitators.ts'
import { findSeat, setSeatLink } from '#db/repositories/seats.ts'
import { newToken } from '../auth/vault.ts'
import type { PersonalLink } from '../context.ts'

/** Makes a new personal link for a seat; only its hash is kept, so the one before it stops working. */
export async function newPersonalLink(
  db: Database,
  publicUrl: string,
  facilitatorId: string,
  seatId: string
): Promise<PersonalLink> {
  const read = asFacilitatorDatabase(db)
  const seat = await findSeat(read, seatId)
  // Nobody sits in a seat of a rehearsal who could use one.
  if (!seat || seat.isRehearsal || !(await runsCohort(read, facilitatorId, seat.cohortId)))
    throw new AppError('not-found')
  const { token, hash } = newToken()
  await setSeatLink(db, seatId, hash)
  return { seatId, name: seat.name, url: new URL(`/seat/${token}`, publicUrl).href }
}

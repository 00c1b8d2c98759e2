import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { forgetInReleases } from '#db/repositories/releases.ts'
import { eraseSeatRows, findOwnSeat } from '#db/repositories/seats.ts'
import { currentSession } from '#db/repositories/sessions.ts'
import type { Vault } from '../auth/vault.ts'

/**
 * Erases everything a person wrote, on their own word: rows, devices, personal link, and the key that opened them. The
 * seat stays on the roster, free, with a key of its own anew. Releases that were shown stay; what
 * the person brought to them is forgotten, and counts as gone from now on.
 * @returns the session whose room is to look again; null when the cohort has none
 */
export async function eraseSeat(db: Database, vault: Vault, seatId: string): Promise<{ sessionId: string } | null> {
  await db.transaction().execute(async (trx) => {
    await forgetInReleases(trx, seatId)
    await eraseSeatRows(trx, seatId, vault.newWrappedKey())
  })
  const read = asFacilitatorDatabase(db)
  const seat = await findOwnSeat(read, seatId)
  const session = seat && (await currentSession(read, seat.cohortId))
  return session ? { sessionId: session.id } : null
}

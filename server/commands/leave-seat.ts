import type { Database } from '#db/client.ts'
import { freeUnwrittenSeat, removeSeatDevice } from '#db/repositories/seats.ts'
import { hashToken } from '../auth/vault.ts'

/**
 * Forgets this device. A seat in which something was written stays claimed and opens again by its personal link; one in
 * which nothing was, and that no other device has open, is free again: somebody picked the wrong name.
 * @returns the seat that was freed, whose open pages must not hear of the next person
 */
export async function leaveSeat(db: Database, token: string): Promise<{ freed: string | null }> {
  return db.transaction().execute(async (trx) => {
    const seatId = await removeSeatDevice(trx, hashToken(token))
    return { freed: seatId && (await freeUnwrittenSeat(trx, seatId)) ? seatId : null }
  })
}

import type { Database } from '#db/client.ts'
import { freeUnwrittenSeat, removeSeatDevice } from '#db/repositories/seats.ts'
import { hashToken } from '../auth/vault.ts'

/**
 * Forgets this device. A seat in which something was written stays claimed and opens again by its personal link; one in
 * which nothing was, and that no other device has open, is free again: somebody picked the wrong name.
 */
export async function leaveSeat(db: Database, token: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const seatId = await removeSeatDevice(trx, hashToken(token))
    if (seatId) await freeUnwrittenSeat(trx, seatId)
  })
}

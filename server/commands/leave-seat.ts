import type { Database } from '#db/client.ts'
import { removeSeatDevice } from '#db/repositories/seats.ts'
import { hashToken } from '../auth/vault.ts'

/** Forgets this device; the seat stays claimed and opens again by its personal link. */
export async function leaveSeat(db: Database, token: string): Promise<void> {
  await removeSeatDevice(db, hashToken(token))
}

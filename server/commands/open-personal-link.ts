import { AppError } from '#app/contract/errors.ts'
import type { Database } from '#db/client.ts'
import { addSeatDevice, claimByLink } from '#db/repositories/seats.ts'
import { hashToken, newToken } from '../auth/vault.ts'

/**
 * Opens a seat on a device by its personal link, which goes on working until a new one is made.
 * @throws `link-expired` when this is not the seat's current link
 */
export async function openPersonalLink(db: Database, linkToken: string): Promise<{ token: string }> {
  const { token, hash } = newToken()
  await db.transaction().execute(async (trx) => {
    const seatId = await claimByLink(trx, hashToken(linkToken))
    if (!seatId) throw new AppError('link-expired')
    await addSeatDevice(trx, seatId, hash)
  })
  return { token }
}

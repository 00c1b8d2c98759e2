import { AppError } from '#app/contract/errors.ts'
import { normaliseCode } from '#app/contract/forms.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { addSeatDevice, claimFreeSeat } from '#db/repositories/seats.ts'
import { findSessionByCode } from '#db/repositories/sessions.ts'
import { newToken } from '../auth/vault.ts'

/**
 * First claim of a seat, free while the facilitator has the door open. A seat that is already somebody's asks for the
 * personal link, so that nobody opens a colleague's map.
 * @throws `wrong-code`, `door-closed`, `seat-taken`
 */
export async function claimSeat(db: Database, input: { code: string; seatId: string }): Promise<{ token: string }> {
  const session = await findSessionByCode(asFacilitatorDatabase(db), normaliseCode(input.code))
  if (!session) throw new AppError('wrong-code')
  if (!session.doorOpen) throw new AppError('door-closed')
  const { token, hash } = newToken()
  await db.transaction().execute(async (trx) => {
    if (!(await claimFreeSeat(trx, input.seatId, session.cohortId))) throw new AppError('seat-taken')
    await addSeatDevice(trx, input.seatId, hash)
  })
  return { token }
}

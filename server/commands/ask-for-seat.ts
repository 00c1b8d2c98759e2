import { randomUUID } from 'node:crypto'
import { askingLivesMs } from '#app/contract/asking.ts'
import { AppError } from '#app/contract/errors.ts'
import { normaliseCode } from '#app/contract/forms.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findOnRoster, lockRoster } from '#db/repositories/roster.ts'
import { cancelRequest, countRequests, insertRequest } from '#db/repositories/seat-requests.ts'
import { findSessionByCode } from '#db/repositories/sessions.ts'
import { hashToken, newToken } from '../auth/vault.ts'

/** How often a seat may be asked for while an answer is waited for: more is somebody who wants to be in the way. */
const mostAsked = 6

/**
 * Asks the facilitator to let a device into a seat. What the device asked before is taken back.
 * @param before the token of what it asked before
 * @returns the token that will open the seat, and the session whose consoles are to hear of it
 * @throws `wrong-code`, `not-found` for a seat that is not on the list, `asked-often`
 */
export async function askForSeat(
  db: Database,
  input: { code: string; seatId: string; before: string | null }
): Promise<{ token: string; sessionId: string }> {
  const session = await findSessionByCode(asFacilitatorDatabase(db), normaliseCode(input.code))
  if (!session) throw new AppError('wrong-code')
  const { token, hash } = newToken()
  await db.transaction().execute(async (trx) => {
    await lockRoster(trx, session.cohortId)
    const read = asFacilitatorDatabase(trx)
    const seat = await findOnRoster(read, session.cohortId, input.seatId)
    if (!seat || seat.removedAt) throw new AppError('not-found')
    if (input.before) await cancelRequest(trx, hashToken(input.before))
    if ((await countRequests(read, seat.id, new Date(Date.now() - askingLivesMs))) >= mostAsked) {
      throw new AppError('asked-often')
    }
    await insertRequest(trx, { id: randomUUID(), seatId: seat.id, sessionId: session.id, tokenHash: hash })
  })
  return { token, sessionId: session.id }
}

import { askingLivesMs } from '#app/contract/asking.ts'
import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertAudit } from '#db/repositories/audit.ts'
import { findOnRoster } from '#db/repositories/roster.ts'
import { decideRequest as decide } from '#db/repositories/seat-requests.ts'
import { addSeatDevice, claimSeatAnyway } from '#db/repositories/seats.ts'

/**
 * Lets a device into the seat it asked for, or not. The token it holds opens the seat from now on. Works behind a closed
 * door too: that stops those who come by themselves, and this is the facilitator's own act.
 * @throws `request-over` when it was answered, taken back or is too old
 */
export async function decideRequest(
  db: Database,
  input: { id: string; approve: boolean; sessionId: string; cohortId: string; facilitatorId: string }
): Promise<void> {
  const { id, approve, sessionId, cohortId, facilitatorId } = input
  await db.transaction().execute(async (trx) => {
    const since = new Date(Date.now() - askingLivesMs)
    const asked = await decide(trx, { id, sessionId, facilitatorId, approved: approve, since })
    const seat = asked && (await findOnRoster(asFacilitatorDatabase(trx), cohortId, asked.seatId))
    if (!seat || seat.removedAt) throw new AppError('request-over')
    if (approve) {
      await claimSeatAnyway(trx, seat.id)
      await addSeatDevice(trx, seat.id, asked.tokenHash)
    }
    const action = approve ? 'approveSeat' : 'refuseSeat'
    await insertAudit(trx, { sessionId, facilitatorId, action, detail: { person: seat.name } })
  })
}

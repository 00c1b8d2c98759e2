import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertAudit } from '#db/repositories/audit.ts'
import { endOnBehalf as end } from '#db/repositories/on-behalf.ts'
import { findOwnSeat } from '#db/repositories/seats.ts'

/**
 * Ends a pass to somebody's worksheet, one's own or a co-facilitator's of the same session; what was entered stays.
 * @returns whose worksheet it was; null when it had ended before
 */
export async function endOnBehalf(
  db: Database,
  input: { id: string; sessionId: string; facilitatorId: string }
): Promise<{ seatId: string } | null> {
  const { id, sessionId, facilitatorId } = input
  return db.transaction().execute(async (trx) => {
    const [ended] = await end(trx, { id, sessionId })
    if (!ended) return null
    const seat = await findOwnSeat(asFacilitatorDatabase(trx), ended.seatId)
    if (!seat) throw new AppError('not-found')
    await insertAudit(trx, { sessionId, facilitatorId, action: 'endOnBehalf', detail: { person: seat.name } })
    return { seatId: ended.seatId }
  })
}

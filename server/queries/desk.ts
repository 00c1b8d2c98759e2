import { askingLivesMs } from '#app/contract/asking.ts'
import type { DeskView } from '#app/contract/desk.ts'
import { AppError } from '#app/contract/errors.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { findLead, listFacilitators } from '#db/repositories/co-facilitators.ts'
import { listOnBehalf } from '#db/repositories/on-behalf.ts'
import { listRemoved } from '#db/repositories/roster.ts'
import { listRequests } from '#db/repositories/seat-requests.ts'
import { listSeats } from '#db/repositories/seats.ts'
import { findSession } from '#db/repositories/sessions.ts'

/**
 * What all consoles of a session share beside where it is.
 * @param here facilitators who have a console of it open
 * @throws `not-found` when there is no such session
 */
export async function deskView(
  db: FacilitatorDatabase,
  sessionId: string,
  here: ReadonlySet<string>
): Promise<DeskView> {
  const session = await findSession(db, sessionId)
  if (!session) throw new AppError('not-found')
  const { cohortId } = session
  const [seats, removed, requests, onBehalf, facilitators, leadId] = await Promise.all([
    listSeats(db, cohortId),
    listRemoved(db, cohortId),
    listRequests(db, sessionId, new Date(Date.now() - askingLivesMs)),
    listOnBehalf(db, sessionId),
    listFacilitators(db, cohortId),
    findLead(db, sessionId)
  ])
  return {
    roster: seats.map(({ id, name }) => ({ seatId: id, name })),
    removed,
    requests: requests.map(({ askedAt, ...request }) => ({ ...request, askedAt: askedAt.toISOString() })),
    onBehalf: onBehalf.map(({ facilitatorId, ...one }) => ({ ...one, facilitatorId: facilitatorId ?? '' })),
    facilitators: facilitators.map((one) => ({ ...one, isHere: here.has(one.id) })),
    leadId
  }
}

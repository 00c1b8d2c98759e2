import { AppError } from '#app/contract/errors.ts'
import { normaliseCode } from '#app/contract/forms.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { listFacilitators } from '#db/repositories/co-facilitators.ts'
import { listCohorts } from '#db/repositories/cohorts.ts'
import { listOpenInvites } from '#db/repositories/invites.ts'
import { listRehearsals } from '#db/repositories/rehearsals.ts'
import { listSeats } from '#db/repositories/seats.ts'
import { findSessionByCode } from '#db/repositories/sessions.ts'
import type { JoinView, ProgrammeCohort } from '../context.ts'

/** A facilitator's cohorts and their sessions. */
export async function programme(db: FacilitatorDatabase, facilitatorId: string): Promise<ProgrammeCohort[]> {
  const cohorts = await listCohorts(db, facilitatorId)
  const invites = await listOpenInvites(
    db,
    cohorts.map(({ id }) => id)
  )
  const sessionIds = cohorts.flatMap(({ sessions }) => sessions.map(({ id }) => id))
  const rehearsals = await listRehearsals(db, facilitatorId, sessionIds)
  return Promise.all(
    cohorts.map(async (cohort) => ({
      ...cohort,
      sessions: cohort.sessions.map((session) => ({
        ...session,
        startsAt: session.startsAt.toISOString(),
        rehearsals: rehearsals.filter(({ of }) => of === session.id)
      })),
      facilitators: (await listFacilitators(db, cohort.id)).map((one) => ({ ...one, isMe: one.id === facilitatorId })),
      invites: invites
        .filter(({ cohortId }) => cohortId === cohort.id)
        .map(({ id, name, expiresAt }) => ({ id, name, expiresAt: expiresAt.toISOString() }))
    }))
  )
}

/** What somebody with the code sees: the roster and which seats are free. Throws `wrong-code`. */
export async function joinView(db: FacilitatorDatabase, code: string): Promise<JoinView> {
  const session = await findSessionByCode(db, normaliseCode(code))
  if (!session) throw new AppError('wrong-code')
  const seats = await listSeats(db, session.cohortId)
  return {
    sessionId: session.id,
    cohort: session.cohort,
    session: session.title,
    number: session.number,
    locale: session.locale,
    k: session.k,
    doorOpen: session.doorOpen,
    seats: seats.map(({ id, name, claimedAt }) => ({ id, name, claimed: claimedAt !== null }))
  }
}

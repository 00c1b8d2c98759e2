import type { PlanView } from '#app/contract/plan.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { listOwnExercises } from '#db/repositories/own-exercises.ts'
import { listRehearsals } from '#db/repositories/rehearsals.ts'
import { sessionState } from '#db/repositories/rounds.ts'
import { listPlan } from '#db/repositories/run-sheet.ts'
import { listSeats } from '#db/repositories/seats.ts'
import { authoriseSession } from './room-snapshots.ts'

/** A session's run sheet as it is planned. Throws `not-found` unless the facilitator runs its cohort. */
export async function planView(db: FacilitatorDatabase, facilitatorId: string, sessionId: string): Promise<PlanView> {
  const { id, title, number, cohort, cohortId, rehearsalOf } = await authoriseSession(db, facilitatorId, sessionId)
  // Asked first, so that it never promises a change that is not in the items.
  const revision = (await sessionState(db, id))?.revision ?? 0
  const [items, own, seats, rehearsals] = await Promise.all([
    listPlan(db, id),
    listOwnExercises(db, facilitatorId),
    listSeats(db, cohortId),
    rehearsalOf ? null : listRehearsals(db, facilitatorId, [id])
  ])
  return { session: { id, title, number, cohort }, people: seats.length, rehearsals, revision, items, own }
}

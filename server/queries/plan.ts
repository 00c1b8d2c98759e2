import type { PlanView } from '#app/contract/plan.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { listOwnExercises } from '#db/repositories/own-exercises.ts'
import { listPlan } from '#db/repositories/run-sheet.ts'
import { authoriseSession } from './room-snapshots.ts'

/** A session's run sheet as it is planned. Throws `not-found` unless the facilitator runs its cohort. */
export async function planView(db: FacilitatorDatabase, facilitatorId: string, sessionId: string): Promise<PlanView> {
  const { id, title, number, cohort } = await authoriseSession(db, facilitatorId, sessionId)
  const [items, own] = await Promise.all([listPlan(db, id), listOwnExercises(db, facilitatorId)])
  return { session: { id, title, number, cohort }, items, own }
}

import { AppError } from '#app/contract/errors.ts'
import type { Database } from '#db/client.ts'
import { setOwnRemoved } from '#db/repositories/own-exercises.ts'

/**
 * Takes an own exercise off the facilitator's list, or (`removed: false`) puts it back. Rounds and run sheets keep it.
 * @throws `not-found` when it is not theirs
 */
export async function removeOwnExercise(
  db: Database,
  facilitatorId: string,
  { id, removed }: { id: string; removed: boolean }
): Promise<void> {
  if (!(await setOwnRemoved(db, { facilitatorId, id, removed }))) throw new AppError('not-found')
}

import { isDeepStrictEqual } from 'node:util'
import { AppError } from '#app/contract/errors.ts'
import { checkDefinition } from '#app/domain/authoring/check-definition.ts'
import { isOwnId } from '#app/domain/authoring/ids.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findOwnExercise, insertOwnVersion, lockOwnExercise, setOwnRemoved } from '#db/repositories/own-exercises.ts'

/**
 * Stores a facilitator's own exercise as its next version; the same content again makes none. One that was removed is
 * back on the list.
 * @throws `bad-request` naming the first field that is wrong, `not-found` when it is somebody else's
 */
export async function saveOwnExercise(
  db: Database,
  facilitatorId: string,
  input: unknown
): Promise<{ version: number }> {
  const { exercise, faults } = checkDefinition(input)
  if (!exercise) throw new AppError('bad-request', faults[0]?.path)
  const { id } = exercise
  if (!isOwnId(id)) throw new AppError('bad-request', 'id')
  return db.transaction().execute(async (trx) => {
    if ((await lockOwnExercise(trx, facilitatorId, id)) !== facilitatorId) throw new AppError('not-found')
    await setOwnRemoved(trx, { facilitatorId, id, removed: false })
    const before = await findOwnExercise(asFacilitatorDatabase(trx), facilitatorId, id)
    if (before && isDeepStrictEqual(before, { ...exercise, version: before.version })) {
      return { version: before.version }
    }
    const version = (before?.version ?? 0) + 1
    await insertOwnVersion(trx, { ...exercise, version })
    return { version }
  })
}

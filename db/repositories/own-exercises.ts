import type { Kysely, Transaction } from 'kysely'
import { type Exercise, exerciseSchema } from '#app/contract/exercise.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import type { FacilitatorTables, Tables } from '../types.ts'

/** The newest definitions of exercises by id, of the catalogue or a facilitator's own. What is not there is left out. */
export async function latestExercises(
  db: Kysely<FacilitatorTables>,
  ids: readonly string[]
): Promise<Map<string, Exercise>> {
  const catalogued = ids.flatMap((id) => latestExercise(id) ?? [])
  const others = ids.filter((id) => !latestExercise(id))
  const own = others.length === 0 ? [] : await newestVersions(db).where('exercise_id', 'in', others).execute()
  const definitions = own.map(({ definition }) => exerciseSchema.parse(definition))
  return new Map([...catalogued, ...definitions].map((exercise) => [exercise.id, exercise]))
}

/** The newest definitions of a facilitator's own exercises, the newest exercise first. Removed ones are left out. */
export async function listOwnExercises(db: Kysely<FacilitatorTables>, facilitatorId: string): Promise<Exercise[]> {
  const rows = await newestVersions(db)
    .innerJoin('own_exercise', 'own_exercise.id', 'own_exercise_version.exercise_id')
    .select('own_exercise.created_at as createdAt')
    .where('own_exercise.facilitator_id', '=', facilitatorId)
    .where('own_exercise.removed_at', 'is', null)
    .execute()
  return rows
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
    .map(({ definition }) => exerciseSchema.parse(definition))
}

/** The newest definition of one of a facilitator's own exercises, removed or not; null when it is not theirs. */
export async function findOwnExercise(
  db: Kysely<FacilitatorTables>,
  facilitatorId: string,
  id: string
): Promise<Exercise | null> {
  const row = await newestVersions(db)
    .innerJoin('own_exercise', 'own_exercise.id', 'own_exercise_version.exercise_id')
    .where('own_exercise.facilitator_id', '=', facilitatorId)
    .where('own_exercise.id', '=', id)
    .executeTakeFirst()
  return row ? exerciseSchema.parse(row.definition) : null
}

/** Holds an own exercise, making it where there is none, so that two saves get a number each. Returns whose it is. */
export async function lockOwnExercise(trx: Transaction<Tables>, facilitatorId: string, id: string): Promise<string> {
  await trx
    .insertInto('own_exercise')
    .values({ id, facilitator_id: facilitatorId })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const row = await trx
    .selectFrom('own_exercise')
    .select('facilitator_id as owner')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.owner
}

/** Adds a version. Versions that rounds ran with stay for good. */
export async function insertOwnVersion(trx: Transaction<Tables>, definition: Exercise): Promise<void> {
  await trx
    .insertInto('own_exercise_version')
    .values({ exercise_id: definition.id, version: definition.version, definition })
    .execute()
}

/** Takes an exercise off the facilitator's list or puts it back; false when it is not theirs. */
export async function setOwnRemoved(
  db: Kysely<Tables>,
  { facilitatorId, id, removed }: { facilitatorId: string; id: string; removed: boolean }
): Promise<boolean> {
  const result = await db
    .updateTable('own_exercise')
    .set({ removed_at: removed ? new Date() : null })
    .where('id', '=', id)
    .where('facilitator_id', '=', facilitatorId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

function newestVersions(db: Kysely<FacilitatorTables>) {
  return db
    .selectFrom('own_exercise_version')
    .distinctOn('exercise_id')
    .select(['exercise_id as exerciseId', 'definition'])
    .orderBy('exercise_id')
    .orderBy('version', 'desc')
}

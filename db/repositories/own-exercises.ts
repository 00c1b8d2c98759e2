import type { Kysely } from 'kysely'
import { type Exercise, exerciseSchema } from '#app/contract/exercise.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import type { FacilitatorTables } from '../types.ts'

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

function newestVersions(db: Kysely<FacilitatorTables>) {
  return db
    .selectFrom('own_exercise_version')
    .distinctOn('exercise_id')
    .select(['exercise_id as exerciseId', 'definition'])
    .orderBy('exercise_id')
    .orderBy('version', 'desc')
}

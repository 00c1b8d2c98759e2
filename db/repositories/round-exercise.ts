import { isDeepStrictEqual } from 'node:util'
import { type Exercise, exerciseSchema } from '#app/contract/exercise.ts'
import { exercises, findExercise } from '#app/domain/exercises/registry.ts'

/** The definition a round runs with: its own, or the catalogue's of that version where it has none. */
export function exerciseOf(round: { id: string; version: number; definition: unknown }): Exercise {
  return round.definition ? exerciseSchema.parse(round.definition) : findExercise(round.id, round.version)
}

/** A row of `round` with its definition in place of the columns that it is stored in. */
export function withExercise<Row extends { exercise_id: string; exercise_version: number; definition: unknown }>(
  row: Row
): Omit<Row, 'exercise_id' | 'exercise_version' | 'definition'> & { exercise: Exercise } {
  const { exercise_id: id, exercise_version: version, definition, ...rest } = row
  return { ...rest, exercise: exerciseOf({ id, version, definition }) }
}

/** Whether a definition is the catalogue's own, which stays there for good and need not be stored. */
export function isCatalogued(exercise: Exercise): boolean {
  return exercises.some((one) => isDeepStrictEqual(one, exercise))
}

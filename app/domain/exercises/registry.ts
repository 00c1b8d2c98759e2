import type { Exercise } from '#app/domain/exercise.ts'
import { e0Map } from './e0-map.ts'
import { e1Audit } from './e1-audit.ts'

/** Every exercise there is. A round keeps the version it ran with, so an old version stays here when a new one comes. */
export const exercises: readonly Exercise[] = [e0Map, e1Audit]

/** The definition a round ran with. Throws when there is none: a round of an unknown exercise is a fault of ours. */
export function findExercise(id: string, version: number): Exercise {
  const found = exercises.find((exercise) => exercise.id === id && exercise.version === version)
  if (!found) throw new Error(`no exercise ${id} version ${version}`)
  return found
}

/** The newest version of an exercise, or null when there is none of that name. */
export function latestExercise(id: string): Exercise | null {
  return exercises.filter((exercise) => exercise.id === id).sort((a, b) => b.version - a.version)[0] ?? null
}

import type { Exercise } from '#app/contract/exercise.ts'
import { e0Map } from './e0-map.ts'
import { e1Audit } from './e1-audit.ts'
import { e2Energy } from './e2-energy.ts'
import { e3Roles } from './e3-roles.ts'
import { e4Chairs } from './e4-chairs.ts'
import { e5Moves } from './e5-moves.ts'
import { e6Channels } from './e6-channels.ts'
import { e7Views } from './e7-views.ts'
import { e8Shocks } from './e8-shocks.ts'
import { e9Balance } from './e9-balance.ts'
import { e10Tank } from './e10-tank.ts'

/** Every exercise there is. A round keeps the version it ran with, so an old version stays here when a new one comes. */
export const exercises: readonly Exercise[] = [
  e0Map,
  e1Audit,
  e2Energy,
  e3Roles,
  e4Chairs,
  e5Moves,
  e6Channels,
  e7Views,
  e8Shocks,
  e9Balance,
  e10Tank
]

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

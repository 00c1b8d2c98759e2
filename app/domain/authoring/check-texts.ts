import type { Exercise } from '#app/contract/exercise.ts'
import type { Fault } from './fault.ts'
import { optionalKeys, requiredKeys } from './text-keys.ts'

/** Every text that only the facilitator can write is there, and none that nobody asks for (which is known once all fits). */
export function checkTexts(exercise: Exercise, fits: boolean): Fault[] {
  const texts = exercise.texts ?? {}
  const required = requiredKeys(exercise)
  const missing = required.filter((key) => !Object.hasOwn(texts, key) || texts[key]?.trim() === '')
  const known = fits ? new Set([...required, ...optionalKeys(exercise)]) : null
  const unknown = known ? Object.keys(texts).filter((key) => !known.has(key)) : []
  return [
    ...missing.map((key): Fault => ({ path: `texts.${key}`, rule: 'missing' })),
    ...unknown.map((key): Fault => ({ path: `texts.${key}`, rule: 'unknown' }))
  ]
}

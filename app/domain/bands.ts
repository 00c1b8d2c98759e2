import type { Exercise } from '#app/contract/exercise.ts'
import { measuresOf } from './gaps/personal-result.ts'

/** A measure in bands: their upper limits in order, and what they count. */
export type Bands = { limits: readonly number[]; unit: 'contacts' | 'percent' }

/** The bands of a measure; null when its parts are not bands. */
export function bandsOf(exercise: Exercise, measureId: string): Bands | null {
  const parts = measuresOf(exercise).find(({ id }) => id === measureId)?.parts ?? []
  const limits = parts.flatMap((part) => limitOf(part) ?? [])
  const isSize = exercise.gaps.some(({ kind, id }) => kind === 'size' && id === measureId)
  return limits.length === 0 ? null : { limits, unit: isSize ? 'contacts' : 'percent' }
}

/** Over `low` and up to `high`, which is null where the last band is open; null when a part is not a band. */
export function rangeOf(
  { limits }: Bands,
  parts: readonly string[]
): { low: number | null; high: number | null } | null {
  const indexOf = (part: string | undefined) => limits.findIndex((limit) => part === `upTo${limit}`)
  const isOver = (part: string | undefined) => part === `over${limits.at(-1)}`
  const [first, last] = [parts[0], parts.at(-1)]
  if ((indexOf(first) < 0 && !isOver(first)) || (indexOf(last) < 0 && !isOver(last))) return null
  const start = isOver(first) ? limits.length : indexOf(first)
  return { low: limits[start - 1] ?? null, high: isOver(last) ? null : (limits[indexOf(last)] ?? null) }
}

function limitOf(part: string): number | null {
  const [, digits] = /^upTo(\d+)$/.exec(part) ?? []
  return digits === undefined ? null : Number(digits)
}

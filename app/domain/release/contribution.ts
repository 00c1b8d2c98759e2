import type { CohortMeasure } from '#app/contract/exercise.ts'
import type { Contribution } from '#app/domain/release/figures.ts'

/** Shares are sums of fractions; anything smaller than this is floating point, not a person's answer. */
export const SHARE_TOLERANCE = 1e-9

/**
 * The index in `measure.parts` of the part one person is in. Throws a TypeError when the person is in none: every
 * count measure has a part for everybody who handed in ("not started" is a part too), so none is a programmer's error.
 */
export function partOf(measure: CohortMeasure, contribution: Contribution): number {
  const part = contribution[measure.id]
  const index = typeof part === 'string' ? measure.parts.indexOf(part) : -1
  if (index < 0) throw new TypeError(`Count measure "${measure.id}" needs one of its parts, got ${typeof part}`)
  return index
}

/**
 * One person's share of each part, 0..1, in the order of `measure.parts`; null when they have nothing to say. Throws a
 * TypeError when the shares do not sum to 1 or name a part the measure does not have.
 */
export function sharesOf(measure: CohortMeasure, contribution: Contribution): number[] | null {
  const shares = contribution[measure.id] ?? null
  if (shares === null) return null
  if (typeof shares === 'string') throw new TypeError(`Mean measure "${measure.id}" needs shares, got one part`)
  let total = 0
  let named = 0
  const inOrder = measure.parts.map((part) => {
    const share = shares[part]
    if (share === undefined) return 0
    named += share >= 0 && share <= 1 ? 1 : 0
    total += share
    return share
  })
  // Whoever is not counted as named is a part the measure does not have, or a share out of range.
  if (named !== Object.keys(shares).length || !(Math.abs(total - 1) < 1e-6)) {
    throw new TypeError(`Shares of "${measure.id}" must be 0..1 of its own parts and sum to 1`)
  }
  return inOrder
}

/** Whether two contributions are the same, by value, as far as one measure is concerned. A missing part is a share of 0. */
export function sameFor(measure: CohortMeasure, before: Contribution, now: Contribution): boolean {
  const one = before[measure.id] ?? null
  const other = now[measure.id] ?? null
  if (one === null || other === null || typeof one === 'string' || typeof other === 'string') return one === other
  return measure.parts.every((part) => (one[part] ?? 0) === (other[part] ?? 0))
}

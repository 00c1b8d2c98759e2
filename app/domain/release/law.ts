import type { CohortMeasure } from '#app/contract/exercise.ts'
import { sameFor } from '#app/domain/release/contribution.ts'
import type { Contribution } from '#app/domain/release/figures.ts'

/** One seat in an older release and now: undefined where it was or is not in, null where it has been erased since. */
export type Seat = { was: Contribution | null | undefined; is: Contribution | undefined }

/** Everybody who was in an older release or is in now. */
export function seatsBetween(
  before: ReadonlyMap<string, Contribution | null>,
  now: ReadonlyMap<string, Contribution>
): Seat[] {
  const seats = [...before].map(([seat, was]): Seat => ({ was, is: now.get(seat) }))
  for (const [seat, is] of now) if (!before.has(seat)) seats.push({ was: undefined, is })
  return seats
}

/** How many people changed, as far as is known: `most` also counts the erased in measures they may have been silent in. */
export type Changed = { least: number; most: number }

/** How many changed over the whole contribution, and per measure in the order of `measures`. */
export type Changes = { people: number; perMeasure: Changed[] }

/**
 * How many people came in, went or changed between a release and now: over the whole contribution (being there at all
 * counts), and for each measure alone. In a mean measure, having nothing to say (null) is the same as not being there.
 * Somebody erased always counts as changed, but whether they had anything to say in a mean measure is not known any more.
 */
export function changesAmong(measures: readonly CohortMeasure[], seats: readonly Seat[]): Changes {
  const perMeasure = measures.map(() => ({ least: 0, most: 0 }))
  let people = 0
  for (const { was, is } of seats) {
    let changed = !was || !is
    measures.forEach((measure, index) => {
      const count = perMeasure[index]
      if (!count || !mayDiffer(measure, was, is)) return
      changed = true
      count.most += 1
      if (was !== null || measure.kind === 'count') count.least += 1
    })
    if (changed) people += 1
  }
  return { people, perMeasure }
}

function mayDiffer(measure: CohortMeasure, was: Seat['was'], is: Seat['is']): boolean {
  if (was === null) return true
  if (was && is) return !sameFor(measure, was, is)
  const only = was ?? is
  return only !== undefined && (only[measure.id] ?? null) !== null
}

/**
 * The law of `privacy.md` on people: between two releases the people whose answers came in, changed or went are none or
 * at least k, altogether and for every single measure, however many of the erased had something to say.
 */
export function keepsTheLaw({ people, perMeasure }: Changes, k: number): boolean {
  return [{ least: people, most: people }, ...perMeasure].every(({ least, most }) => most === 0 || least >= k)
}

import type { CohortMeasure, Exercise } from '#app/contract/exercise.ts'
import type { Contribution } from '#app/domain/release/figures.ts'
import type { Sheet } from './sheet.ts'

/** What one gap says of one person. */
export type Finding = {
  /** Contacts (or rows, or items) that were answered about: what is not answered is not "no". */
  answered: number
  /** Named numbers, for the person alone; null where there is not enough to say, never 0. */
  figures: Record<string, number | null>
  /** What the person brings to each of the gap's measures. */
  contribution: Contribution
}

/** How a kind of gap is worked out. `measures` and the keys of `contribution` are the same. */
export type GapRules<Gap> = {
  measures: (gap: Gap, exercise: Exercise) => CohortMeasure[]
  find: (gap: Gap, sheet: Sheet, exercise: Exercise) => Finding
}

/** The part "not known", "not started": everybody who handed in is in some part of a count measure. */
export const NOT_STARTED = 'notStarted'
export const NOT_KNOWN = 'notKnown'
export const UNANSWERED = 'unanswered'

/** The parts of a measure in bands: up to each limit, then over the last one. */
export function bandsUpTo(limits: readonly number[], open = true): string[] {
  const last = limits.at(-1)
  return [...limits.map((limit) => `upTo${limit}`), ...(open ? [`over${last}`] : [])]
}

/** The band a value is in. */
export function bandOf(limits: readonly number[], value: number): string {
  const limit = limits.find((one) => value <= one)
  return limit === undefined ? `over${limits.at(-1)}` : `upTo${limit}`
}

import type { CohortMeasure, Exercise, Gap } from '#app/contract/exercise.ts'
import type { Contribution } from '#app/domain/release/figures.ts'
import { answer } from './answer.ts'
import { balance } from './balance.ts'
import { coverage } from './coverage.ts'
import { followThrough } from './follow-through.ts'
import { levels } from './levels.ts'
import { mix } from './mix.ts'
import type { GapRules } from './rules.ts'
import { scenarios } from './scenarios.ts'
import { share } from './share.ts'
import type { Sheet } from './sheet.ts'
import { shortfall } from './shortfall.ts'
import { size } from './size.ts'
import { slots } from './slots.ts'

/** A person's own result, stored with the worksheet when it is handed in: numbers only, no names. */
export type PersonalResult = {
  contacts: number
  /** What the exercise's first gap found answered. */
  answered: number
  /** The named numbers of all gaps; null where there is not enough to say. */
  figures: Record<string, number | null>
  /** What the person brings to each cohort measure. */
  contribution: Contribution
}

const rules: { [Kind in Gap['kind']]: GapRules<Extract<Gap, { kind: Kind }>> } = {
  size,
  share,
  coverage,
  shortfall,
  slots,
  followThrough,
  levels,
  mix,
  scenarios,
  balance,
  answer
}

/** A kind and its rules belong together; TypeScript cannot follow the index back to the kind. */
const rulesOf = (gap: Gap) => rules[gap.kind] as GapRules<Gap>

/** The personal result of one worksheet. Source of the formulas: the file of each kind of gap. */
export function personalResult(exercise: Exercise, sheet: Sheet): PersonalResult {
  const found = exercise.gaps.map((gap) => rulesOf(gap).find(gap, sheet, exercise))
  return {
    contacts: sheet.contacts.length,
    answered: found[0]?.answered ?? 0,
    figures: Object.assign({}, ...found.map(({ figures }) => figures)),
    contribution: Object.assign({}, ...found.map(({ contribution }) => contribution))
  }
}

/** The cohort measures of an exercise, in the order of its gaps. */
export function measuresOf(exercise: Exercise): CohortMeasure[] {
  return exercise.gaps.flatMap((gap) => rulesOf(gap).measures(gap, exercise))
}

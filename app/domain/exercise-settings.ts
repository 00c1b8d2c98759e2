import type { Exercise, Gap } from '#app/contract/exercise.ts'
import type { ExerciseSettings } from '#app/contract/exercise-settings.ts'
import { fits, type Threshold, thresholdsOf, withThresholds } from './thresholds.ts'

/** Fewer would be no comparison, and have no chart of several lines. */
export const leastRows = 2

/** What a facilitator can choose for an exercise: what is chosen now, and what the exercise itself has. */
export type Choices = {
  /** Empty where the rows are what they are. */
  rows: { id: string; chosen: boolean; byDefault: boolean }[]
  thresholds: (Threshold & { byDefault: number })[]
}

/** @param exercise as it is defined, without any settings */
export function choicesOf(exercise: Exercise, settings: ExerciseSettings): Choices {
  const chosen = withSettings(exercise, settings)
  const inForce = new Map(thresholdsOf(chosen).map(({ key, value }) => [key, value]))
  return {
    rows: (exercise.rows?.choices ?? []).map((id) => ({
      id,
      chosen: chosen.rows?.ids.includes(id) ?? false,
      byDefault: exercise.rows?.ids.includes(id) ?? false
    })),
    thresholds: thresholdsOf(exercise).map((threshold) => ({
      ...threshold,
      value: inForce.get(threshold.key) ?? threshold.value,
      byDefault: threshold.value
    }))
  }
}

/**
 * What does not fit an exercise, as `rows` or `thresholds.<key>`; null when everything does. What is kept does fit, so
 * that nobody believes to have set what is left out.
 */
export function settingsFault(exercise: Exercise, { rows, thresholds = {} }: ExerciseSettings): string | null {
  if (rows && fittingRows(exercise, rows)?.length !== rows.length) return 'rows'
  const known = new Map(thresholdsOf(exercise).map((threshold) => [threshold.key, threshold]))
  const wrong = Object.entries(thresholds).find(([key, value]) => {
    const threshold = known.get(key)
    return !threshold || !fits(threshold, value)
  })
  return wrong ? `thresholds.${wrong[0]}` : null
}

/** The exercise as it will run with what the facilitator chose. Choices that do not fit it (any more) are left out. */
export function withSettings(exercise: Exercise, { rows, thresholds }: ExerciseSettings): Exercise {
  const asked = rows ? withRows(exercise, rows) : exercise
  return thresholds ? withThresholds(asked, thresholds) : asked
}

/** The rows of these that may be asked, in the order of the exercise; null when they are too few. */
function fittingRows({ rows }: Exercise, wanted: readonly string[]): string[] | null {
  const ids = rows?.choices?.filter((id) => wanted.includes(id)) ?? []
  return ids.length < leastRows ? null : ids
}

/** Asks only these rows; charts that were about all rows are about these. */
function withRows(exercise: Exercise, wanted: readonly string[]): Exercise {
  const { rows, charts } = exercise
  const ids = fittingRows(exercise, wanted)
  if (!rows || !ids) return exercise
  const isAboutRows = (measures: readonly string[]) => measures.every((id) => rows.ids.includes(id))
  return withoutSurviving({
    ...exercise,
    rows: { ...rows, ids },
    charts: charts.map((chart) => (isAboutRows(chart.measures) ? { ...chart, measures: ids } : chart))
  })
}

/** Where the row is not asked in which only ties count that outlive the employer, nobody is asked which ones do. */
function withoutSurviving(exercise: Exercise): Exercise {
  const isAsked = (gap: Gap) =>
    gap.kind !== 'scenarios' || !gap.surviving || exercise.rows?.ids.includes(gap.surviving.row)
  const idle = exercise.gaps.flatMap((gap) =>
    gap.kind === 'scenarios' && gap.surviving && !isAsked(gap) ? [gap.surviving.field] : []
  )
  return {
    ...exercise,
    fields: exercise.fields.filter(({ id }) => !idle.includes(id)),
    gaps: exercise.gaps.map((gap) => {
      if (gap.kind !== 'scenarios' || isAsked(gap)) return gap
      const { surviving: _, ...rest } = gap
      return rest
    })
  }
}

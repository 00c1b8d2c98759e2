import type { Exercise } from '#app/contract/exercise.ts'
import type { ExerciseSettings } from '#app/contract/exercise-settings.ts'

/** The exercise as it will run with what the facilitator chose. Choices that do not fit it are left out. */
export function withSettings(exercise: Exercise, settings: ExerciseSettings): Exercise {
  return settings.rows ? withRows(exercise, settings.rows) : exercise
}

/** Asks only these rows; charts that were about all rows are about these. */
function withRows(exercise: Exercise, wanted: readonly string[]): Exercise {
  const { rows, charts } = exercise
  const ids = rows?.ids.filter((id) => wanted.includes(id)) ?? []
  if (!rows || ids.length === 0) return exercise
  const isAboutRows = (measures: readonly string[]) => measures.every((id) => rows.ids.includes(id))
  return {
    ...exercise,
    rows: { ...rows, ids },
    charts: charts.map((chart) => (isAboutRows(chart.measures) ? { ...chart, measures: ids } : chart))
  }
}

import type { ExerciseSettings } from '#app/contract/exercise-settings.ts'
import type { Choices } from '#app/domain/exercise-settings.ts'

/** Settings with one threshold set. What is as the exercise has it is not kept: it follows the exercise. */
export function withThreshold(
  settings: ExerciseSettings,
  { key, byDefault }: Choices['thresholds'][number],
  value: number
): ExerciseSettings {
  const { [key]: _, ...others } = settings.thresholds ?? {}
  const thresholds = value === byDefault ? others : { ...others, [key]: value }
  const { thresholds: _before, ...rest } = settings
  return Object.keys(thresholds).length > 0 ? { ...rest, thresholds } : rest
}

/** Settings with one row asked or not. */
export function withRow(settings: ExerciseSettings, rows: Choices['rows'], id: string, on: boolean): ExerciseSettings {
  const asked = rows.filter((row) => (row.id === id ? on : row.chosen))
  const { rows: _, ...rest } = settings
  const isUsual = rows.every((row) => row.byDefault === asked.includes(row))
  return isUsual ? rest : { ...rest, rows: asked.map((row) => row.id) }
}

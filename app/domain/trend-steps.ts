import type { Exercise } from '#app/contract/exercise.ts'

/** The steps of the scale that a trend is about, the highest first. */
export function stepsOf({ self }: Exercise, fieldId: string): number[] {
  const field = self.find(({ id }) => id === fieldId)
  return field?.kind === 'scale' ? Array.from({ length: field.steps }, (_, place) => field.steps - place) : []
}

import { useTranslation } from 'react-i18next'

/** Says one of an exercise's texts: a key below the exercise's own, as `title` or `reading.exact`. */
export type ExerciseText = (key: string, values?: Record<string, string | number>) => string

/** The texts of one exercise. Its keys follow from the definition, so they are put together here and nowhere else. */
export function useExerciseText(exerciseId: string): ExerciseText {
  const { t } = useTranslation('exercises')
  const say = t as (key: string, values?: Record<string, string | number>) => string
  return (key, values) => say(`${exerciseId}.${key}`, values)
}

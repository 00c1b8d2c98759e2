import { useTranslation } from 'react-i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import { type ExerciseText, exerciseTexts, type OptionalText } from '#app/locales/exercise-texts.ts'

/** The texts of one exercise, in the reader's language. */
export function useExerciseText(exercise: Exercise): ExerciseText {
  return useTexts(exercise).say
}

/** Texts that not every exercise has. */
export function useOptionalText(exercise: Exercise): OptionalText {
  return useTexts(exercise).find
}

/** What an option of a choice, or a step of a scale, is called. A step without a name is its number. */
export function useOptionText(exercise: Exercise): (field: string, option: string | number) => string {
  const find = useOptionalText(exercise)
  return (field, option) => find(`fields.${field}.options.${option}`) ?? String(option)
}

function useTexts(exercise: Exercise) {
  return exerciseTexts(exercise, useTranslation('exercises').i18n)
}

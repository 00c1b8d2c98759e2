import { useTranslation } from 'react-i18next'

/** A text of an exercise that not every exercise has, below the exercise's own key; null when this one has none. */
export type OptionalText = (key: string) => string | null

export function useOptionalText(exerciseId: string): OptionalText {
  const { t, i18n } = useTranslation('exercises')
  const say = t as (key: string) => string
  return (key) => (i18n.exists(`exercises:${exerciseId}.${key}`) ? say(`${exerciseId}.${key}`) : null)
}

/** What an option of a choice, or a step of a scale, is called. A step without a name is its number. */
export function useOptionText(exerciseId: string): (field: string, option: string | number) => string {
  const find = useOptionalText(exerciseId)
  return (field, option) => find(`fields.${field}.options.${option}`) ?? String(option)
}

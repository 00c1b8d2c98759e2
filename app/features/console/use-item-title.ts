import { useTranslation } from 'react-i18next'
import type { ItemView } from '#app/contract/room.ts'
import { exerciseTexts } from '#app/locales/exercise-texts.ts'

/** What a run-sheet item is called: its own title, else its exercise's, else what kind it is. */
export function useItemTitle(): (item: ItemView) => string {
  const { t, i18n } = useTranslation(['console', 'exercises'])
  return ({ title, exercise, kind }) =>
    title ??
    (exercise ? exerciseTexts(exercise, i18n).say('title') : t(kind === 'pause' ? 'sheet.pause' : 'sheet.talk'))
}

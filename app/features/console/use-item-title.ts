import { useTranslation } from 'react-i18next'
import type { ItemView } from '#app/contract/room.ts'

/** What a run-sheet item is called: its own title, else its exercise's, else what kind it is. */
export function useItemTitle(): (item: ItemView) => string {
  const { t } = useTranslation(['console', 'exercises'])
  const say = t as (key: string) => string
  return ({ title, exerciseId, kind }) =>
    title ?? (exerciseId ? say(`exercises:${exerciseId}.title`) : say(`sheet.${kind}`))
}

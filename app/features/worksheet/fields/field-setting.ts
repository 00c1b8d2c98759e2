import { useTranslation } from 'react-i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Contact } from '#app/contract/worksheet.ts'
import type { BoardProps } from '../board-props.ts'
import { ownWords, recentMonths } from './field-values.ts'

/** What is the same for every question of a worksheet. */
export type FieldSetting = {
  exercise: Exercise
  months: readonly string[]
  /** Words used before, by field. */
  words: Record<string, readonly string[]>
  /** Shown in an empty line of words. */
  example?: string
  /** Whom a question about people can be answered with. */
  people: readonly Contact[]
}

export function useFieldSetting({ exercise, worksheet, now, zone }: BoardProps): FieldSetting {
  const { i18n } = useTranslation()
  const words = exercise.fields.filter((field) => field.kind === 'words')
  return {
    exercise,
    months: recentMonths(now, zone),
    words: Object.fromEntries(words.map(({ id }) => [id, ownWords(worksheet, id, i18n.language)])),
    people: worksheet.contacts
  }
}

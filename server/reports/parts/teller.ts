import type { Exercise } from '#app/contract/exercise.ts'
import type { Presence } from '#app/domain/picture/look.ts'
import { printable } from '../printable.ts'
import type { ReportWorksheet } from '../report-input.ts'
import type { ReportWords } from '../report-words.ts'
import type { Chip, Line } from './block.ts'

/** What a drawing needs to speak about one worksheet. In a copy without names it gives none out. */
export type Teller = {
  exercise: Exercise
  withNames: boolean
  words: ReportWords
  /** A text of the exercise. */
  say: (key: string) => string
  name: (contactId: string) => string | null
  names: (contactIds: readonly string[]) => string[]
  /** What was written in an item or row, as text; '' where nothing was. */
  wrote: (rowId: string, fieldId: string) => string
  line: (label: string, presence: Presence, people: readonly string[], chip?: (id: string) => Partial<Chip>) => Line
}

export function tellerOf(
  exercise: Exercise,
  { contacts, rows }: Pick<ReportWorksheet, 'contacts' | 'rows'>,
  withNames: boolean,
  words: ReportWords
): Teller {
  const labels = new Map(contacts.map(({ id, label }) => [id, printable(label)]))
  const written = new Map(rows.map(({ id, answers }) => [id, answers]))
  const name = (id: string) => (withNames ? (labels.get(id) ?? null) : null)
  return {
    exercise,
    withNames,
    words,
    say: (key) => words.exercise(exercise, key),
    name,
    names: (ids) => ids.flatMap((id) => name(id) ?? []),
    wrote: (rowId, fieldId) => {
      const value = written.get(rowId)?.[fieldId]
      return withNames && typeof value === 'string' ? printable(value) : ''
    },
    line: (label, presence, people, chip) => ({
      label: words.exercise(exercise, label),
      count: countOf(presence, people.length, words),
      presence,
      chips: people.flatMap((id) => {
        const known = name(id)
        return known === null ? [] : [{ name: known, note: '', faded: false, ...chip?.(id) }]
      }),
      marks: withNames ? 0 : people.length
    })
  }
}

/** "3 people", "nobody", "not answered": what is not answered is not nobody. */
export function countOf(presence: Presence, count: number, { report, common }: ReportWords): string {
  if (presence === 'open') return report('picture.open')
  return count === 0 ? report('picture.nobody') : common('people', { count })
}

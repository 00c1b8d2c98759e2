import type { Exercise } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { SELF_ROW } from '#app/domain/gaps/sheet.ts'
import type { Written } from './look.ts'

/** Something the person listed. Its closed answers only: its free words are looked up by `id` by whoever may show them. */
export type Item = { id: string; answers: Answers }

/** What the person listed, in the order it was begun. */
export function itemsOf({ rows, items }: Exercise, written: Written): Item[] {
  const fixed = new Set([SELF_ROW, ...(rows?.ids ?? [])])
  const words = new Set(items?.fields.flatMap((field) => (field.kind === 'words' ? field.id : [])))
  return written.rows
    .filter(({ id }) => !fixed.has(id))
    .map(({ id, answers }) => ({
      id,
      answers: Object.fromEntries(Object.entries(answers).filter(([field]) => !words.has(field)))
    }))
}

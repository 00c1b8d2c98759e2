import type { Exercise, Field } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { isAnswered } from '#app/domain/gaps/sheet.ts'

/** An item's questions, those that come first apart from those about what became of it, and the one for its day. */
export type ItemFields = { first: readonly Field[]; later: readonly Field[]; due: string | null }

/** Only what is followed through has a later: its status, and what is asked behind that. */
export function itemFields({ items, gaps }: Exercise): ItemFields {
  const fields = items?.fields ?? []
  const followed = gaps.find((gap) => gap.kind === 'followThrough')
  const at = fields.findIndex(({ id }) => id === followed?.status)
  if (!followed || at < 0) return { first: fields, later: [], due: null }
  return { first: fields.slice(0, at), later: fields.slice(at), due: followed.due }
}

/**
 * Whether the day of an item has come, or something was said already about what became of it.
 * @param today YYYY-MM-DD
 */
export function hasComeToPass({ later, due }: ItemFields, answers: Answers, today: string): boolean {
  const day = due === null ? null : answers[due]
  return (typeof day === 'string' && day <= today) || later.some(({ id }) => isAnswered(answers[id]))
}

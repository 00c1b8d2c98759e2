import type { AnswerValue } from '#app/contract/change.ts'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import { isItemId } from '#app/contract/item-id.ts'
import { SELF_ROW } from './gaps/sheet.ts'

/** Answers to an exercise's questions, free words apart from the rest because they are stored encrypted. */
export type CheckedAnswers = {
  answers: Record<string, AnswerValue>
  words: Record<string, string | null>
  /** The first field that is not asked or that does not take this value; null when all are right. */
  wrong: string | null
}

/** Checks answers against the fields they are to. null takes an answer back and is right for every field. */
export function checkAnswers(fields: readonly Field[], given: Record<string, AnswerValue>): CheckedAnswers {
  const checked: CheckedAnswers = { answers: {}, words: {}, wrong: null }
  for (const [id, value] of Object.entries(given)) {
    const field = fields.find((one) => one.id === id)
    if (!field || (value !== null && !takes(field, value))) return { ...checked, wrong: id }
    if (field.kind === 'words') checked.words[id] = typeof value === 'string' ? value : null
    else checked.answers[id] = value
  }
  return checked
}

/** What is asked in a row: of the exercise, of an item, or of the person. Null when there is no such row. */
export function fieldsOfRow({ rows, items, self }: Exercise, rowId: string): readonly Field[] | null {
  if (rowId === SELF_ROW) return self
  if (rows?.ids.includes(rowId)) return rows.fields
  return items && isItemId(rowId) ? items.fields : null
}

function takes(field: Field, value: NonNullable<AnswerValue>): boolean {
  switch (field.kind) {
    case 'yesNo':
      return typeof value === 'boolean'
    case 'scale':
      return typeof value === 'number' && value >= 1 && value <= field.steps
    case 'choice':
      return typeof value === 'string' && field.options.includes(value)
    case 'month':
      return typeof value === 'string' && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(value)
    case 'tags':
      return Array.isArray(value) && value.every((tag) => field.options.includes(tag))
    case 'date':
      return typeof value === 'string' && isDate(value)
    case 'number':
      return typeof value === 'number' && value >= 0 && value <= field.most
    case 'contact':
      return typeof value === 'string' && isItemId(value)
    case 'contacts':
      return Array.isArray(value) && value.every(isItemId)
    case 'words':
      return typeof value === 'string' && value.length <= field.maxLength
  }
}

/** YYYY-MM-DD, and a day that there is. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

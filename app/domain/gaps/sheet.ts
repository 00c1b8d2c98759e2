import type { AnswerValue } from '#app/contract/change.ts'
import type { Exercise, Tick } from '#app/contract/exercise.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'

/** A worksheet as the gaps look at it: ids only, and nothing about people who are not on the map any more. */
export type Sheet = {
  contacts: readonly string[]
  answers: Record<string, Answers>
  /** By row id; a row that was not touched is not in it. */
  rows: Record<string, Answers>
  items: readonly Answers[]
  self: Answers
  /** The day it is looked at, as YYYY-MM-DD; decides what is due. */
  today: string
}

/** The row in which a worksheet keeps what was asked about the person. */
export const SELF_ROW = 'self'

/** @param today YYYY-MM-DD */
export function sheetOf(
  exercise: Exercise,
  worksheet: Pick<Worksheet, 'contacts' | 'answers' | 'rows'>,
  today: string
): Sheet {
  const fixed = new Set(exercise.rows?.ids)
  const isItem = ({ id }: Worksheet['rows'][number]) => id !== SELF_ROW && !fixed.has(id)
  return {
    contacts: worksheet.contacts.map(({ id }) => id),
    answers: worksheet.answers,
    rows: Object.fromEntries(worksheet.rows.filter(({ id }) => fixed.has(id)).map(({ id, answers }) => [id, answers])),
    items: worksheet.rows.filter(isItem).map(({ answers }) => answers),
    self: worksheet.rows.find(({ id }) => id === SELF_ROW)?.answers ?? {},
    today
  }
}

/** Whether answers carry the tick of a quality: a yes, a scale at or above its step, a tag. */
export function isTicked({ field, atLeast, tag }: Tick, answers: Answers | undefined): boolean {
  const value = answers?.[field]
  if (tag !== undefined) return Array.isArray(value) && value.includes(tag)
  return atLeast === undefined ? value === true : typeof value === 'number' && value >= atLeast
}

/** The contacts for whom at least one of these fields was answered. */
export function answeredContacts({ contacts, answers }: Sheet, fields: readonly string[]): string[] {
  return contacts.filter((id) => fields.some((field) => isAnswered(answers[id]?.[field])))
}

export function isAnswered(value: AnswerValue | undefined): boolean {
  return value !== undefined && value !== null
}

/** The people a field of a row points at, as far as they are on the map. */
export function peopleIn({ contacts }: Sheet, answers: Answers | undefined, field: string): string[] {
  const value = answers?.[field]
  const ids = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  return [...new Set(ids)].filter((id) => contacts.includes(id))
}

import type { Exercise } from '#app/contract/exercise.ts'
import type { Contact, Worksheet } from '#app/contract/worksheet.ts'
import { isAnswered, SELF_ROW } from '#app/domain/gaps/sheet.ts'
import { isLeftEmpty } from '#app/domain/gaps/slots.ts'
import { howMuch } from './fields/portion.tsx'

/** How many of something there are, and how many of them have an answer. */
export type Counted = { done: number; all: number }

/** What a worksheet asks, counted. A list that the person makes up has no end, so it is only empty or not. */
export type Questions = { people: Counted; rows: Counted; self: Counted; isListEmpty: boolean }

/** @returns what is asked and what of it is answered; a layout that does not ask something has 0 of 0 */
export function questionsOf(exercise: Exercise, worksheet: Worksheet): Questions {
  const { fields, rows, items, self, layout } = exercise
  const fixed = [...(rows?.ids ?? []), SELF_ROW]
  const own = worksheet.rows.find(({ id }) => id === SELF_ROW)?.answers
  return {
    people: count(askedAbout(exercise, worksheet), ({ id }) => howMuch(worksheet.answers[id], fields) !== 'none'),
    rows: count(rows?.ids ?? [], (id) => isRowAnswered(exercise, worksheet, id)),
    self: count(self, ({ id }) => isAnswered(own?.[id])),
    isListEmpty: items !== null && layout.kind === 'list' && worksheet.rows.every(({ id }) => fixed.includes(id))
  }
}

/** Whom the worksheet asks about: everybody, or, where only ties that last count, who is named for that row. */
export function askedAbout(exercise: Exercise, { contacts, rows }: Worksheet): Contact[] {
  if (exercise.fields.length === 0) return []
  const row = survivingRow(exercise)
  if (row === null) return contacts
  const named = Object.values(rows.find(({ id }) => id === row)?.answers ?? {}).flat()
  return contacts.filter(({ id }) => named.includes(id))
}

/** The row in which only ties count that outlive the employer, null when there is none. */
export function survivingRow({ gaps }: Exercise): string | null {
  return gaps.find((gap) => gap.kind === 'scenarios')?.surviving?.row ?? null
}

/** Whether there is anything to ask without a single name on the map. */
export function needsPeople({ fields, rows }: Exercise): boolean {
  return fields.length > 0 || (rows?.fields.some(({ kind }) => kind === 'contact' || kind === 'contacts') ?? false)
}

/** A chair counts when somebody of the map sits on it, or when it was said that it stays empty. */
function isRowAnswered({ rows, layout, gaps }: Exercise, worksheet: Worksheet, rowId: string): boolean {
  const answers = worksheet.rows.find(({ id }) => id === rowId)?.answers
  if (layout.kind !== 'chairs') return howMuch(answers, rows?.fields ?? []) !== 'none'
  if (gaps.some((gap) => gap.kind === 'slots' && isLeftEmpty(gap, answers))) return true
  return worksheet.contacts.some(({ id }) => Object.values(answers ?? {}).includes(id))
}

function count<One>(all: readonly One[], isDone: (one: One) => boolean): Counted {
  return { done: all.filter(isDone).length, all: all.length }
}

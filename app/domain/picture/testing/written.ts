import type { Exercise } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import type { Written } from '../look.ts'
import { personalView } from '../personal-view.ts'

/** The id of somebody on the map, by their place. */
const idOf = (index: number) => `c${index}`

export const people = (count: number) => Array.from({ length: count }, (_, index) => idOf(index))

/** A worksheet with so many people on it. */
export const writtenOf = (
  contacts: number,
  answers: Record<string, Answers> = {},
  rows: Record<string, Answers> = {}
): Written => ({
  contacts: people(contacts).map((id) => ({ id, label: `label of ${id}` })),
  answers,
  rows: Object.entries(rows).map(([id, given]) => ({ id, answers: given }))
})

/** What a person sees of it. */
export const looking = (exercise: Exercise, written: Written) => {
  const result = personalResult(exercise, sheetOf(exercise, written, '2026-03-05'))
  return { result, view: personalView(exercise, written, result) }
}

import type { Exercise } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { type PersonalResult, personalResult } from '../personal-result.ts'
import { SELF_ROW, sheetOf } from '../sheet.ts'

export const TODAY = '2026-03-05'

/** A worksheet in short: contacts are c0, c1, …; `answers` in their order, those beyond are of people no longer there. */
export type Given = {
  contacts?: number
  answers?: (Answers | null)[]
  rows?: Record<string, Answers>
  items?: Answers[]
  self?: Answers
}

/** The personal result of a worksheet written in short; without `contacts` everybody is there who was answered about. */
export function resultOf(exercise: Exercise, given: Given): PersonalResult {
  const { answers = [], contacts = answers.length, rows = {}, items = [], self } = given
  const written = [
    ...Object.entries(rows),
    ...items.map((item, place): [string, Answers] => [`0000000${place}-0000-4000-8000-000000000000`, item]),
    ...(self ? [[SELF_ROW, self] as const] : [])
  ]
  const worksheet = {
    contacts: times(contacts, (place) => ({ id: `c${place}`, label: `c${place}` })),
    answers: Object.fromEntries(answers.flatMap((one, place) => (one ? [[`c${place}`, one]] : []))),
    rows: written.map(([id, answers]) => ({ id, answers }))
  }
  return personalResult(exercise, sheetOf(exercise, worksheet, TODAY))
}

export const times = <One>(count: number, make: (place: number) => One): One[] =>
  Array.from({ length: count }, (_, place) => make(place))

import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { binOf } from '#app/domain/gaps/share.ts'
import { type Counted, needsPeople, questionsOf } from './open-questions.ts'

/** What is left without an answer, as a number of each kind. */
export type OpenQuestions = { kind: 'open'; people: number; rows: number; chairs: number; self: number; items: number }
export type HandInQuestion = { kind: 'empty' } | { kind: 'unplaced'; left: number } | OpenQuestions

/** What to make sure of before handing in; null when there is nothing to ask. */
export function handInQuestion(exercise: Exercise, worksheet: Worksheet): HandInQuestion | null {
  const { layout } = exercise
  const isMapEmpty = worksheet.contacts.length === 0
  if (isMapEmpty && needsPeople(exercise)) return { kind: 'empty' }
  if (layout.kind === 'cards') return null
  if (layout.kind === 'bins') {
    const left = worksheet.contacts.filter(({ id }) => !binOf(layout.bins, worksheet.answers[id])).length
    return left > 0 ? { kind: 'unplaced', left } : null
  }
  const { people, rows, self, isListEmpty } = questionsOf(exercise, worksheet)
  const isChairs = layout.kind === 'chairs'
  const open = {
    people: left(people),
    rows: isChairs ? 0 : left(rows),
    chairs: isChairs ? left(rows) : 0,
    self: left(self),
    items: isListEmpty ? 1 : 0
  }
  return Object.values(open).some((count) => count > 0) ? { kind: 'open', ...open } : null
}

function left({ done, all }: Counted): number {
  return all - done
}

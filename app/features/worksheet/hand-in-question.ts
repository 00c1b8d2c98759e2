import type { Worksheet } from '#app/contract/worksheet.ts'
import type { Exercise } from '#app/domain/exercise.ts'
import { binOf } from '#app/domain/gaps/share.ts'

export type HandInQuestion = { kind: 'empty' } | { kind: 'unplaced'; left: number }

/** What to make sure of before handing in; null when there is nothing to ask. */
export function handInQuestion({ layout }: Exercise, worksheet: Worksheet): HandInQuestion | null {
  if (worksheet.contacts.length === 0) return { kind: 'empty' }
  if (layout.kind !== 'bins') return null
  const left = worksheet.contacts.filter(({ id }) => !binOf(layout.bins, worksheet.answers[id])).length
  return left > 0 ? { kind: 'unplaced', left } : null
}

import type { AnswerValue } from '#app/contract/change.ts'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import type { Sheet } from '#app/domain/gaps/sheet.ts'

/** What the person answered about themself, in the order it is asked; null when not answered. Free words are left out. */
export type SelfAnswer = { id: string } & (
  | { kind: 'scale'; value: number | null; steps: number }
  | { kind: 'number'; value: number | null }
  | { kind: 'yesNo'; value: boolean | null }
  | { kind: 'choice'; value: string | null }
  | { kind: 'tags'; value: string[] | null }
)

export function selfAnswers({ self: fields }: Exercise, { self }: Sheet): SelfAnswer[] {
  return fields.flatMap((field) => answerTo(field, self[field.id]) ?? [])
}

function answerTo(field: Field, value: AnswerValue | undefined): SelfAnswer | null {
  const number = typeof value === 'number' ? value : null
  switch (field.kind) {
    case 'scale':
      return { id: field.id, kind: 'scale', value: number, steps: field.steps }
    case 'number':
      return { id: field.id, kind: 'number', value: number }
    case 'yesNo':
      return { id: field.id, kind: 'yesNo', value: typeof value === 'boolean' ? value : null }
    case 'choice':
      return { id: field.id, kind: 'choice', value: typeof value === 'string' ? value : null }
    case 'tags':
      return { id: field.id, kind: 'tags', value: Array.isArray(value) ? value : null }
    default:
      return null
  }
}

import type { Exercise, Field, GapOf } from '#app/contract/exercise.ts'
import { type GapRules, UNANSWERED } from './rules.ts'

/** How people answered one question about themselves, part by part. Figure: `<id>`, the step of a scale or the number. */
export const answer: GapRules<GapOf<'answer'>> = {
  measures: (gap, exercise) => [{ id: gap.id, kind: 'count', parts: [...partsOf(fieldOf(gap, exercise)), UNANSWERED] }],
  find: (gap, { self }, exercise) => {
    const value = self[gap.field]
    const part = partFor(fieldOf(gap, exercise), value)
    return {
      answered: part === null ? 0 : 1,
      figures: { [gap.id]: typeof value === 'number' ? value : value === true ? 1 : value === false ? 0 : null },
      contribution: { [gap.id]: part ?? UNANSWERED }
    }
  }
}

type Closed = Extract<Field, { kind: 'yesNo' | 'scale' | 'choice' }>

function fieldOf(gap: GapOf<'answer'>, { id, self }: Exercise): Closed {
  const field = self.find((one) => one.id === gap.field)
  if (field?.kind === 'yesNo' || field?.kind === 'scale' || field?.kind === 'choice') return field
  throw new Error(`${id}: only a yes or no, a scale or a choice can be counted`)
}

function partsOf(field: Closed): string[] {
  if (field.kind === 'yesNo') return ['yes', 'no']
  if (field.kind === 'choice') return field.options
  return Array.from({ length: field.steps }, (_, step) => `step${step + 1}`)
}

function partFor(field: Closed, value: unknown): string | null {
  const part = typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'number' ? `step${value}` : value
  return typeof part === 'string' && partsOf(field).includes(part) ? part : null
}

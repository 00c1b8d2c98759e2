import type { AnswerValue } from '#app/contract/change.ts'
import type { Exercise, Field } from './exercise.ts'

/** Answers to an exercise's questions, free words apart from the rest because they are stored encrypted. */
export type CheckedAnswers = {
  answers: Record<string, boolean | number | string | null>
  words: Record<string, string | null>
  /** The first field that the exercise does not have or that does not take this value; null when all are right. */
  wrong: string | null
}

/** Checks answers against the exercise's fields. null takes an answer back and is right for every field. */
export function checkAnswers(exercise: Exercise, given: Record<string, AnswerValue>): CheckedAnswers {
  const checked: CheckedAnswers = { answers: {}, words: {}, wrong: null }
  for (const [id, value] of Object.entries(given)) {
    const field = exercise.fields.find((one) => one.id === id)
    if (!field || (value !== null && !takes(field, value))) return { ...checked, wrong: id }
    if (field.kind === 'words') checked.words[id] = typeof value === 'string' ? value : null
    else checked.answers[id] = value
  }
  return checked
}

function takes(field: Field, value: boolean | number | string): boolean {
  switch (field.kind) {
    case 'yesNo':
      return typeof value === 'boolean'
    case 'scale':
      return typeof value === 'number' && value >= 1 && value <= field.steps
    case 'choice':
      return typeof value === 'string' && field.options.includes(value)
    case 'month':
      return typeof value === 'string' && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(value)
    case 'words':
      return typeof value === 'string' && value.length <= field.maxLength
  }
}

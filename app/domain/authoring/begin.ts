import type { Exercise } from '#app/contract/exercise.ts'
import { optionalKeys, requiredKeys } from './text-keys.ts'

/** The texts of an exercise by key, as nested as the locales have them. */
export type Texts = { [key: string]: string | Texts }

/** An exercise with nothing in it yet. It cannot be saved before something is asked. */
export function blankExercise(id: string): Exercise {
  return {
    id,
    version: 1,
    minutes: 15,
    fields: [],
    layout: { kind: 'table' },
    rows: null,
    items: null,
    self: [],
    fromMap: [],
    editsMap: false,
    asksTies: false,
    prefill: 'hints',
    gaps: [{ kind: 'size', id: 'size', upTo: [0, 5, 10, 15, 20, 30] }],
    charts: [{ kind: 'histogram', measures: ['size'], reading: { kind: 'median' } }],
    debriefQuestions: 0,
    texts: {},
    source: 'own'
  }
}

/** A copy to change: of one of the catalogue with its texts of one language, or of another of one's own. */
export function copyOf(exercise: Exercise, id: string, texts: Texts): Exercise {
  const written = exercise.texts ?? flatTexts(texts)
  const known = new Set([...requiredKeys(exercise), ...optionalKeys(exercise)])
  const kept = Object.entries(written).filter(([key]) => known.has(key))
  return { ...exercise, id, version: 1, texts: Object.fromEntries(kept) }
}

/** `{ fields: { a: { label: 'A' } } }` is `{ 'fields.a.label': 'A' }`. */
function flatTexts(texts: Texts, path: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string' ? [[[...path, key].join('.'), text]] : Object.entries(flatTexts(text, [...path, key]))
    )
  )
}

import type { i18n } from 'i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import { generalText } from './general-text.ts'
import { thresholdWords } from './threshold-words.ts'

type Values = Record<string, string | number>

/** Says one of an exercise's texts by its key: `title`, or `reading.exact` with the numbers in it. */
export type ExerciseText = (key: string, values?: Values) => string

/** A text that not every exercise has; null when this one has none. */
export type OptionalText = (key: string) => string | null

/**
 * The texts of an exercise. One of the catalogue has them in the `exercises` namespace, under its id. One that a
 * facilitator made brings its own, in the language it was written in; what nobody writes (what a chart says, what a person
 * reads about their answers) is said for its kind of gap, under `own`. Every text may name the thresholds in force.
 */
export function exerciseTexts(exercise: Exercise, { t, exists }: i18n): { say: ExerciseText; find: OptionalText } {
  const translate = t as (key: string, values?: Values) => string
  const catalogued = (key: string) => `exercises:${exercise.id}.${key}`
  const { texts } = exercise
  const inForce = thresholdWords(exercise, (key) => (texts ? (texts[key] ?? '') : translate(catalogued(key))))
  if (!texts) {
    return {
      say: (key, values) => translate(catalogued(key), { ...inForce, ...values }),
      find: (key) => (exists(catalogued(key)) ? translate(catalogued(key), inForce) : null)
    }
  }
  const written = (key: string, values: Values = {}) => {
    const text = Object.hasOwn(texts, key) ? texts[key] : ''
    return text ? fill(text, { ...inForce, ...values }) : null
  }
  const general = generalText(exercise, {
    written,
    translate: (key, values) => translate(key, { ...inForce, ...values }),
    exists: (key) => exists(key)
  })
  return { say: (key, values) => written(key, values) ?? general(key, values), find: (key) => written(key) }
}

/** Puts numbers into a text: `{{count}}` is the value of that name. What has no value stays as it was written. */
function fill(text: string, values: Values): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}

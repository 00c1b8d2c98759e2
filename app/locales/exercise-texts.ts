import type { i18n } from 'i18next'
import type { Exercise } from '#app/contract/exercise.ts'
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
  if (!texts) {
    const inForce = thresholdWords(exercise, (key) => translate(catalogued(key)))
    return {
      say: (key, values) => translate(catalogued(key), { ...inForce, ...values }),
      find: (key) => (exists(catalogued(key)) ? translate(catalogued(key), inForce) : null)
    }
  }
  const inForce = thresholdWords(exercise, (key) => texts[key] ?? '')
  const written = (key: string, values: Values) => {
    const text = texts[key]
    return text === undefined || text === '' ? null : fill(text, { ...inForce, ...values })
  }
  return {
    say: (key, values) =>
      written(key, values ?? {}) ?? general(exercise, key, { ...inForce, ...values }, written, translate),
    find: (key) => written(key, {})
  }
}

/** What is said of any exercise of this kind of gap. `reading.<measure>.exact` names the measure in a general sentence. */
function general(
  { gaps, charts }: Exercise,
  key: string,
  values: Values,
  written: (key: string, values: Values) => string | null,
  translate: (key: string, values?: Values) => string
): string {
  const [head, ...rest] = key.split('.')
  const kind = gaps[0]?.kind
  switch (head) {
    case 'parts':
    case 'items':
    case 'self':
      return translate(`exercises:own.${key}`, values)
    case 'personal':
    case 'suggestion':
      return translate(`exercises:own.${head}.${kind}.${rest.join('.')}`, values)
    case 'reading': {
      const state = rest.at(-1) ?? ''
      const measure = rest.length > 1 ? rest[0] : charts[0]?.measures[0]
      const about = charts.find(({ measures }) => measures.includes(measure ?? ''))?.reading
      const part = about?.kind === 'part' ? about.part : ''
      return translate(`exercises:own.reading.${state}`, {
        ...values,
        measure: written(`measures.${measure}`, {}) ?? '',
        part: written(`parts.${part}`, {}) ?? (part && translate(`exercises:own.parts.${part}`))
      })
    }
    default:
      return ''
  }
}

/** Puts numbers into a text: `{{count}}` is the value of that name. What has no value stays as it was written. */
function fill(text: string, values: Values): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}

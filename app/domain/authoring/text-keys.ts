import type { Chart, Exercise, Field, Gap } from '#app/contract/exercise.ts'
import { measuresOf } from '../gaps/personal-result.ts'
import { placedFields } from './check-shape.ts'

/** Texts that only the facilitator can write. */
export function requiredKeys(exercise: Exercise): string[] {
  const { rows, layout } = exercise
  return [
    ...['title', 'prompt'],
    ...placedFields(exercise).flatMap(({ field }) => [
      `fields.${field.id}.label`,
      ...('options' in field ? field.options.map((option) => `fields.${field.id}.options.${option}`) : [])
    ]),
    ...(layout.kind === 'bins' ? layout.bins.map(({ id }) => `bins.${id}`) : []),
    ...(rows?.ids ?? []).map((id) => `rows.${id}`),
    ...numbered('debrief', exercise.debriefQuestions)
  ]
}

/** Texts that can be written, and are said in general words where they are not. Gaps and charts have to fit. */
export function optionalKeys(exercise: Exercise): string[] {
  const { fromMap, rows, items, charts, trend } = exercise
  const measures = measuresOf(exercise)
  return [
    ...['short', 'help', 'self.title'],
    ...placedFields(exercise).flatMap(({ field }) => stepKeys(field)),
    ...fromMap.map((id) => `fields.${id}.label`),
    ...(rows?.ids ?? []).map((id) => `rowHelp.${id}`),
    ...(items
      ? [...['title', 'add', 'one', 'empty'].map((key) => `items.${key}`), ...numbered('items.examples', 6)]
      : []),
    ...measures.flatMap(({ id }) => [`measures.${id}`, `measureHelp.${id}`]),
    ...[...new Set(measures.flatMap(({ parts }) => parts))].map((part) => `parts.${part}`),
    ...charts.flatMap((chart, index) => [
      ...(chart.measures.length > 1 ? [`charts.${index + 1}`] : []),
      ...readingKeys(chart)
    ]),
    ...(trend ? ['title', 'told', 'same', 'moved'].map((key) => `trend.${key}`) : []),
    ...personalStates(exercise.gaps[0]).flatMap((state) => [`personal.${state}`, `suggestion.${state}`])
  ]
}

function stepKeys(field: Field): string[] {
  if (field.kind !== 'scale') return []
  return Array.from({ length: field.steps }, (_, step) => `fields.${field.id}.options.${step + 1}`)
}

/** Sentences name the measure; a chart of a single one may have them without (as copies of the catalogue do). */
function readingKeys({ measures, reading }: Chart): string[] {
  if (!reading) return ['reading.hidden']
  const states =
    reading.kind === 'median' ? ['median', 'halfOver', 'nearlyAllUpTo', 'nearlyAllOver'] : ['exact', 'few', 'nearlyAll']
  const about = [...measures.map((id) => `${id}.`), ...(measures.length === 1 ? [''] : [])]
  return ['reading.hidden', ...about.flatMap((one) => states.map((state) => `reading.${one}${state}`))]
}

/** What a person can be told about their own answers, by kind of gap: the states of `readPersonal`. */
export const personalStatesOf: Record<Gap['kind'], readonly string[]> = {
  size: ['empty', 'size', 'noneOutside', 'someOutside'],
  share: ['empty', 'unsorted', 'noGrowth', 'flagged', 'balanced'],
  coverage: ['empty', 'unanswered', 'missing', 'leaning', 'covered'],
  shortfall: ['empty', 'unanswered', 'short', 'met'],
  slots: ['empty', 'unanswered', 'gap', 'cold', 'warm'],
  followThrough: ['unanswered', 'planned', 'allKept', 'kept'],
  levels: ['unanswered', 'gaps', 'proactive'],
  mix: ['empty', 'unanswered', 'little', 'flagged', 'mixed'],
  scenarios: ['empty', 'unanswered', 'uncovered', 'covered'],
  balance: ['empty', 'unanswered', 'giveMore', 'even', 'takeMore', 'notKnown'],
  answer: ['empty', 'unanswered', 'answered']
}

function personalStates(gap: Gap | undefined): readonly string[] {
  return gap ? personalStatesOf[gap.kind] : []
}

function numbered(path: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${path}.${index + 1}`)
}

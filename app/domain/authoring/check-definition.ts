import { type Exercise, exerciseSchema } from '#app/contract/exercise.ts'
import { checkCharts } from './check-charts.ts'
import { checkGaps } from './check-gaps.ts'
import { checkShape } from './check-shape.ts'
import { checkTexts } from './check-texts.ts'
import type { Fault } from './fault.ts'

/** `exercise` is null exactly when there are faults. */
export type CheckedDefinition = { exercise: Exercise; faults: [] } | { exercise: null; faults: Fault[] }

/**
 * Checks a definition that a facilitator made: the schema, and the rules between its parts that the schema cannot see.
 * One that passes can be run: no result, measure, chart or sentence of it throws.
 */
export function checkDefinition(input: unknown): CheckedDefinition {
  const parsed = exerciseSchema.safeParse(input)
  if (!parsed.success) return { exercise: null, faults: parsed.error.issues.flatMap(faultsOfIssue) }
  const exercise = parsed.data
  const faults = faultsOf(exercise)
  return faults.length === 0 ? { exercise, faults: [] } : { exercise: null, faults }
}

/** What is wrong with a definition that has the right shape. Charts follow from gaps, so they are looked at after them. */
function faultsOf(exercise: Exercise): Fault[] {
  const faults = faultsOfBuild(exercise)
  return [...faults, ...checkTexts(exercise, faults.length === 0)]
}

/** Without the words: a draft in which only these are missing can be looked at already. */
export function faultsOfBuild(exercise: Exercise): Fault[] {
  const shape = checkShape(exercise)
  const gaps = checkGaps(exercise)
  const fits = shape.length === 0 && gaps.length === 0
  return [...shape, ...gaps, ...(fits ? checkCharts(exercise) : [])]
}

type Issue = {
  code?: string
  path: PropertyKey[]
  keys?: string[]
  origin?: string
}

function faultsOfIssue({ code, path, keys, origin }: Issue): Fault[] {
  const at = path.map(String)
  if (code === 'unrecognized_keys')
    return (keys ?? []).map((key) => ({ path: [...at, key].join('.'), rule: 'unknown' }))
  const rule =
    code === 'too_small' ? 'tooFew' : code === 'too_big' ? (origin === 'string' ? 'tooLong' : 'tooMany') : 'wrong'
  return [{ path: at.join('.'), rule }]
}

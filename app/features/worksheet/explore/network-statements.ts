import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { constraint, hierarchy } from '#app/domain/network/constraint.ts'
import { countsOf, type EgoNetwork } from '#app/domain/network/ego-network.ts'
import { blau, eiIndex } from '#app/domain/network/mix.ts'
import { density, effectiveSize, efficiency } from '#app/domain/network/redundancy.ts'

/** Which of three sentences describes a figure. They describe; none is the one to reach. */
type Band = 'low' | 'middle' | 'high'
type Measure = 'density' | 'effectiveSize' | 'efficiency' | 'constraint' | 'hierarchy' | 'eiIndex' | 'blau'
/** A figure by its textbook name. */
export type MeasureFigure = { measure: Measure; value: number }

type Said<Id> = {
  id: Id
  band: Band
  /** Whole numbers that stand in the sentence. */
  numbers: Record<string, number>
  figures: MeasureFigure[]
}
/** One thing that can be said about the map, or that there is not enough to say it. */
export type Statement =
  | Said<'density' | 'effectiveSize' | 'constraint' | 'hierarchy' | 'outside' | 'groups'>
  | { id: 'constraint' | 'hierarchy' | 'outside' | 'groups'; band: null }

/** Whether lines between people can be read. No line drawn is not "nobody knows anybody": the step can be passed over. */
export type Lines = 'notAsked' | 'tooFew' | 'noneDrawn' | 'drawn'

export type NetworkStatements = { people: number; lines: Lines; statements: Statement[] }

/** Below this many people, constraint and what is made of it are the number of people and little else. */
const enoughForConstraint = 5
/** A share or a mix of one person is no share and no mix. */
const enoughForShare = 2

/**
 * What a person's map says about itself, for that person alone. The limits are where the words stop fitting ("most" is
 * over half, a constraint of 1/4 is that of four people who do not know each other), not norms.
 */
export function networkStatements(exercise: Exercise, worksheet: Worksheet): NetworkStatements {
  const network = { contacts: worksheet.contacts.map(({ id }) => id), ties: worksheet.ties }
  const { n, t } = countsOf(network)
  const lines = !exercise.asksTies ? 'notAsked' : n < 2 ? 'tooFew' : t === 0 ? 'noneDrawn' : 'drawn'
  return {
    people: n,
    lines,
    statements: [...(lines === 'drawn' ? structure(network) : []), ...mixes(exercise, worksheet)]
  }
}

function structure(network: EgoNetwork): Statement[] {
  const { n, t } = countsOf(network)
  const [dense, effective, efficient] = [density(network), effectiveSize(network), efficiency(network)]
  const statements: Statement[] = []
  if (dense !== null) {
    statements.push({
      id: 'density',
      band: bandOf(dense, 1 / 4, 1 / 2),
      numbers: { ties: t, pairs: (n * (n - 1)) / 2 },
      figures: [{ measure: 'density', value: dense }]
    })
  }
  if (effective !== null && efficient !== null) {
    statements.push({
      id: 'effectiveSize',
      band: bandOf(efficient, 1 / 2, 3 / 4),
      numbers: { people: n, count: Math.round(effective) },
      figures: [
        { measure: 'effectiveSize', value: effective },
        { measure: 'efficiency', value: efficient }
      ]
    })
  }
  const [boxedIn, ranked] = n < enoughForConstraint ? [null, null] : [constraint(network), hierarchy(network)]
  statements.push(
    sayOrNot('constraint', boxedIn, [1 / 4, 1 / 2], { people: n }),
    sayOrNot('hierarchy', ranked, [1 / 20, 1 / 5], { people: n })
  )
  return statements
}

function sayOrNot(
  id: 'constraint' | 'hierarchy',
  value: number | null,
  [low, high]: [number, number],
  numbers: Record<string, number>
): Statement {
  if (value === null) return { id, band: null }
  return { id, band: bandOf(value, low, high), numbers, figures: [{ measure: id, value }] }
}

/** Inside and outside, and the groups people come from: each where the exercise asks it. */
function mixes(exercise: Exercise, { contacts, answers }: Worksheet): Statement[] {
  const asked = new Set(exercise.fields.map((field) => field.id))
  const given = contacts.map(({ id }) => answers[id] ?? {})
  const statements: Statement[] = []
  if (asked.has('outside')) statements.push(outside(given.map((one) => one.outside)))
  if (asked.has('group')) statements.push(groups(given.map((one) => one.group)))
  return statements
}

function outside(answers: readonly unknown[]): Statement {
  const same = answers.map((answer) => (typeof answer === 'boolean' ? !answer : null))
  const known = same.filter((one) => one !== null).length
  const index = eiIndex(same)
  if (index === null || known < enoughForShare) return { id: 'outside', band: null }
  return {
    id: 'outside',
    band: bandOf(index, -1 / 3, 1 / 3),
    numbers: {
      inside: same.filter((one) => one === true).length,
      outside: same.filter((one) => one === false).length,
      known
    },
    figures: [{ measure: 'eiIndex', value: index }]
  }
}

function groups(answers: readonly unknown[]): Statement {
  const counts = new Map<string, number>()
  for (const group of answers) {
    if (typeof group === 'string' && group !== '') counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  const sizes = [...counts.values()]
  const known = sizes.reduce((total, size) => total + size, 0)
  const mix = blau(sizes)
  if (mix === null || known < enoughForShare) return { id: 'groups', band: null }
  return {
    id: 'groups',
    band: bandOf(mix, 1 / 3, 2 / 3),
    numbers: { groups: sizes.length, known },
    figures: [{ measure: 'blau', value: mix }]
  }
}

/** Low below `low`, high above `high`; the limits themselves are in the middle. */
function bandOf(value: number, low: number, high: number): Band {
  return value < low ? 'low' : value > high ? 'high' : 'middle'
}

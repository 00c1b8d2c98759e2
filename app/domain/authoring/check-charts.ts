import type { Chart, CohortMeasure, Exercise } from '#app/contract/exercise.ts'
import { bandsOf } from '../bands.ts'
import { measuresOf } from '../gaps/personal-result.ts'
import type { Fault } from './fault.ts'

/** Every chart shows measures there are, that belong on one chart of its kind, and says something it can say. */
export function checkCharts(exercise: Exercise): Fault[] {
  const lists = exercise.charts.map(({ measures }) => measures.join())
  return exercise.charts.flatMap((chart, place) => {
    const path = `charts.${place}`
    const faults = faultsOfChart(chart, exercise).map((fault) => ({ ...fault, path: `${path}.${fault.path}` }))
    const isTwice = lists.indexOf(lists[place] ?? '') < place
    return isTwice ? [...faults, { path: `${path}.measures`, rule: 'twice' as const }] : faults
  })
}

/** What one chart lacks; paths begin behind the chart. The gaps have to be right already. */
export function faultsOfChart({ kind, measures, reading }: Chart, exercise: Exercise): Fault[] {
  const all = measuresOf(exercise)
  const found = measures.map((id) => all.find((one) => one.id === id))
  const [first] = found
  const absent = found.flatMap((one, place): Fault[] => (one ? [] : [{ path: `measures.${place}`, rule: 'notThere' }]))
  if (absent.length > 0) return absent
  if (!first) return [{ path: 'measures', rule: 'tooFew' }]
  if (new Set(measures).size < measures.length) return [{ path: 'measures', rule: 'twice' }]
  if (found.some((one) => !one || !belong(first, one))) return [{ path: 'measures', rule: 'sameParts' }]
  const faults: Fault[] = []
  if (!chartKindsFor(exercise, measures).includes(kind)) faults.push({ path: 'kind', rule: 'wrongChart' })
  if (reading && first.kind === 'mean') faults.push({ path: 'reading', rule: 'noReading' })
  if (reading?.kind === 'part' && !first.parts.includes(reading.part))
    faults.push({ path: 'reading.part', rule: 'notThere' })
  if (reading?.kind === 'median' && (measures.length > 1 || !bandsOf(exercise, first.id)))
    faults.push({ path: 'reading', rule: 'noReading' })
  return faults
}

/** The kinds of chart that can draw these measures together, the plainest first. They have the same parts. */
export function chartKindsFor(exercise: Exercise, measures: readonly string[]): Chart['kind'][] {
  const first = measuresOf(exercise).find(({ id }) => id === measures[0])
  if (!first) return []
  const bar: Chart['kind'][] = measures.length === 1 ? ['bar'] : []
  if (first.kind === 'mean') return first.parts.length === 2 ? [...bar, 'diverging'] : bar
  if (bandsOf(exercise, first.id)) return measures.length === 1 ? ['histogram', 'bar'] : ['stacked']
  const isLane = first.parts.join() === 'none,planned,done'
  return [...bar, 'stacked', 'sorted', 'heat', ...(isLane ? (['lanes'] as const) : [])]
}

/** Whether two measures can stand on one chart. */
export function belong(one: CohortMeasure, other: CohortMeasure): boolean {
  return one.kind === other.kind && one.parts.join() === other.parts.join()
}

import type { Chart, Exercise } from '#app/contract/exercise.ts'
import type { CountCell, Figure, ReleaseFigures } from '#app/contract/figures.ts'
import { type Bands, bandsOf, rangeOf } from './bands.ts'

type CountFigure = Extract<Figure, { kind: 'count' }>

/**
 * A sentence to be said in the reader's language: a key under the exercise in the `exercises` locale namespace
 * (`<exercise>.<key>`) and the numbers in it.
 */
export type Sentence = { key: string; values: Record<string, number> }

/** What the exercise's first chart says: the sentence above everything. */
export function readRelease(exercise: Exercise, shown: ReleaseFigures): Sentence {
  const [first] = exercise.charts
  return (first && readChart(exercise, first, shown)) ?? hidden(shown)
}

/**
 * What a chart says, from shown figures only, so that the words obey the same rules as the bars; null when the chart has
 * no sentence of its own. Where several measures share a chart it is about the one with most people in the part, and the
 * key names it (`reading.challenges.exact`).
 */
export function readChart(exercise: Exercise, chart: Chart, shown: ReleaseFigures): Sentence | null {
  const sentence = sayChart(exercise, chart, shown)
  const [only, ...others] = chart.measures
  // A facilitator's own exercise may have several such charts, and its sentences name the measure.
  const isNamed = exercise.texts && only && others.length === 0 && sentence && sentence.key !== 'reading.hidden'
  return isNamed ? { ...sentence, key: sentence.key.replace('reading.', `reading.${only}.`) } : sentence
}

function sayChart(exercise: Exercise, { measures, reading }: Chart, shown: ReleaseFigures): Sentence | null {
  if (!reading) return null
  const figures = measures.flatMap((id) => {
    const figure = shown.figures.find((one) => one.measure === id)
    return figure?.kind === 'count' ? [figure] : []
  })
  if (reading.kind === 'median') {
    const [figure] = figures
    const bands = figure && bandsOf(exercise, figure.measure)
    return figure && bands ? readMiddle(bands, figure, shown) : hidden(shown)
  }
  const told = figures.map((figure) => ({ measure: figure.measure, ...tellOf(figure, reading.part, shown.people) }))
  const most = told.filter(({ rank }) => rank !== null).sort((one, other) => (other.rank ?? 0) - (one.rank ?? 0))[0]
  if (!most) return hidden(shown)
  const key = measures.length > 1 ? `reading.${most.measure}.${most.state}` : `reading.${most.state}`
  return { key, values: { ...most.values, people: shown.people } }
}

const hidden = ({ people }: ReleaseFigures): Sentence => ({ key: 'reading.hidden', values: { people } })

type Tell = { state: string; rank: number | null; values: Record<string, number> }

/** How one part is told, and how many people that is at the most, to find the measure with most of them. */
function tellOf({ cells }: CountFigure, part: string, people: number): Tell {
  const cell = cells.find(({ parts }) => parts.includes(part))
  if (!cell || cell.parts.length > 1 || cell.value === 'hidden') return { state: 'hidden', rank: null, values: {} }
  if (typeof cell.value === 'number') return { state: 'exact', rank: cell.value, values: { count: cell.value } }
  return { state: cell.value, rank: cell.value === 'nearlyAll' ? people : 0, values: {} }
}

/**
 * Where the middle of a banded distribution lies, from the shown bands only, so that it tells nothing the bars do not:
 * by linear interpolation within the band that holds it, or, where that band is open above or holds nearly all, by the
 * band itself. People of whom it is not known are left out. Source of the interpolation: the grouped-data median, e.g.
 * Spiegel, Theory and Problems of Statistics, 1961, ch. 3.
 */
function readMiddle(bands: Bands, { cells }: CountFigure, shown: ReleaseFigures): Sentence {
  const { people } = shown
  const isKnown = ({ parts }: CountCell) => rangeOf(bands, parts) !== null
  const unknown = cells.filter((cell) => !isKnown(cell)).map(({ value }) => value)
  const most = cells.find((cell) => cell.value === 'nearlyAll' && isKnown(cell))
  if (most) {
    const { low, high } = rangeOf(bands, most.parts) ?? { low: 0, high: 0 }
    // A share cannot be over 100 %: its last band is told by where it begins, as an open one is.
    const isLast = high === null || (bands.unit === 'percent' && high === bands.limits.at(-1))
    if (isLast && low === null) return hidden(shown)
    return isLast
      ? { key: 'reading.nearlyAllOver', values: { low: low ?? 0, people } }
      : { key: 'reading.nearlyAllUpTo', values: { high, people } }
  }
  if (unknown.some((value) => typeof value !== 'number')) return hidden(shown)
  const known = people - unknown.reduce<number>((sum, value) => sum + Number(value), 0)
  let below = 0
  for (const cell of cells.filter(isKnown)) {
    if (typeof cell.value !== 'number') return hidden(shown)
    if (cell.value > 0 && below + cell.value >= known / 2) {
      const { low, high } = rangeOf(bands, cell.parts) ?? { low: 0, high: 0 }
      if (high === null) return { key: 'reading.halfOver', values: { low: low ?? 0, people } }
      const middle = Math.round((low ?? 0) + ((known / 2 - below) / cell.value) * (high - (low ?? 0)))
      return { key: 'reading.median', values: { middle, people } }
    }
    below += cell.value
  }
  return hidden(shown)
}

import type { CountCell, Figure, ReleaseFigures } from '#app/contract/figures.ts'
import type { Exercise, Gap } from './exercise.ts'
import type { PersonalResult } from './gaps.ts'

/**
 * A sentence to be said in the reader's language: a key under the exercise in the `exercises` locale namespace
 * (`<exercise>.<key>`) and the numbers in it.
 */
export type Sentence = { key: string; values: Record<string, number> }

/** What the chart says, from shown figures only, so that the words obey the same rules as the bars. */
export function readRelease(exercise: Exercise, shown: ReleaseFigures): Sentence {
  const { reading } = exercise
  const figure = shown.figures.find((one) => one.measure === reading.measure)
  const people = shown.people
  if (!figure || figure.kind !== 'count') return { key: 'reading.hidden', values: { people } }
  if (reading.kind === 'median') {
    const middle = groupedMedian(exercise.gap, figure)
    return middle === null
      ? { key: 'reading.hidden', values: { people } }
      : { key: 'reading.median', values: { middle, people } }
  }
  const cell = figure.cells.find((one) => one.parts.includes(reading.part))
  if (!cell || cell.parts.length > 1) return { key: 'reading.hidden', values: { people } }
  if (typeof cell.value === 'number') return { key: 'reading.exact', values: { count: cell.value, people } }
  return { key: `reading.${cell.value}`, values: { people } }
}

/** What a person's own result says. `key` is `personal.empty`, `personal.unsorted`, `personal.flagged`, ... */
export function readPersonal(exercise: Exercise, result: PersonalResult): Sentence {
  if (result.contacts === 0) return { key: 'personal.empty', values: {} }
  if (result.kind === 'size') {
    const { contacts, outside, groups } = result
    if (result.outsideAsked === 0) return { key: 'personal.size', values: { contacts, groups } }
    return { key: outside === 0 ? 'personal.noneOutside' : 'personal.someOutside', values: { contacts, outside, groups } }
  }
  const { answered, bins, contacts } = result
  if (answered === 0) return { key: 'personal.unsorted', values: { contacts } }
  const companyOnly = bins.companyOnly ?? 0
  const growth = (bins.meOnly ?? 0) + (bins.both ?? 0)
  const values = { companyOnly, growth, answered }
  if (growth === 0) return { key: 'personal.noGrowth', values }
  return { key: result.flagged ? 'personal.flagged' : 'personal.balanced', values }
}

/**
 * The middle of a banded distribution by linear interpolation within the band that holds it, from the shown bands only,
 * so that it tells nothing the bars do not. Null when a count is not shown or nobody is in it.
 * Source: the grouped-data median, e.g. Spiegel, Theory and Problems of Statistics, 1961, ch. 3.
 */
function groupedMedian(gap: Gap, figure: Extract<Figure, { kind: 'count' }>): number | null {
  if (gap.kind !== 'size') return null
  const counts: { cell: CountCell; count: number }[] = []
  for (const cell of figure.cells) {
    if (typeof cell.value !== 'number') return null
    counts.push({ cell, count: cell.value })
  }
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  let below = 0
  for (const { cell, count } of counts) {
    if (count > 0 && below + count >= total / 2) {
      const bounds = bandBounds(gap.upTo, cell.parts)
      if (!bounds) return null
      const [low, high] = bounds
      return Math.round(low + ((total / 2 - below) / count) * (high - low))
    }
    below += count
  }
  return null
}

/** Lower and upper limit of neighbouring bands, in contacts; null for an open top, which has no middle. */
function bandBounds(upTo: readonly number[], parts: readonly string[]): [number, number] | null {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || last.startsWith('over')) return null
  const firstIndex = upTo.findIndex((limit) => first === `upTo${limit}`)
  const lastIndex = upTo.findIndex((limit) => last === `upTo${limit}`)
  const high = upTo[lastIndex]
  if (firstIndex < 0 || high === undefined) return null
  return [firstIndex === 0 ? 0 : (upTo[firstIndex - 1] ?? 0), high]
}

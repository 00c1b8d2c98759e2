import type { CountCell, Figure, ReleaseFigures } from '#app/contract/figures.ts'
import type { Exercise, Gap } from './exercise.ts'
import type { PersonalResult } from './gaps.ts'

type CountFigure = Extract<Figure, { kind: 'count' }>

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
  if (figure?.kind !== 'count') return { key: 'reading.hidden', values: { people } }
  if (reading.kind === 'median') return readMiddle(exercise.gap, figure, people)
  const cell = figure.cells.find((one) => one.parts.includes(reading.part))
  if (!cell || cell.parts.length > 1) return { key: 'reading.hidden', values: { people } }
  if (typeof cell.value === 'number') return { key: 'reading.exact', values: { count: cell.value, people } }
  return { key: `reading.${cell.value}`, values: { people } }
}

/** What a person's own result says. `key` is `personal.empty`, `personal.unsorted`, `personal.flagged`, ... */
export function readPersonal(result: PersonalResult): Sentence {
  if (result.contacts === 0) return { key: 'personal.empty', values: {} }
  if (result.kind === 'size') {
    const { contacts, outside, groups } = result
    if (result.outsideAsked === 0) return { key: 'personal.size', values: { contacts, groups } }
    return {
      key: outside === 0 ? 'personal.noneOutside' : 'personal.someOutside',
      values: { contacts, outside, groups }
    }
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
 * Where the middle of a banded distribution lies, from the shown bands only, so that it tells nothing the bars do not:
 * by linear interpolation within the band that holds it, or, where that band is open above or holds nearly all, by the
 * band itself. Source of the interpolation: the grouped-data median, e.g. Spiegel, Theory and Problems of Statistics,
 * 1961, ch. 3.
 */
function readMiddle(gap: Gap, { cells }: CountFigure, people: number): Sentence {
  const hidden = { key: 'reading.hidden', values: { people } }
  if (gap.kind !== 'size') return hidden
  const most = cells.find((cell) => cell.value === 'nearlyAll')
  if (most) {
    const { low, high } = bandBounds(gap.upTo, most)
    return high === null
      ? { key: 'reading.nearlyAllOver', values: { low, people } }
      : { key: 'reading.nearlyAllUpTo', values: { high, people } }
  }
  let below = 0
  for (const cell of cells) {
    if (typeof cell.value !== 'number') return hidden
    if (cell.value > 0 && below + cell.value >= people / 2) {
      const { low, high } = bandBounds(gap.upTo, cell)
      if (high === null) return { key: 'reading.halfOver', values: { low, people } }
      const middle = Math.round(low + ((people / 2 - below) / cell.value) * (high - low))
      return { key: 'reading.median', values: { middle, people } }
    }
    below += cell.value
  }
  return hidden
}

/** The limits of a cell's bands, in contacts: over `low` and up to `high`, which is null where the last band is open. */
function bandBounds(upTo: readonly number[], { parts }: CountCell): { low: number; high: number | null } {
  const limitOf = (part: string | undefined) => upTo.findIndex((limit) => part === `upTo${limit}`)
  const first = limitOf(parts[0])
  const last = limitOf(parts.at(-1))
  const lowest = first < 0 ? upTo.at(-1) : upTo[first - 1]
  return { low: lowest ?? 0, high: upTo[last] ?? null }
}

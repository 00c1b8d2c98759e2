import type { Chart, Exercise } from '#app/contract/exercise.ts'
import type { CountCell, Figure, MeanCell, ReleaseFigures } from '#app/contract/figures.ts'
import { type CellLook, lookOf } from './cell-looks.ts'
import { measuresOf } from './gaps/personal-result.ts'

type Value = CountCell['value'] | MeanCell['value']

/** A cell ready to be drawn. Where nothing was told of neighbouring parts they are one cell. */
export type ChartCell = {
  /** Unique in its row. */
  id: string
  /** Neighbouring parts of the measure, in order. */
  parts: string[]
  /** The first of its parts among the chart's `parts`, from 0. */
  from: number
  /** People or per cent, as the row's `unit` says; or words in place of a number. */
  value: Value
  /** Its share of the row, 0..1; all of a row are 1. What is not told is sized from what is. */
  size: number
  look: CellLook
}

export type ChartRow = {
  measure: string
  unit: 'people' | 'percent'
  cells: ChartCell[]
  /** Nothing is told of this measure: its one cell is all there is, and it says so. */
  isSilent: boolean
}

/** A chart as both screen and paper draw it: what stands where and how large, without words and colours. */
export type ChartData = {
  kind: Chart['kind']
  people: number
  /** The columns of heat and lanes: the parts its rows have in common. */
  parts: string[]
  rows: ChartRow[]
}

/** Describes one chart of a release. Measures that are not in the release are left out; it may have no rows. */
export function chartData(exercise: Exercise, chart: Chart, { people, figures }: ReleaseFigures): ChartData {
  const rows = chart.measures.flatMap((id) => {
    const figure = figures.find(({ measure }) => measure === id)
    return figure ? [rowOf(figure, people)] : []
  })
  const parts = measuresOf(exercise).find(({ id }) => id === chart.measures[0])?.parts ?? []
  return { kind: chart.kind, people, parts, rows: chart.kind === 'sorted' ? sorted(rows, chart, parts) : rows }
}

/**
 * Where a row of two parts lies about the middle, -1 (all in the first) .. +1 (all in the second); null when it is not
 * told. Of "alike" and "different" this is the mean of the personal E-I indexes (Krackhardt & Stern 1988).
 */
export function balanceOf({ cells }: ChartRow): number | null {
  const [first, second] = cells
  if (cells.length !== 2 || typeof first?.value !== 'number' || typeof second?.value !== 'number') return null
  return second.size - first.size
}

/** Most of the part that the chart is about first, rows in which it is not told last; ties stay in their order. */
function sorted(rows: readonly ChartRow[], { reading }: Chart, parts: readonly string[]): ChartRow[] {
  const part = reading?.kind === 'part' ? reading.part : parts[0]
  const rank = ({ cells }: ChartRow) => {
    const cell = cells.find((one) => one.parts.length === 1 && one.parts[0] === part)
    if (!cell || cell.value === 'hidden') return -1
    if (cell.value === 'few') return 0
    return cell.value === 'nearlyAll' ? Number.POSITIVE_INFINITY : cell.value
  }
  return [...rows].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(other) - rank(one)))
}

function rowOf({ kind, measure, cells }: Figure, people: number): ChartRow {
  const joined = joinHidden(cells)
  const sizes = sizesOf(joined, kind === 'count' ? people : 100)
  let from = 0
  return {
    measure,
    unit: kind === 'count' ? 'people' : 'percent',
    cells: joined.map(({ parts, value }, index) => {
      const cell = {
        id: parts.join('-'),
        parts,
        from,
        value,
        size: sizes[index] ?? 0,
        look: typeof value === 'number' ? lookOf(parts) : 'unsure'
      } satisfies ChartCell
      from += parts.length
      return cell
    }),
    isSilent: joined.length === 1 && typeof joined[0]?.value !== 'number'
  }
}

type ToldCell = { parts: string[]; value: Value }

/** Neighbours of which nothing is told become one: a line between them would look like knowledge. */
function joinHidden(cells: readonly ToldCell[]): ToldCell[] {
  const joined: ToldCell[] = []
  for (const { parts, value } of cells) {
    const last = joined.at(-1)
    if (value === 'hidden' && last?.value === 'hidden') last.parts = [...last.parts, ...parts]
    else joined.push({ parts, value })
  }
  // All parts in one cell tell nothing, whatever they are called.
  const [only, ...others] = joined
  return only && others.length === 0 && only.value === 'nearlyAll' ? [{ ...only, value: 'hidden' }] : joined
}

/** What stands for `few` (0, 1 or 2 people) and is left over by `nearlyAll`: the middle of what it may be. */
const unsureCount = 1.5
/** No unsure cell is smaller than this, so that its words have something to stand at. */
const leastCount = 0.5

/**
 * The sizes of cells that make a `whole`, as shares of 1, from shown values only. A number is as long as it is. Where only
 * few ones are not told, they share what is left alike; beside hidden ones they have a size of their own, whatever they
 * stand for, and the hidden ones share the rest by their parts.
 */
function sizesOf(cells: readonly ToldCell[], whole: number): number[] {
  const sumOf = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0)
  const rest = whole - sumOf(cells.map(({ value }) => (typeof value === 'number' ? value : 0)))
  const count = (wanted: Value) => cells.filter(({ value }) => value === wanted).length
  const few = count('hidden') + count('nearlyAll') > 0 ? unsureCount : Math.max(rest / count('few'), leastCount)
  const most = Math.max(whole - unsureCount, unsureCount)
  const left = rest - few * count('few') - most * count('nearlyAll')
  const hiddenParts = cells.filter(({ value }) => value === 'hidden').flatMap(({ parts }) => parts).length
  const sizes = cells.map(({ parts, value }) => {
    if (typeof value === 'number') return value
    if (value === 'few') return few
    if (value === 'nearlyAll') return most
    return Math.max((left * parts.length) / hiddenParts, unsureCount)
  })
  const total = sumOf(sizes) || 1
  return sizes.map((size) => size / total)
}

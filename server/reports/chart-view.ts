import type { CountCell, Figure, MeanCell, ReleaseFigures } from '#app/contract/figures.ts'
import type { Exercise } from '#app/domain/exercise.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { partWords } from './part-words.ts'
import type { ReportWords } from './report-words.ts'

type Tone = 'enough' | 'company' | 'both' | 'gap' | 'quiet' | 'hidden'

export type CellView = {
  label: string
  value: string
  /** Whether the value is a number, which is set large. */
  counted: boolean
  /** Size on the chart; what is not told has a size that follows from what is. */
  weight: number
  /** How many of the measure's parts are drawn as this one cell. */
  bands: number
  tone: Tone
}

export type ChartView = {
  /** `words` where nothing could be told: then `note` says so, and there is no drawing. */
  kind: 'bar' | 'histogram' | 'words'
  name: string
  note: string
  alt: string
  cells: CellView[]
}

/** How a part is drawn: hollow for a gap, solid for enough. Parts of counted bands are all alike. */
const tones: Record<string, Tone> = {
  flagged: 'gap',
  notFlagged: 'enough',
  notStarted: 'quiet',
  companyOnly: 'company',
  both: 'both',
  meOnly: 'enough',
  neither: 'quiet',
  upTo0: 'gap'
}

/** The figures of a release as they are drawn, in the order of the exercise's measures. */
export function chartViews(exercise: Exercise, { figures, people }: ReleaseFigures, words: ReportWords): ChartView[] {
  return measuresOf(exercise).flatMap((measure) => {
    const figure = figures.find((one) => one.measure === measure.id)
    if (!figure) return []
    const sizes = weights(figure, people)
    const cells = figure.cells.map(
      (cell, index): CellView => ({
        label: partWords(exercise, measure.id, cell.parts, words),
        value: valueText(figure.kind, cell.value, words),
        counted: typeof cell.value === 'number',
        weight: sizes[index] ?? 0,
        bands: cell.parts.length,
        tone: toneOf(cell)
      })
    )
    const isHistogram = exercise.charts.some(
      ({ kind, measures }) => kind === 'histogram' && measures.includes(measure.id)
    )
    const silent = figure.cells.every(({ value }) => value === 'hidden')
    const name = words.exercise(exercise.id, `measures.${measure.id}`)
    const told = cells.map(({ label, value }) => words.report('cohort.cell', { parts: label, value }))
    return [
      {
        kind: silent ? 'words' : isHistogram ? 'histogram' : 'bar',
        name,
        note: silent ? words.report('cohort.silent') : words.exercise(exercise.id, `measureHelp.${measure.id}`),
        alt: words.report('cohort.alt', { measure: name, cells: told.join('; ') }),
        cells
      }
    ]
  })
}

function valueText(kind: Figure['kind'], value: CountCell['value'], { report, common }: ReportWords): string {
  if (typeof value === 'string') return common(`chart.${value}`)
  return kind === 'mean' ? report('percent', { count: value }) : String(value)
}

/**
 * Sizes on a chart from shown figures alone: "fewer than 3" and "nearly all" are drawn at the middle of their range, and
 * what is hidden shares the rest evenly, so that no length tells more than the words.
 */
function weights({ kind, cells }: Figure, people: number): number[] {
  const whole = kind === 'mean' ? 100 : people
  const told = cells.map(({ value }) => {
    if (value === 'few') return 1
    if (value === 'nearlyAll') return Math.max(1, whole - 1)
    return value === 'hidden' ? null : value
  })
  const hidden = told.filter((weight) => weight === null).length
  const rest = whole - told.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)
  return told.map((weight) => weight ?? Math.max(whole / 20, rest / hidden))
}

function toneOf({ parts, value }: CountCell | MeanCell): Tone {
  if (value === 'hidden') return 'hidden'
  const [tone = 'enough', ...others] = new Set(parts.map((part) => tones[part] ?? 'enough'))
  return others.length > 0 ? 'quiet' : tone
}

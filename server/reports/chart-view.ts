import type { Chart, Exercise } from '#app/contract/exercise.ts'
import type { ReleaseFigures } from '#app/contract/figures.ts'
import { type CellLook, lookOf } from '#app/domain/cell-looks.ts'
import { balanceOf, type ChartCell, type ChartRow, chartData } from '#app/domain/chart-data.ts'
import { readChart } from '#app/domain/reading.ts'
import type { Stretch } from '#app/locales/emphasis.ts'
import { partWords } from './part-words.ts'
import type { ReportWords } from './report-words.ts'

type CellView = {
  label: string
  value: string
  /** Whether the value is a number, which is set large. */
  counted: boolean
  /** Share of its row, 0..1. */
  size: number
  /** How many of the measure's parts are drawn as this one cell. */
  bands: number
  look: CellLook
}

type RowView = { name: string /** "+0.24" beside a row about a middle. */; balance: string; cells: CellView[] }

export type StatementView = { stretches: Stretch[]; gap: boolean }

/** One chart of a release. `rows` is empty where nothing could be told: then `note` says so, and there is no drawing. */
export type ChartView = {
  kind: Chart['kind']
  name: string
  sentence: StatementView | null
  note: string
  alt: string
  columns: string[]
  rows: RowView[]
}

/** The charts of a release as they are drawn, in the order of the exercise; those whose figures it lacks are left out. */
export function chartViews(exercise: Exercise, shown: ReleaseFigures, words: ReportWords): ChartView[] {
  return exercise.charts.flatMap((chart, index) => {
    const { kind, parts, rows } = chartData(exercise, chart, shown)
    const [first] = rows
    if (!first) return []
    const isSilent = rows.every((row) => row.isSilent)
    const single = chart.measures.length === 1
    const name = words.exercise(exercise, single ? `measures.${first.measure}` : `charts.${index + 1}`)
    const views = rows.map((row) => rowView(exercise, kind, row, words))
    const help =
      kind === 'diverging' ? 'cohort.eachBalance' : first.unit === 'people' ? 'cohort.eachPerson' : 'cohort.eachShare'
    return [
      {
        kind,
        name,
        sentence: index === 0 ? null : ownSentence(exercise, chart, shown, words),
        note: isSilent
          ? words.report('cohort.silent')
          : single
            ? words.exercise(exercise, `measureHelp.${first.measure}`)
            : words.report(help),
        alt: words.report('cohort.alt', { measure: name, cells: altOf(views, single, words) }),
        columns: kind === 'heat' ? parts.map((part) => partWords(exercise, first.measure, [part], words)) : [],
        rows: isSilent ? [] : views
      }
    ]
  })
}

/** What the first chart of a release says in colour: most are about something missing, some about what was done. */
export function isAboutGap({ reading }: Chart): boolean {
  return reading?.kind === 'part' && lookOf([reading.part]) !== 'enough'
}

/** A sentence that only says "not shown" belongs to the release and is not repeated. */
function ownSentence(
  exercise: Exercise,
  chart: Chart,
  shown: ReleaseFigures,
  words: ReportWords
): StatementView | null {
  const sentence = readChart(exercise, chart, shown)
  if (!sentence || sentence.key === 'reading.hidden') return null
  return { stretches: words.reading(exercise, sentence), gap: isAboutGap(chart) }
}

function rowView(exercise: Exercise, kind: Chart['kind'], row: ChartRow, words: ReportWords): RowView {
  const balance = kind === 'diverging' ? balanceOf(row) : null
  return {
    name: words.exercise(exercise, `measures.${row.measure}`),
    balance: balance === null ? '' : words.signed(balance),
    cells: row.cells.map(({ parts, value, size, look }) => ({
      label: row.isSilent ? '' : partWords(exercise, row.measure, parts, words),
      value: valueText(row.unit, value, words),
      counted: typeof value === 'number',
      size,
      bands: parts.length,
      look
    }))
  }
}

function valueText(unit: ChartRow['unit'], value: ChartCell['value'], { report, common }: ReportWords): string {
  if (typeof value === 'string') return common(`chart.${value}`)
  return unit === 'percent' ? report('percent', { count: value }) : String(value)
}

/** Every figure in words, row by row: what a table of the chart would hold. */
function altOf(rows: readonly RowView[], single: boolean, { report }: ReportWords): string {
  const cellsOf = ({ cells }: RowView) =>
    cells.map(({ label, value }) => (label === '' ? value : report('cohort.cell', { parts: label, value }))).join('; ')
  if (single) return rows.map(cellsOf).join('; ')
  return rows.map((row) => report('cohort.row', { measure: row.name, cells: cellsOf(row) })).join(' ')
}

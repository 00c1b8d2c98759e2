import { lazy, Suspense, useEffect, useState } from 'react'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ChartData } from '#app/domain/chart-data.ts'
import { heightOf } from './chart-height.ts'
import { ChartTable } from './chart-table.tsx'
import { Heat } from './heat.tsx'
import { Lanes } from './lanes.tsx'
import { type NamedRow, useRowWords } from './use-row-words.ts'

const RowsChart = lazy(async () => ({ default: (await import('./rows-chart.tsx')).RowsChart }))
const Histogram = lazy(async () => ({ default: (await import('./histogram.tsx')).Histogram }))

type ChartViewProps = { exercise: Exercise; data: ChartData; asTable: boolean }

/**
 * One chart of a release, as high as its rows need and never higher than its place. The server sends the table; the
 * browser draws the chart over the same space, so nothing jumps. Letters follow the font size.
 */
export function ChartView({ exercise, data, asTable }: ChartViewProps) {
  const rows = data.rows.map(useRowWords(exercise))
  const [drawing, setDrawing] = useState(false)
  useEffect(() => setDrawing(true), [])
  const [first] = rows
  if (!first) return null

  const table = <ChartTable exercise={exercise} data={data} rows={rows} />
  if (asTable) return <div className="grid min-h-0 overflow-y-auto">{table}</div>
  const place = { className: '@container min-h-0 h-(--chart) max-sm:h-(--chart-narrow)', style: heightOf(data) }
  if (data.kind === 'heat' || data.kind === 'lanes') {
    const Drawing = data.kind === 'heat' ? Heat : Lanes
    return (
      <div {...place} className={`${place.className} overflow-auto`}>
        <Drawing exercise={exercise} data={data} rows={rows} />
      </div>
    )
  }
  if (!drawing)
    return (
      <div {...place} className={`${place.className} overflow-hidden`}>
        {table}
      </div>
    )
  return (
    <div {...place} role="img" aria-label={rows.map(alternativeOf).join(' ')}>
      <Suspense fallback={null}>
        {data.kind === 'histogram' ? (
          <Histogram exercise={exercise} row={first} />
        ) : (
          <RowsChart exercise={exercise} data={data} rows={rows} />
        )}
      </Suspense>
    </div>
  )
}

function alternativeOf({ name, cells }: NamedRow): string {
  return `${name}: ${cells.map(({ part, value }) => `${part} ${value}`.trim()).join(', ')}.`
}

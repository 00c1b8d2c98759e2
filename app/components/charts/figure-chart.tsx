import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figure } from '#app/contract/figures.ts'
import type { Exercise } from '#app/domain/exercise.ts'
import { useExerciseText } from '../exercise-text.ts'
import { chartCells } from './chart-cells.ts'
import { FigureTable } from './figure-table.tsx'
import { useBox } from './use-box.ts'
import { useCellWords } from './use-cell-words.ts'

const ShareBar = lazy(async () => ({ default: (await import('./share-bar.tsx')).ShareBar }))
const Histogram = lazy(async () => ({ default: (await import('./histogram.tsx')).Histogram }))

type FigureChartProps = { exercise: Exercise; figure: Figure; people: number; asTable: boolean; className?: string }

/**
 * One figure of a release, filling its box. The server sends the table; the browser draws the chart over the same
 * space, so nothing jumps. Letters follow the box's font size.
 */
export function FigureChart({ exercise, figure, people, asTable, className = '' }: FigureChartProps) {
  const { t } = useTranslation()
  const say = useExerciseText(exercise.id)
  const words = useCellWords(exercise, figure)
  const [ref, box] = useBox()
  const [drawing, setDrawing] = useState(false)
  useEffect(() => setDrawing(true), [])

  const table = <FigureTable exercise={exercise} figure={figure} />
  if (asTable || !drawing) return <div className={`grid overflow-y-auto ${className}`}>{table}</div>

  const cells = chartCells(figure, people).map((cell) => ({ ...cell, ...words(cell) }))
  const title = say(`measures.${figure.measure}`)
  const alternative = `${title}: ${cells.map(({ part, value }) => `${part} ${value}`).join(', ')}.`
  const isHistogram = exercise.charts.some(
    ({ kind, measures }) => kind === 'histogram' && measures.includes(figure.measure)
  )
  return (
    <div ref={ref} role="img" aria-label={alternative} className={`overflow-hidden ${className}`}>
      <Suspense fallback={null}>
        {box === null ? null : isHistogram ? (
          <Histogram cells={cells} box={box} unit={t('chart.contacts')} />
        ) : (
          <ShareBar cells={cells} box={box} />
        )}
      </Suspense>
    </div>
  )
}

import type { Exercise } from '#app/contract/exercise.ts'
import type { ChartData } from '#app/domain/chart-data.ts'
import { DivergingBar } from './diverging-bar.tsx'
import { Legend } from './legend.tsx'
import { ShareBar } from './share-bar.tsx'
import { StackedBar, stackedLabel } from './stacked-bar.tsx'
import { type Box, useBox } from './use-box.ts'
import type { NamedCell, NamedRow } from './use-row-words.ts'

type RowsChartProps = { exercise: Exercise; data: ChartData; rows: NamedRow[] }

/** From this many rows on there is only room for names. */
const many = 5

/** Bars below each other, the name of each beside it. When not all words fit on the bars, they stand below them all. */
export function RowsChart({ exercise, data, rows }: RowsChartProps) {
  const [ref, box] = useBox()
  const isMany = rows.length >= many
  const wordless = box ? wordlessOf(data, rows, box) : []
  return (
    <div className="grid h-full grid-rows-[minmax(0,1fr)_auto] gap-y-[0.6em]">
      <div className={`grid min-h-0 auto-rows-fr ${isMany ? 'gap-y-[0.45em]' : 'gap-y-[0.8em]'}`}>
        {rows.map((row, index) => (
          <div
            key={row.measure}
            className="grid min-h-0 grid-cols-[11.5em_minmax(0,1fr)] grid-rows-[minmax(0,1fr)] items-center gap-x-[1.3em] @max-[34em]:grid-cols-1 @max-[34em]:grid-rows-[auto_minmax(0,1fr)]"
          >
            <RowName row={row} isShort={isMany} />
            <div ref={index === 0 ? ref : undefined} className="h-full min-h-0 overflow-hidden">
              {box ? <RowBar kind={data.kind} row={row} box={box} /> : null}
            </div>
          </div>
        ))}
      </div>
      {wordless.length > 0 ? <Legend exercise={exercise} parts={data.parts} wordless={wordless} /> : null}
    </div>
  )
}

function RowName({ row, isShort }: { row: NamedRow; isShort: boolean }) {
  if (isShort) return <h3 className="leading-[1.15] font-semibold">{row.name}</h3>
  return (
    <h3 className="text-[1.2em] leading-[1.15] font-semibold">
      {row.name}
      <small className="mt-[0.2em] block text-[0.84em] font-normal text-ink-2 @max-[34em]:hidden">{row.help}</small>
    </h3>
  )
}

function RowBar({ kind, row, box }: { kind: ChartData['kind']; row: NamedRow; box: Box }) {
  if (kind === 'diverging') return <DivergingBar row={row} box={box} />
  return kind === 'bar' ? <ShareBar cells={row.cells} box={box} /> : <StackedBar cells={row.cells} box={box} />
}

/** The cells of stacked bars that could not say what they are of. */
function wordlessOf({ kind }: ChartData, rows: readonly NamedRow[], box: Box): NamedCell[] {
  if (kind !== 'stacked' && kind !== 'sorted') return []
  return rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.size > 0 && !['full', 'inline'].includes(stackedLabel(cell, box)))
}

import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { cellClasses } from './cell-classes.ts'
import type { CellLook } from './chart-cells.ts'
import type { NamedCell } from './share-bar.tsx'
import type { Box } from './use-box.ts'

type Rectangle = { x?: number | string; y?: number | string; width?: number; height?: number; index?: number }
type Tick = { x?: number | string; y?: number | string; index?: number }

const valueRoom = 3.2
const bandRoom = 2.1
const widestBar = 9

/** One column a band: its number above it, its band below it. */
export function Histogram({ cells, box, unit }: { cells: NamedCell[]; box: Box; unit: string }) {
  const { width, height, em } = box
  const column = width / cells.length
  return (
    <div className="relative" style={{ height }}>
      <BarChart
        width={width}
        height={height - 1.6 * em}
        data={cells}
        margin={{ top: valueRoom * em, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="9%"
        maxBarSize={widestBar * em}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="id"
          interval={0}
          height={bandRoom * em}
          axisLine={{ stroke: 'var(--edge)' }}
          tickLine={false}
          tick={({ x, y, index }: Tick) => (
            <foreignObject x={Number(x) - column / 2} y={Number(y)} width={column} height={bandRoom * em}>
              <p className="text-center leading-[1.15]">{cells[index ?? 0]?.part}</p>
            </foreignObject>
          )}
        />
        <YAxis hide domain={[0, 'dataMax']} />
        <Bar
          dataKey="size"
          isAnimationActive={false}
          shape={({ x, y, width: barWidth = 0, height: barHeight = 0, index = 0 }: Rectangle) => {
            const cell = cells[index]
            if (!cell) return <g />
            return (
              <foreignObject x={x} y={Number(y) - valueRoom * em} width={barWidth} height={barHeight + valueRoom * em}>
                <div className="flex h-full flex-col justify-end">
                  <b
                    className={`numeric pb-[0.15em] text-center font-semibold ${/^\d/.test(cell.value) ? 'text-[1.5em] leading-none' : 'leading-[1.15]'}`}
                  >
                    {cell.value}
                  </b>
                  <div
                    className={`flex-none rounded-t-[0.5em] ${cellClasses[lookOf(cell)]} ${cell.look === 'hollow' ? 'border-b-0' : ''}`}
                    style={{ height: barHeight }}
                  />
                </div>
              </foreignObject>
            )
          }}
        />
      </BarChart>
      <p className="absolute right-0 bottom-0 left-0 text-center text-ink-2" style={{ lineHeight: 1.3 }}>
        {unit}
      </p>
    </div>
  )
}

/** Neighbouring bands in one are simply a wider band. */
function lookOf({ look }: NamedCell): CellLook {
  return look === 'merged' ? 'enough' : look
}

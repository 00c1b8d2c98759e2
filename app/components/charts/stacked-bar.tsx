import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { cellClasses } from './cell-classes.ts'
import { CellLabel } from './cell-label.tsx'
import { labelOf } from './row-labels.ts'
import type { Box } from './use-box.ts'
import type { NamedCell } from './use-row-words.ts'

type Rectangle = { x?: number | string; y?: number | string; width?: number; height?: number }

const gapInEms = 0.25

/** One row of several: a whole in its parts, each with as much of its words as fits on it. */
export function StackedBar({ cells, box }: { cells: NamedCell[]; box: Box }) {
  const shown = cells.filter(({ size }) => size > 0)
  const gap = gapInEms * box.em
  return (
    <BarChart
      width={box.width}
      height={box.height}
      data={[Object.fromEntries(shown.map(({ id, size }) => [id, size]))]}
      layout="vertical"
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 1]} allowDataOverflow hide />
      <YAxis type="category" hide />
      {shown.map((cell, index) => (
        <Bar
          key={cell.id}
          dataKey={cell.id}
          stackId="whole"
          isAnimationActive={false}
          shape={({ x, y, width = 0, height }: Rectangle) => (
            <foreignObject
              x={x}
              y={y}
              width={Math.max(2, width - (index === shown.length - 1 ? 0 : gap))}
              height={height}
            >
              <div className={`grid h-full content-center overflow-hidden rounded-[0.45em] ${cellClasses[cell.look]}`}>
                <CellLabel cell={cell} label={stackedLabel(cell, box)} />
              </div>
            </foreignObject>
          )}
        />
      ))}
    </BarChart>
  )
}

/** What stands on a cell of a stacked bar in this box. */
export function stackedLabel(cell: NamedCell, { width, height, em }: Box) {
  return labelOf(cell, (cell.size * width) / em - gapInEms, height / em)
}

import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { cellClasses } from './cell-classes.ts'
import { CellLabel } from './cell-label.tsx'
import { labelOf } from './row-labels.ts'
import type { Box } from './use-box.ts'
import type { NamedCell, NamedRow } from './use-row-words.ts'

type Rectangle = { x?: number | string; y?: number | string; width?: number; height?: number }

/** Two parts that pull to either side of a middle line; words that do not fit on an arm stand at its end. */
export function DivergingBar({ row, box }: { row: NamedRow; box: Box }) {
  const { width, height, em } = box
  const [left, right] = row.cells
  if (!left) return null
  if (!right)
    return (
      <div className="grid content-center rounded-[0.45em] veil text-center" style={{ height }}>
        {left.value}
      </div>
    )
  const arm = (cell: NamedCell, side: 'left' | 'right') => (rectangle: Rectangle) => {
    const length = Math.abs(rectangle.width ?? 0)
    const edge = Number(rectangle.x) + Math.min(0, rectangle.width ?? 0)
    const label = labelOf(cell, length / em, height / em)
    const isOn = label === 'full' || label === 'inline'
    const free = width / 2 - length
    return (
      <g>
        <foreignObject x={edge} y={0} width={Math.max(2, length)} height={height}>
          <div
            className={`grid h-full content-center overflow-hidden ${side === 'left' ? 'rounded-l-[0.45em] text-right' : 'rounded-r-[0.45em]'} ${cellClasses[cell.look]}`}
          >
            {isOn ? <CellLabel cell={cell} label={label} /> : null}
          </div>
        </foreignObject>
        {isOn ? null : (
          <foreignObject x={side === 'left' ? 0 : width - free} y={0} width={free} height={height}>
            <div className={`grid h-full content-center ${side === 'left' ? 'text-right' : ''}`}>
              <CellLabel cell={cell} label={labelOf(cell, free / em, height / em)} />
            </div>
          </foreignObject>
        )}
      </g>
    )
  }
  return (
    <BarChart
      width={width}
      height={height}
      data={[{ left: -left.size, right: right.size }]}
      layout="vertical"
      stackOffset="sign"
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[-1, 1]} allowDataOverflow hide />
      <YAxis type="category" hide />
      <Bar dataKey="left" stackId="whole" isAnimationActive={false} shape={arm(left, 'left')} />
      <Bar dataKey="right" stackId="whole" isAnimationActive={false} shape={arm(right, 'right')} />
      <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={Math.max(2, 0.1 * em)} />
    </BarChart>
  )
}

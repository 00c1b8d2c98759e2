import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { placeLabels, valueScale } from './bar-labels.ts'
import { cellClasses } from './cell-classes.ts'
import type { Box } from './use-box.ts'
import type { NamedCell } from './use-row-words.ts'

type Rectangle = { x?: number | string; y?: number | string; width?: number; height?: number }

const labelRow = 1.55
const gapInEms = 0.32

/** A whole in its parts, the words on the parts; words of parts too narrow for them stand below. */
export function ShareBar({ cells, box }: { cells: NamedCell[]; box: Box }) {
  const { width, em } = box
  const shown = cells.filter((cell) => cell.size > 0)
  const starts = shown.map((_, index) => shown.slice(0, index).reduce((sum, { size }) => sum + size, 0))
  const labelled = shown.map((cell, index) => ({
    left: (starts[index] ?? 0) * width,
    width: cell.size * width - gapInEms * em,
    value: cell.value,
    part: cell.part
  }))
  const rows = (height: number) =>
    placeLabels(labelled, em, height, width).map((place) => (place.kind === 'below' ? place.row + 1 : 0))
  // One row below is always left free, so that bars above each other are of one height.
  const barHeight = box.height - Math.max(1, ...rows(box.height - labelRow * em)) * labelRow * em
  const places = placeLabels(labelled, em, barHeight, width)
  const gap = gapInEms * em

  return (
    <div className="relative" style={{ height: box.height }}>
      <BarChart
        width={width}
        height={barHeight}
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
            shape={(rectangle: Rectangle) => (
              <foreignObject
                x={Number(rectangle.x) + (index === 0 ? 0 : gap / 2)}
                y={rectangle.y}
                width={Math.max(
                  2,
                  (rectangle.width ?? 0) - (index === 0 || index === shown.length - 1 ? gap / 2 : gap)
                )}
                height={rectangle.height}
              >
                <div
                  className={`grid h-full content-center overflow-hidden rounded-[0.6em] leading-[1.2] ${cellClasses[cell.look]}`}
                >
                  {places[index]?.kind === 'on' ? <CellLabel {...cell} /> : null}
                </div>
              </foreignObject>
            )}
          />
        ))}
      </BarChart>
      {shown.map((cell, index) => {
        const place = places[index]
        if (place?.kind !== 'below') return null
        return (
          <p
            key={cell.id}
            className="absolute whitespace-nowrap"
            style={{
              left: place.left,
              width: place.width,
              top: barHeight + (place.row * labelRow + 0.3) * em,
              textAlign: place.align,
              lineHeight: 1.2
            }}
          >
            <b className="numeric font-semibold">{cell.value}</b> {cell.part}
          </p>
        )
      })}
    </div>
  )
}

function CellLabel({ value, part, isNumber }: NamedCell) {
  return (
    <div className="px-[0.9em]">
      <b
        className="numeric block font-semibold"
        style={isNumber ? { fontSize: `${valueScale}em`, lineHeight: 1.05 } : undefined}
      >
        {value}
      </b>
      <span className="block text-balance">{part}</span>
    </div>
  )
}

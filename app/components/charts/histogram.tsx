import { useTranslation } from 'react-i18next'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { Exercise } from '#app/contract/exercise.ts'
import { bandsOf } from '#app/domain/bands.ts'
import type { CellLook } from '#app/domain/cell-looks.ts'
import { cellClasses } from './cell-classes.ts'
import { type Box, useBox } from './use-box.ts'
import type { NamedCell, NamedRow } from './use-row-words.ts'

type Rectangle = { x?: number | string; y?: number | string; height?: number; index?: number }
type Tick = { y?: number | string; index?: number }

const valueRoom = 2.9
const bandRoom = 2.5
/** A column narrower than this has "<3" above it, a wider one the words. */
const wordsRoom = 6.8

/** One column a band: its number above it, its band below it, what it counts below them all. */
export function Histogram({ exercise, row }: { exercise: Exercise; row: NamedRow }) {
  const { t } = useTranslation()
  const [ref, box] = useBox()
  const isContacts = bandsOf(exercise, row.measure)?.unit === 'contacts'
  return (
    <div className="grid h-full grid-rows-[auto_minmax(0,1fr)_auto]">
      <h3 className="text-[1.2em] leading-[1.2] font-semibold">
        {row.name} <small className="ml-[0.4em] text-[0.84em] font-normal text-ink-2">{row.help}</small>
      </h3>
      <div ref={ref} className="min-h-0 overflow-hidden">
        {box ? <Columns cells={row.cells} box={box} /> : null}
      </div>
      {isContacts ? <p className="text-center leading-[1.3] text-ink-2">{t('chart.contacts')}</p> : null}
    </div>
  )
}

/**
 * Bands that were merged are as wide as they are many and as high as their mean, so that equal areas are equal numbers
 * of people: they are drawn where the first of them stands.
 */
function Columns({ cells, box: { width, height, em } }: { cells: NamedCell[]; box: Box }) {
  const bands = cells.flatMap((cell) =>
    cell.parts.map((part, index) => ({ part, size: cell.size / cell.parts.length, cell: index === 0 ? cell : null }))
  )
  const column = width / bands.length
  const left = (index: number) => index * column
  return (
    <BarChart
      width={width}
      height={height}
      data={bands}
      margin={{ top: valueRoom * em, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="part"
        interval={0}
        height={bandRoom * em}
        axisLine={{ stroke: 'var(--edge)' }}
        tickLine={false}
        tick={({ y, index = 0 }: Tick) => {
          const cell = bands[index]?.cell
          if (!cell) return <g />
          return (
            <foreignObject x={left(index)} y={Number(y)} width={column * cell.parts.length} height={bandRoom * em}>
              <p className="text-center leading-[1.15]">{cell.part}</p>
            </foreignObject>
          )
        }}
      />
      <YAxis hide domain={[0, 'dataMax']} />
      <Bar
        dataKey="size"
        isAnimationActive={false}
        shape={({ y, height: barHeight = 0, index = 0 }: Rectangle) => {
          const cell = bands[index]?.cell
          if (!cell) return <g />
          const room = column * cell.parts.length
          const value = room < wordsRoom * em && cell.short ? cell.short : cell.value
          return (
            <foreignObject
              x={left(index) + column * 0.05}
              y={Number(y) - valueRoom * em}
              width={room - column * 0.1}
              height={barHeight + valueRoom * em}
            >
              <div className="flex h-full flex-col justify-end">
                <b
                  className={`numeric pb-[0.15em] text-center font-semibold ${cell.isNumber ? 'text-[1.5em] leading-none' : 'leading-[1.15]'}`}
                >
                  {value}
                </b>
                <div
                  className={`flex-none rounded-t-[0.5em] ${cellClasses[columnLook(cell.look)]} border-b-0`}
                  style={{ height: barHeight }}
                />
              </div>
            </foreignObject>
          )
        }}
      />
    </BarChart>
  )
}

/** Neighbouring bands in one are simply a wider band. */
function columnLook(look: CellLook): CellLook {
  return look === 'merged' ? 'enough' : look
}

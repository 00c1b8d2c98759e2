import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ChartData } from '#app/domain/chart-data.ts'
import type { NamedCell, NamedRow } from './use-row-words.ts'

type HeatProps = { exercise: Exercise; data: ChartData; rows: NamedRow[] }

/** The colour of each kind of cell at full share; those that are missing have none. */
const tones: Partial<Record<NamedCell['look'], string>> = {
  hollow: 'var(--empty)',
  thin: 'var(--thin)',
  enough: 'var(--enough)'
}
/** The deepest shade, in per cent: on it the ink can still be read in every theme. */
const deepest = 60

/** A table shaded by share: the deeper, the more people; a gap has a dashed line around it. */
export function Heat({ exercise, data, rows }: HeatProps) {
  const say = useExerciseText(exercise)
  return (
    <table className="h-full w-full table-fixed border-separate border-spacing-[0.3em] leading-[1.15] max-sm:text-[0.8em]">
      <thead>
        <tr className="text-ink-2">
          <td className="w-[28%]" />
          {data.parts.map((part) => (
            <th key={part} scope="col" className="pb-[0.2em] text-center align-bottom font-normal">
              {say(`parts.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.measure}>
            <th scope="row" className="pr-[0.6em] text-left text-[1.1em] leading-[1.15] font-semibold">
              {row.name}
            </th>
            {row.cells.map((cell) => (
              <td
                key={cell.id}
                colSpan={cell.parts.length}
                className={`h-[2.6em] rounded-[0.5em] px-[0.3em] text-center text-ink ${frames[cell.look] ?? 'border-2 border-line'}`}
                style={shadeOf(cell)}
              >
                <b className={`numeric font-semibold ${cell.isNumber ? 'text-[1.45em] leading-none' : 'font-normal'}`}>
                  {cell.value}
                </b>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const frames: Partial<Record<NamedCell['look'], string>> = {
  hollow: 'hollow',
  unknown: 'unknown',
  unsure: 'veil',
  merged: 'border-2 border-edge'
}

function shadeOf({ look, size }: NamedCell) {
  const tone = tones[look]
  const background = `color-mix(in srgb, ${tone} ${Math.round(deepest * size)}%, transparent)`
  return tone ? { background, color: 'var(--ink)' } : undefined
}

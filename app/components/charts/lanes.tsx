import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ChartData } from '#app/domain/chart-data.ts'
import { cellClasses } from './cell-classes.ts'
import type { NamedRow } from './use-row-words.ts'

type LanesProps = { exercise: Exercise; data: ChartData; rows: NamedRow[] }

/** A lane a measure, its steps from left to right: how many people are how far, each bar a share of its step. Several steps in one say so. */
export function Lanes({ exercise, data, rows }: LanesProps) {
  const say = useExerciseText(exercise)
  return (
    <table className="h-full w-full table-fixed border-collapse leading-[1.15] max-sm:text-[0.8em]">
      <thead>
        <tr className="text-ink-2">
          <td className="w-[28%]" />
          {data.parts.map((part, index) => (
            <th key={part} scope="col" className="pb-[0.4em] pl-[0.6em] text-left align-bottom font-normal">
              {index > 0 ? <span aria-hidden="true">→ </span> : null}
              {say(`parts.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.measure} className="border-t border-line">
            <th scope="row" className="pr-[0.6em] text-left text-[1.1em] leading-[1.15] font-semibold">
              {row.name}
            </th>
            {row.cells.map(({ id, parts, part, value, look, size, isNumber }) => (
              <td key={id} colSpan={parts.length} className="py-[0.35em] pl-[0.6em]">
                <p className="pb-[0.15em]">
                  <b className={`numeric ${isNumber ? 'text-[1.4em] leading-none font-semibold' : 'font-normal'}`}>
                    {value}
                  </b>
                  {parts.length > 1 ? ` ${part}` : null}
                </p>
                <i
                  className={`block h-[0.9em] rounded-[0.3em] ${cellClasses[look]}`}
                  style={{ width: `${(100 * size) / parts.length}%` }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ChartData } from '#app/domain/chart-data.ts'
import type { NamedRow } from './use-row-words.ts'

type ChartTableProps = { exercise: Exercise; data: ChartData; rows: NamedRow[] }

/** A chart as a table: the same words, the same numbers. */
export function ChartTable({ exercise, data, rows }: ChartTableProps) {
  const [only, ...others] = rows
  if (!only) return null
  return others.length === 0 ? <RowTable row={only} /> : <CrossTable exercise={exercise} data={data} rows={rows} />
}

/** One measure: a line a part. */
function RowTable({ row }: { row: NamedRow }) {
  const { t } = useTranslation()
  return (
    <table className="w-full border-collapse self-center text-left">
      <caption className="pb-[0.2em] text-left font-semibold">{row.name}</caption>
      <thead>
        <tr className="text-ink-2">
          <th scope="col" className="py-[0.2em] font-normal">
            {t('chart.part')}
          </th>
          <th scope="col" className="py-[0.2em] text-right font-normal">
            {t(row.unit === 'percent' ? 'chart.share' : 'chart.people')}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.cells.map(({ id, part, value }) => (
          <tr key={id} className="border-t border-line">
            <th scope="row" className="py-[0.2em] font-semibold">
              {part}
            </th>
            <td className="numeric py-[0.2em] text-right">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Several measures: a line each, a column a part; what is told of several parts together goes across them. */
function CrossTable({ exercise, data, rows }: ChartTableProps) {
  const { t } = useTranslation()
  const say = useExerciseText(exercise)
  return (
    <table className="w-full border-collapse self-center text-left leading-[1.25]">
      <thead>
        <tr className="text-ink-2">
          <th scope="col" className="py-[0.2em] font-normal">
            {t('chart.about')}
          </th>
          {data.parts.map((part) => (
            <th key={part} scope="col" className="py-[0.2em] pl-[0.6em] text-center align-bottom font-normal">
              {say(`parts.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.measure} className="border-t border-line">
            <th scope="row" className="py-[0.2em] font-semibold">
              {row.name}
            </th>
            {row.cells.map(({ id, parts, value }) => (
              <td key={id} colSpan={parts.length} className="numeric py-[0.2em] pl-[0.6em] text-center">
                {parts.length > 1 ? <span className="block border-x-2 border-edge">{value}</span> : value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

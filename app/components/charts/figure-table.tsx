import { useTranslation } from 'react-i18next'
import type { Figure } from '#app/contract/figures.ts'
import type { Exercise } from '#app/domain/exercise.ts'
import { useExerciseText } from '../exercise-text.ts'
import { useCellWords } from './use-cell-words.ts'

/** The figures of a chart as a table: the same words, the same numbers. */
export function FigureTable({ exercise, figure }: { exercise: Exercise; figure: Figure }) {
  const { t } = useTranslation()
  const say = useExerciseText(exercise.id)
  const words = useCellWords(exercise, figure)
  return (
    <table className="w-full border-collapse self-center text-left">
      <caption className="sr-only">{say(`measures.${figure.measure}`)}</caption>
      <thead>
        <tr className="text-ink-2">
          <th scope="col" className="py-[0.2em] font-normal">
            {t('chart.part')}
          </th>
          <th scope="col" className="py-[0.2em] text-right font-normal">
            {t(figure.kind === 'mean' ? 'chart.share' : 'chart.people')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figure.cells.map((cell) => {
          const { part, value } = words(cell)
          return (
            <tr key={cell.parts.join()} className="border-t border-line">
              <th scope="row" className="py-[0.2em] font-semibold">
                {part}
              </th>
              <td className="numeric py-[0.2em] text-right">{value}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

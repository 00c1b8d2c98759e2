import { useTranslation } from 'react-i18next'
import type { Figure } from '#app/contract/figures.ts'
import { bandsOf, rangeOf } from '#app/domain/bands.ts'
import type { Exercise } from '#app/domain/exercise.ts'
import { useExerciseText } from '../exercise-text.ts'
import type { ChartCell } from './chart-cells.ts'

/** What stands on a cell: what it is of, and how much. */
export type CellWords = { part: string; value: string }

/** Names the cells of one figure in the reader's language. */
export function useCellWords(
  exercise: Exercise,
  figure: Figure
): (cell: Pick<ChartCell, 'parts' | 'value'>) => CellWords {
  const { t, i18n } = useTranslation()
  const say = useExerciseText(exercise.id)
  const either = new Intl.ListFormat(i18n.language, { type: 'disjunction' })
  const number = new Intl.NumberFormat(i18n.language)
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' })

  const bands = bandsOf(exercise, figure.measure)
  const partWords = (parts: string[]) => {
    const [first] = parts
    if (parts.length === 1 && first) return say(`parts.${first}`)
    const range = bands && rangeOf(bands, parts)
    if (!range) return either.format(parts.map((part) => say(`parts.${part}`)))
    const { low, high } = range
    const count = (value: number) => (bands.unit === 'percent' ? percent.format(value / 100) : number.format(value))
    if (high === null) return t('chart.over', { low: count(low ?? 0) })
    if (low === null) return t('chart.upTo', { high: count(high) })
    return t('chart.range', { low: count(bands.unit === 'percent' ? low : low + 1), high: count(high) })
  }
  return ({ parts, value }) => {
    if (typeof value !== 'number') return { part: partWords(parts), value: t(`chart.${value}`) }
    return {
      part: partWords(parts),
      value: figure.kind === 'mean' ? percent.format(value / 100) : number.format(value)
    }
  }
}

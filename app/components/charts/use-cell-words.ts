import { useTranslation } from 'react-i18next'
import type { Figure } from '#app/contract/figures.ts'
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

  const partWords = (parts: string[]) => {
    const [first] = parts
    if (parts.length === 1 && first) return say(`parts.${first}`)
    if (exercise.gap.kind !== 'size') return either.format(parts.map((part) => say(`parts.${part}`)))
    const { low, high } = bandLimits(exercise.gap.upTo, parts)
    if (high === null) return t('chart.over', { low: number.format(low - 1) })
    return low === 0 ? t('chart.upTo', { high: number.format(high) }) : t('chart.range', { low, high })
  }
  return ({ parts, value }) => {
    if (typeof value !== 'number') return { part: partWords(parts), value: t(`chart.${value}`) }
    return {
      part: partWords(parts),
      value: figure.kind === 'mean' ? percent.format(value / 100) : number.format(value)
    }
  }
}

/** The least and the most that neighbouring bands hold; `high` is null for an open top. */
function bandLimits(upTo: readonly number[], parts: readonly string[]): { low: number; high: number | null } {
  const bands = upTo.map((limit) => `upTo${limit}`)
  const first = bands.indexOf(parts[0] ?? '')
  const last = bands.indexOf(parts.at(-1) ?? '')
  const below = first < 0 ? upTo.at(-1) : upTo[first - 1]
  return { low: below === undefined ? 0 : below + 1, high: upTo[last] ?? null }
}

import { useTranslation } from 'react-i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import { bandsOf, rangeOf } from '#app/domain/bands.ts'
import { lookOf } from '#app/domain/cell-looks.ts'
import type { ChartCell, ChartRow } from '#app/domain/chart-data.ts'
import { useExerciseText } from '../exercise-text.ts'

/** A cell with what stands on it: what it is of, how much, and how much in a few signs (empty where there are none). */
export type NamedCell = Omit<ChartCell, 'value'> & { part: string; value: string; short: string; isNumber: boolean }
export type NamedRow = Omit<ChartRow, 'cells'> & { name: string; help: string; cells: NamedCell[] }

/** Names the rows of a chart in the reader's language. */
export function useRowWords(exercise: Exercise): (row: ChartRow) => NamedRow {
  const { t, i18n } = useTranslation()
  const say = useExerciseText(exercise)
  const either = new Intl.ListFormat(i18n.language, { type: 'disjunction' })
  const number = new Intl.NumberFormat(i18n.language)
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' })

  const partWords = (measure: string, parts: string[]): string => {
    const last = parts.at(-1)
    if (parts.length > 1 && last && lookOf([last]) === 'unknown')
      return t('chart.aside', { part: partWords(measure, parts.slice(0, -1)), aside: say(`parts.${last}`) })
    const [first] = parts
    if (parts.length === 1 && first) return say(`parts.${first}`)
    const bands = bandsOf(exercise, measure)
    const range = bands && rangeOf(bands, parts)
    if (!range) return either.format(parts.map((part) => say(`parts.${part}`)))
    const { low, high } = range
    const count = (value: number) => (bands.unit === 'percent' ? percent.format(value / 100) : number.format(value))
    if (high === null) return t('chart.over', { low: count(low ?? 0) })
    if (low === null) return t('chart.upTo', { high: count(high) })
    return t('chart.range', { low: count(bands.unit === 'percent' ? low : low + 1), high: count(high) })
  }
  return (row) => ({
    ...row,
    name: say(`measures.${row.measure}`),
    help: say(`measureHelp.${row.measure}`),
    cells: row.cells.map(({ value, ...cell }) => {
      const part = row.isSilent ? '' : partWords(row.measure, cell.parts)
      if (typeof value === 'number') {
        const told = row.unit === 'percent' ? percent.format(value / 100) : number.format(value)
        return { ...cell, part, value: told, short: told, isNumber: true }
      }
      return {
        ...cell,
        part,
        value: t(`chart.${value}`),
        short: value === 'few' ? t('chart.fewShort') : '',
        isNumber: false
      }
    })
  })
}

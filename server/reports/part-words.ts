import type { Exercise } from '#app/contract/exercise.ts'
import { type Bands, bandsOf, rangeOf } from '#app/domain/bands.ts'
import { lookOf } from '#app/domain/cell-looks.ts'
import type { ReportWords } from './report-words.ts'

type Range = NonNullable<ReturnType<typeof rangeOf>>

/**
 * The words of one cell: its part, or several neighbouring parts that were merged ("both or me only", "1 to 10"; what is
 * not known stands in brackets, as on the wall).
 */
export function partWords(exercise: Exercise, measure: string, parts: readonly string[], words: ReportWords): string {
  const last = parts.at(-1)
  if (parts.length > 1 && last !== undefined && lookOf([last]) === 'unknown') {
    const part = partWords(exercise, measure, parts.slice(0, -1), words)
    return words.report('cohort.aside', { part, aside: words.exercise(exercise, `parts.${last}`) })
  }
  const bands = parts.length > 1 ? bandsOf(exercise, measure) : null
  const range = bands && rangeOf(bands, parts)
  if (range) return rangeWords(bands, range, words)
  const each = parts.map((part) => words.exercise(exercise, `parts.${part}`))
  return new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(each)
}

function rangeWords({ unit }: Bands, { low, high }: Range, { common, locale }: ReportWords): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const count = (value: number) => (unit === 'percent' ? percent.format(value / 100) : String(value))
  if (high === null) return low === null ? common('chart.contacts') : common('chart.over', { low: count(low) })
  if (low === null) return common('chart.upTo', { high: count(high) })
  return common('chart.range', { low: count(unit === 'percent' ? low : low + 1), high: count(high) })
}

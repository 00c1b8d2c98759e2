import type { Exercise } from '#app/domain/exercise.ts'
import type { ReportWords } from './report-words.ts'

/** The words of one cell: its part, or several neighbouring parts that were merged ("both or me only", "1 to 10"). */
export function partWords(exercise: Exercise, parts: readonly string[], words: ReportWords): string {
  const { gap } = exercise
  if (parts.length > 1 && gap.kind === 'size') return rangeWords(gap.upTo, parts, words)
  const each = parts.map((part) => words.exercise(exercise.id, `parts.${part}`))
  return new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(each)
}

function rangeWords(upTo: readonly number[], parts: readonly string[], { common }: ReportWords): string {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const below = upTo[upTo.findIndex((limit) => first === `upTo${limit}`) - 1]
  const high = upTo.find((limit) => last === `upTo${limit}`)
  if (high === undefined) return below === undefined ? common('chart.contacts') : common('chart.over', { low: below })
  return below === undefined ? common('chart.upTo', { high }) : common('chart.range', { low: below + 1, high })
}

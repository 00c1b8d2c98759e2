import type { Exercise } from '#app/contract/exercise.ts'
import type { Trend } from '#app/contract/figures.ts'
import { readTrend } from '#app/domain/read-trend.ts'
import { stepsOf } from '#app/domain/trend-steps.ts'
import type { ChartView } from './chart-view.ts'
import type { ReportWords } from './report-words.ts'

/** A trend as it is drawn: a column a session, a line a step, the fullest on top, and where the middle lies. */
export function trendView(exercise: Exercise, trend: Trend, words: ReportWords): ChartView {
  const stepName = (step: number) => words.exercise(exercise, `fields.${trend.measure}.options.${step}`)
  const sessionName = (number: number) => words.common('session', { number })
  const told = trend.sessions.map(({ number, middle }) =>
    words.report('cohort.cell', {
      parts: sessionName(number),
      value: middle ? middleName(middle, stepName, words) : words.common('trend.unsure')
    })
  )
  return {
    kind: 'heat',
    name: words.exercise(exercise, 'trend.title'),
    sentence: { stretches: words.reading(exercise, readTrend(trend)), gap: false },
    note: words.common('trend.people', { count: trend.people }),
    alt: words.report('cohort.alt', { measure: words.exercise(exercise, 'trend.title'), cells: told.join('; ') }),
    columns: trend.sessions.map(({ number }) => sessionName(number)),
    rows: stepsOf(exercise, trend.measure).map((step) => ({
      name: `${step} · ${stepName(step)}`,
      balance: '',
      cells: trend.sessions.map(({ middle }) => {
        const isMiddle = middle !== null && middle.from <= step && step <= middle.to
        return {
          label: '',
          value: '',
          counted: false,
          size: isMiddle ? (middle.from === middle.to ? 1 : 0.5) : 0,
          bands: 1,
          look: middle === null ? 'unsure' : 'enough'
        }
      })
    }))
  }
}

function middleName(
  { from, to }: NonNullable<Trend['sessions'][number]['middle']>,
  stepName: (step: number) => string,
  { common }: ReportWords
): string {
  return from === to ? stepName(from) : common('trend.between', { from: stepName(from), to: stepName(to) })
}

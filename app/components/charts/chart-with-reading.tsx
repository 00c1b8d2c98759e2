import type { Exercise } from '#app/contract/exercise.ts'
import type { ReleaseFigures } from '#app/contract/figures.ts'
import { chartData } from '#app/domain/chart-data.ts'
import { readChart, readRelease } from '#app/domain/reading.ts'
import { useExerciseText } from '../exercise-text.ts'
import { Sentence } from '../sentence.tsx'
import { ChartView } from './chart-view.tsx'

type ChartWithReadingProps = { exercise: Exercise; index: number; release: ReleaseFigures; asTable: boolean }

/** One chart and what it says; the first says what the wall says. A chart of several measures has a title of its own. */
export function ChartWithReading({ exercise, index, release, asTable }: ChartWithReadingProps) {
  const say = useExerciseText(exercise)
  const chart = exercise.charts[index]
  if (!chart) return null
  const said = index === 0 ? readRelease(exercise, release) : readChart(exercise, chart, release)
  return (
    <section className={`grid gap-4 ${index > 0 ? 'border-t border-line pt-5' : ''}`}>
      {said ? (
        <p className={`statement ${index === 0 ? 'text-[26px]' : 'text-xl'}`}>
          <Sentence text={say(said.key, said.values)} />
        </p>
      ) : null}
      {chart.measures.length > 1 ? (
        <h3 className={said ? 'text-ink-2' : 'statement text-xl'}>{say(`charts.${index + 1}`)}</h3>
      ) : null}
      <ChartView exercise={exercise} data={chartData(exercise, chart, release)} asTable={asTable} />
    </section>
  )
}

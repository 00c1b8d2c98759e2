import type { Trend } from '#app/contract/figures.ts'
import type { Sentence } from './reading.ts'

/** What a trend says, from the first session that is told to the last; `trend.…` under the exercise. */
export function readTrend({ people, sessions }: Trend): Sentence {
  const told = sessions.flatMap(({ middle }) => middle ?? [])
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || first.from !== first.to || last.from !== last.to)
    return { key: 'trend.told', values: { people } }
  if (first.from === last.from) return { key: 'trend.same', values: { people, at: last.from } }
  return { key: 'trend.moved', values: { people, from: first.from, to: last.from } }
}

import type { Chart, Exercise, Gap } from '#app/contract/exercise.ts'
import { measuresOf } from '../gaps/personal-result.ts'

/** The most measures on one chart, and charts in one exercise. */
const mostMeasures = 9
export const mostCharts = 6

/** The charts that suit what an exercise looks for. */
export function defaultCharts(exercise: Exercise): Chart[] {
  return exercise.gaps.flatMap((gap) => chartsOfGap(gap, exercise)).slice(0, mostCharts)
}

/** The charts that suit one gap, the one that says most first. */
export function chartsOfGap(gap: Gap, exercise: Exercise): Chart[] {
  const measures = measuresOf({ ...exercise, gaps: [gap] })
  const rows = (exercise.rows?.ids ?? []).slice(0, mostMeasures)
  const about = (part: string): Chart['reading'] => ({ kind: 'part', part })
  switch (gap.kind) {
    case 'size':
      return [{ kind: 'histogram', measures: [gap.id], reading: { kind: 'median' } }]
    case 'share':
      return [
        { kind: 'bar', measures: ['flag'], reading: about('flagged') },
        { kind: 'bar', measures: [gap.id], reading: null }
      ]
    case 'coverage':
      return [{ kind: 'stacked', measures: measures.map(({ id }) => id), reading: about('nobody') }]
    case 'shortfall':
      return [
        { kind: 'sorted', measures: measures.map(({ id }) => id).slice(0, mostMeasures), reading: about('short') }
      ]
    case 'slots':
      return [
        { kind: 'sorted', measures: rows, reading: about('empty') },
        { kind: 'bar', measures: ['distinct'], reading: null },
        { kind: 'bar', measures: [gap.id], reading: null }
      ]
    case 'followThrough':
      return [
        {
          kind: 'lanes',
          measures: measures.flatMap(({ id, kind }) => (kind === 'count' ? [id] : [])).slice(0, mostMeasures),
          reading: about('done')
        },
        { kind: 'bar', measures: [gap.id], reading: null }
      ]
    case 'levels':
      return [{ kind: 'stacked', measures: rows, reading: about(measures[0]?.parts[0] ?? '') }]
    case 'mix':
      return [
        { kind: 'bar', measures: ['flag'], reading: about('flagged') },
        { kind: 'histogram', measures: [gap.id], reading: { kind: 'median' } },
        { kind: 'diverging', measures: [...gap.same], reading: null }
      ]
    case 'scenarios':
      return [{ kind: 'heat', measures: rows, reading: about('nobody') }]
    case 'balance':
      return [
        { kind: 'bar', measures: ['lean'], reading: about('giveMore') },
        { kind: 'histogram', measures: [gap.id], reading: { kind: 'median' } }
      ]
    case 'answer':
      return [{ kind: 'bar', measures: [gap.id], reading: null }]
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart, Exercise } from '#app/contract/exercise.ts'
import type { CountCell, Figure } from '#app/contract/figures.ts'
import { balanceOf, chartData } from './chart-data.ts'
import { exercises, latestExercise } from './exercises/registry.ts'
import { measuresOf } from './gaps/personal-result.ts'

const people = 18
const energy = exerciseOf('energy')

function exerciseOf(id: string): Exercise {
  const found = latestExercise(id)
  if (!found) throw new Error(`no exercise ${id}`)
  return found
}

/** A count figure of single parts, in the order of the measure. */
function counts(exercise: Exercise, measure: string, ...values: CountCell['value'][]): Figure {
  const parts = measuresOf(exercise).find(({ id }) => id === measure)?.parts ?? []
  return { kind: 'count', measure, cells: values.map((value, index) => ({ parts: [parts[index] ?? '?'], value })) }
}

const chartOf = (exercise: Exercise, kind: Chart['kind']): Chart => {
  const chart = exercise.charts.find((one) => one.kind === kind)
  if (!chart) throw new Error(`${exercise.id} has no ${kind}`)
  return chart
}

function rowOf(...cells: CountCell[]) {
  const figures: Figure[] = [{ kind: 'count', measure: 'energizes', cells }]
  const [row] = chartData(energy, chartOf(energy, 'stacked'), { people, figures }).rows
  if (!row) throw new Error('no row')
  return row
}

describe('the description of a chart', () => {
  it('has a row a measure, in the order of the chart, and its parts as columns', () => {
    const figures = ['challenges', 'nurtures', 'energizes'].map((id) => counts(energy, id, 4, 5, 6, 3))
    const data = chartData(energy, chartOf(energy, 'stacked'), { people, figures })
    expect(data.rows.map(({ measure }) => measure)).toEqual(['energizes', 'nurtures', 'challenges'])
    expect(data.parts).toEqual(['nobody', 'one', 'enough', 'notStarted'])
    expect(data.rows[0]?.cells.map(({ look }) => look)).toEqual(['hollow', 'thin', 'enough', 'unknown'])
    expect(data.rows[0]?.cells.map(({ size }) => size)).toEqual([4 / 18, 5 / 18, 6 / 18, 3 / 18])
  })

  it('leaves out what is not in the release', () => {
    expect(chartData(energy, chartOf(energy, 'stacked'), { people, figures: [] }).rows).toEqual([])
  })

  it('says nothing at all when all is hidden', () => {
    const { cells, isSilent } = rowOf(
      ...['nobody', 'one', 'enough', 'notStarted'].map((part): CountCell => ({ parts: [part], value: 'hidden' }))
    )
    expect(isSilent).toBe(true)
    expect(cells).toMatchObject([{ value: 'hidden', size: 1, look: 'unsure', from: 0 }])
  })

  it('takes "nearly all" of everything for what it is: nothing', () => {
    const { cells, isSilent } = rowOf({ parts: ['nobody', 'one', 'enough', 'notStarted'], value: 'nearlyAll' })
    expect(isSilent).toBe(true)
    expect(cells[0]?.value).toBe('hidden')
  })

  it('draws unanimity as "nearly all" beside few ones that are all alike', () => {
    const { cells, isSilent } = rowOf(
      { parts: ['nobody'], value: 'nearlyAll' },
      { parts: ['one'], value: 'few' },
      { parts: ['enough'], value: 'few' },
      { parts: ['notStarted'], value: 'few' }
    )
    expect(isSilent).toBe(false)
    expect(cells.every(({ look }) => look === 'unsure')).toBe(true)
    expect(new Set(cells.slice(1).map(({ size }) => size)).size).toBe(1)
  })

  it('keeps numbers as long as they are when a few are not told', () => {
    const { cells } = rowOf(
      { parts: ['nobody'], value: 5 },
      { parts: ['one'], value: 10 },
      { parts: ['enough'], value: 'few' },
      { parts: ['notStarted'], value: 'few' }
    )
    expect(cells.map(({ size }) => size * people)).toEqual([5, 10, 1.5, 1.5])
  })

  it('draws "fewer than 3" beside hidden ones always of one size', () => {
    const { cells } = rowOf({ parts: ['nobody'], value: 'few' }, { parts: ['one', 'enough'], value: 'hidden' })
    expect(cells.map(({ size }) => size * people)).toEqual([1.5, 16.5])
  })

  it('joins neighbours of which nothing is told, and says where they stand', () => {
    const { cells } = rowOf(
      { parts: ['nobody'], value: 'few' },
      { parts: ['one'], value: 'hidden' },
      { parts: ['enough'], value: 'hidden' },
      { parts: ['notStarted'], value: 'few' }
    )
    expect(cells.map(({ parts, from }) => [parts, from])).toEqual([
      [['nobody'], 0],
      [['one', 'enough'], 1],
      [['notStarted'], 3]
    ])
  })

  it('draws a gap that was merged with a thin part as thin, other mixtures as merged', () => {
    const { cells } = rowOf({ parts: ['nobody', 'one'], value: 6 }, { parts: ['enough', 'notStarted'], value: 12 })
    expect(cells.map(({ look }) => look)).toEqual(['thin', 'merged'])
  })

  it('gives a part with nobody in it no room', () => {
    const { cells } = rowOf({ parts: ['nobody'], value: 0 }, { parts: ['one'], value: 18 })
    expect(cells.map(({ size }) => size)).toEqual([0, 1])
  })
})

describe('a sorted chart', () => {
  const roles = exerciseOf('roles')

  it('begins with most of the gap and ends with what is not told', () => {
    const figures: Figure[] = [
      { kind: 'count', measure: 'mentor', cells: [{ parts: ['short', 'met', 'notStarted'], value: 'hidden' }] },
      counts(roles, 'wayShower', 'few', 12, 4),
      counts(roles, 'supporter', 11, 4, 3),
      counts(roles, 'communities', 'nearlyAll', 'few', 'few')
    ]
    const { rows } = chartData(roles, chartOf(roles, 'sorted'), { people, figures })
    expect(rows.map(({ measure }) => measure)).toEqual(['communities', 'supporter', 'wayShower', 'mentor'])
  })

  it('keeps the order of the exercise where rows are alike', () => {
    const figures = ['communities', 'supporter', 'mentor'].map((id) => counts(roles, id, 'few', 13, 4))
    const { rows } = chartData(roles, chartOf(roles, 'sorted'), { people, figures })
    expect(rows.map(({ measure }) => measure)).toEqual(['mentor', 'supporter', 'communities'])
  })
})

describe('the balance of a row', () => {
  const views = exerciseOf('views')
  const balance = (...cells: Extract<Figure, { kind: 'mean' }>['cells']) => {
    const figures: Figure[] = [{ kind: 'mean', measure: 'sameFunction', cells }]
    const [row] = chartData(views, chartOf(views, 'diverging'), { people, figures }).rows
    return row ? balanceOf(row) : undefined
  }

  it('lies between -1, all alike, and +1, all different', () => {
    expect(balance({ parts: ['alike'], value: 75 }, { parts: ['different'], value: 25 })).toBeCloseTo(-0.5)
  })

  it('is not known when the shares are not told', () => {
    expect(balance({ parts: ['alike'], value: 'hidden' }, { parts: ['different'], value: 'hidden' })).toBeNull()
  })
})

describe('every chart of every exercise', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom('few' as const, 'nearlyAll' as const, 'hidden' as const)
  )

  it('fills its rows whatever the figures say', () => {
    const charts = exercises.flatMap((exercise) => exercise.charts.map((chart) => ({ exercise, chart })))
    fc.assert(
      fc.property(
        fc.constantFrom(...charts),
        fc.array(value, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 60 }),
        ({ exercise, chart }, values, count) => {
          const figures = measuresOf(exercise).map(({ id, parts }) =>
            counts(exercise, id, ...values.slice(0, parts.length))
          )
          const data = chartData(exercise, chart, { people: count, figures })
          expect(data.rows).toHaveLength(chart.measures.length)
          for (const { cells } of data.rows) {
            const total = cells.reduce((sum, { size }) => sum + size, 0)
            expect(cells.every(({ size }) => size >= 0)).toBe(true)
            expect(total === 0 || Math.abs(total - 1) < 1e-9).toBe(true)
            expect(cells.flatMap(({ parts }) => parts)).toEqual(data.parts)
          }
        }
      )
    )
  })

  it('has measures of the same parts', () => {
    for (const exercise of exercises) {
      const partsOf = (id: string) =>
        measuresOf(exercise)
          .find((measure) => measure.id === id)
          ?.parts.join()
      for (const { measures } of exercise.charts) expect(new Set(measures.map(partsOf)).size).toBe(1)
    }
  })
})

import { describe, expect, it } from 'vitest'
import type { ReleaseFigures } from '#app/contract/figures.ts'
import { chartData } from '#app/domain/chart-data.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { wallPages } from './wall-pages.ts'

function pagesOf(exerciseId: string, figures?: ReleaseFigures['figures']): number[][] {
  const exercise = latestExercise(exerciseId)
  if (!exercise) throw new Error(`no exercise ${exerciseId}`)
  const all = measuresOf(exercise).map(({ id, parts }) => ({
    kind: 'count' as const,
    measure: id,
    cells: parts.map((part) => ({ parts: [part], value: 'hidden' as const }))
  }))
  const shown = { people: 18, figures: figures ?? all }
  const charts = exercise.charts.map((chart, index) => ({ index, data: chartData(exercise, chart, shown) }))
  return wallPages(charts).map((page) => page.map(({ index }) => index))
}

describe('the pages of the wall', () => {
  it('are one chart each', () => {
    expect(pagesOf('views')).toEqual([[0], [1], [2]])
  })

  it('hold two bars that follow each other', () => {
    expect(pagesOf('audit')).toEqual([[0, 1]])
    expect(pagesOf('chairs')).toEqual([[0], [1, 2]])
  })

  it('leave out charts of which the release has nothing', () => {
    expect(pagesOf('tank', [])).toEqual([])
  })
})

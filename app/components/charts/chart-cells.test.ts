import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '#app/contract/figures.ts'
import { chartCells } from './chart-cells.ts'

const flag = (...cells: Extract<Figure, { kind: 'count' }>['cells']): Figure => ({
  kind: 'count',
  measure: 'flag',
  cells
})

describe('cells of a chart', () => {
  it('are as large as their share of the people', () => {
    const cells = chartCells(flag({ parts: ['flagged'], value: 11 }, { parts: ['notFlagged'], value: 7 }), 18)
    expect(cells.map(({ size }) => size)).toEqual([11 / 18, 7 / 18])
  })

  it('draw "fewer than 3" striped and always of one size, whatever it stands for', () => {
    const [few] = chartCells(flag({ parts: ['flagged'], value: 'few' }, { parts: ['notFlagged'], value: 'hidden' }), 18)
    expect(few).toMatchObject({ look: 'unsure', size: 1.5 / 18 })
  })

  it('give hidden cells equal parts of what is left', () => {
    const cells = chartCells(
      {
        kind: 'mean',
        measure: 'shares',
        cells: [
          { parts: ['companyOnly'], value: 60 },
          { parts: ['both'], value: 'hidden' },
          { parts: ['meOnly'], value: 'hidden' }
        ]
      },
      18
    )
    expect(cells.map(({ size }) => size)).toEqual([0.6, 0.2, 0.2])
  })

  it('draw merged parts as merged, and a gap hollow', () => {
    const cells = chartCells(
      flag({ parts: ['flagged', 'notFlagged'], value: 12 }, { parts: ['notStarted'], value: 6 }),
      18
    )
    expect(cells.map(({ look }) => look)).toEqual(['merged', 'hollow'])
  })

  it('fill the drawing whatever the figures say', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom('few' as const, 'nearlyAll' as const, 'hidden' as const)
    )
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 0, max: 60 }),
        (values, people) => {
          const cells = chartCells(flag(...values.map((one, index) => ({ parts: [`p${index}`], value: one }))), people)
          const total = cells.reduce((sum, { size }) => sum + size, 0)
          expect(cells.every(({ size }) => size >= 0)).toBe(true)
          expect(total === 0 || Math.abs(total - 1) < 1e-9).toBe(true)
        }
      )
    )
  })
})

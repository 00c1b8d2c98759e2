import { describe, expect, test } from 'vitest'
import type { CountCell } from '#app/contract/figures.ts'
import { middleStep } from './middle-step.ts'

const steps = ['step1', 'step2', 'step3', 'step4', 'step5']
/** Cells in short: how many parts each stands for, and its value; the last part is "unanswered". */
const cells = (...given: [number, CountCell['value']][]): CountCell[] => {
  const parts = [...steps, 'unanswered']
  return given.map(([count, value]) => ({ parts: parts.splice(0, count), value }))
}

describe('the middle of a scale', () => {
  test('is the step of the person in the middle', () => {
    expect(middleStep(cells([1, 4], [1, 3], [1, 5], [1, 3], [2, 3]), 18)).toEqual({ from: 3, to: 3 })
  })

  test('is as wide as the cell that holds it', () => {
    expect(middleStep(cells([1, 3], [2, 8], [1, 4], [2, 3]), 18)).toEqual({ from: 2, to: 3 })
  })

  test('counts those who may not have answered both ways', () => {
    expect(middleStep(cells([1, 4], [1, 6], [1, 4], [3, 4]), 18)).toEqual({ from: 2, to: 2 })
    expect(middleStep(cells([1, 3], [1, 3], [1, 3], [1, 3], [2, 6]), 18)).toEqual({ from: 2, to: 3 })
    expect(middleStep(cells([1, 4], [1, 4], [1, 3], [1, 3], [1, 'few'], [1, 'few']), 16)).toEqual({ from: 2, to: 2 })
    // All ten of the last cell may be full tanks, or none of them answered at all.
    expect(middleStep(cells([2, 4], [1, 4], [3, 10]), 18)).toBeNull()
  })

  test('follows from few and nearly all where it can', () => {
    expect(middleStep(cells([1, 'few'], [1, 'few'], [1, 'nearlyAll'], [3, 'few']), 18)).toEqual({ from: 3, to: 3 })
    expect(middleStep(cells([1, 'few'], [1, 'few'], [1, 'few'], [3, 'nearlyAll']), 18)).toBeNull()
  })

  test('is not told where a cell is hidden, nobody may have answered, or it could be any step', () => {
    expect(middleStep(cells([1, 9], [1, 'hidden'], [1, 'hidden'], [1, 'few'], [1, 'few'], [1, 'few']), 18)).toBeNull()
    expect(middleStep(cells([5, 'few'], [1, 'nearlyAll']), 18)).toBeNull()
    expect(middleStep(cells([5, 14], [1, 4]), 18)).toBeNull()
  })
})

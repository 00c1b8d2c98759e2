import { describe, expect, it } from 'vitest'
import { labelOf } from './row-labels.ts'

const cell = {
  id: 'one',
  parts: ['one'],
  from: 1,
  size: 0.3,
  look: 'thin' as const,
  part: 'just one',
  value: '5',
  short: '5',
  isNumber: true
}
const few = { ...cell, value: 'fewer than 3', short: '<3', isNumber: false }

describe('the label of a cell', () => {
  it('has its number above its words where there is room', () => {
    expect(labelOf(cell, 8, 4)).toBe('full')
  })

  it('is one line on a low bar', () => {
    expect(labelOf(cell, 8, 2)).toBe('inline')
  })

  it('is the number alone on a narrow one, however few people it stands for', () => {
    expect(labelOf(cell, 2, 2)).toBe('short')
    expect(labelOf(few, 3, 4)).toBe('short')
  })

  it('is left out where not even that fits, or nothing is told', () => {
    expect(labelOf(cell, 0.5, 4)).toBe('none')
    expect(labelOf({ ...few, value: 'not shown', short: '' }, 2, 4)).toBe('none')
  })
})

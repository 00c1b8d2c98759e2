import { describe, expect, test } from 'vitest'
import { e4Chairs } from '../exercises/e4-chairs.ts'
import { resultOf } from './testing/result-of.ts'

const chair = (person: string, lastSpoke?: string) => ({ person, ...(lastSpoke && { lastSpoke }) })

describe('three chairs', () => {
  test('the same person on two chairs is one; warm is who was spoken to within two months', () => {
    const rows = { challenger: chair('c0', 'week'), listener: chair('c0', 'longer'), inspirer: chair('c1', 'longer') }
    expect(resultOf(e4Chairs, { contacts: 2, rows })).toEqual({
      contacts: 2,
      answered: 3,
      figures: { challenger: 1, listener: 1, inspirer: 1, people: 2, gap: 1 / 3, warm: 1 / 3 },
      contribution: {
        distinct: 'some',
        challenger: 'taken',
        listener: 'taken',
        inspirer: 'taken',
        touch: { warm: 1 / 3, cold: 1 / 3, empty: 1 / 3 }
      }
    })
  })

  test.each([0, 1, 2, 60])('%i contacts and no chair looked at: not started', (contacts) => {
    expect(resultOf(e4Chairs, { contacts })).toMatchObject({
      answered: 0,
      figures: { people: null, gap: null, warm: null },
      contribution: { distinct: 'notStarted', challenger: 'notStarted', touch: null }
    })
  })

  test('three people in touch: no gap', () => {
    const rows = {
      challenger: chair('c7', 'week'),
      listener: chair('c8', 'month'),
      inspirer: chair('c59', 'twoMonths')
    }
    expect(resultOf(e4Chairs, { contacts: 60, rows })).toMatchObject({
      figures: { people: 3, gap: 0, warm: 1 },
      contribution: { distinct: 'all', touch: { warm: 1, cold: 0, empty: 0 } }
    })
  })

  test('half answered: a chair without a date is cold, one with a date and nobody is empty', () => {
    const rows = { challenger: chair('c0'), listener: { lastSpoke: 'week' } }
    expect(resultOf(e4Chairs, { contacts: 1, rows })).toMatchObject({
      answered: 1,
      figures: { people: 1, gap: 2 / 3, warm: 0 },
      contribution: { listener: 'empty', inspirer: 'empty', touch: { warm: 0, cold: 1 / 3, empty: 2 / 3 } }
    })
  })

  test('a chair whose person is no longer on the map is empty', () => {
    expect(resultOf(e4Chairs, { contacts: 1, rows: { challenger: chair('c1', 'week') } })).toMatchObject({
      figures: { challenger: 0, people: 0, gap: 1, warm: 0 },
      contribution: { distinct: 'none', challenger: 'empty', touch: { warm: 0, cold: 0, empty: 1 } }
    })
  })

  test('a chair that is left empty, and said so, is answered', () => {
    const left = { leftEmpty: true }
    expect(resultOf(e4Chairs, { contacts: 2, rows: { challenger: left, listener: left, inspirer: left } })).toEqual({
      contacts: 2,
      answered: 3,
      figures: { challenger: 0, listener: 0, inspirer: 0, people: 0, gap: 1, warm: 0 },
      contribution: {
        distinct: 'none',
        challenger: 'empty',
        listener: 'empty',
        inspirer: 'empty',
        touch: { warm: 0, cold: 0, empty: 1 }
      }
    })
    const rows = { challenger: chair('c0', 'week'), listener: left, inspirer: { leftEmpty: false } }
    expect(resultOf(e4Chairs, { contacts: 2, rows }).answered).toBe(2)
  })
})

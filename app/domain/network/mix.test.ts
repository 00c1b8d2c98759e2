import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concentration } from './concentration.ts'
import { blau, eiIndex, iqv } from './mix.ts'

const counts = fc.array(fc.nat(60), { maxLength: 9 })

test('E-I runs from all like me to all different and leaves out whom nobody knows about', () => {
  expect(eiIndex([true, true, null])).toBe(-1)
  expect(eiIndex([false, null, false])).toBe(1)
  expect(eiIndex([true, false])).toBe(0)
  expect(eiIndex([true, true, true, false])).toBe(-0.5)
  expect(eiIndex([])).toBeNull()
  expect(eiIndex([null, null])).toBeNull()
})

test('E-I is within -1 and 1, and turns its sign with the question', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.boolean())), (values) => {
      const index = eiIndex(values)
      const turned = eiIndex(values.map((value) => (value === null ? null : !value)))
      if (index === null || turned === null) return index === turned
      return index >= -1 && index <= 1 && index + turned === 0
    })
  )
})

test('three of one kind and one of another', () => {
  expect(blau([3, 1])).toBe(0.375)
  expect(iqv([3, 1], 2)).toBe(0.75)
  expect(iqv([3, 1], 4)).toBe(0.5)
})

test('a mix of nobody is undefined, of one person none', () => {
  expect([blau([]), blau([0, 0]), iqv([], 3), iqv([0, 0, 0], 3)]).toEqual([null, null, null, null])
  expect([blau([1]), iqv([0, 1, 0], 3)]).toEqual([0, 0])
})

test('a choice of one is no mix, and more kinds than were offered is a mistake', () => {
  expect(iqv([4], 1)).toBeNull()
  expect(() => iqv([1, 1, 1], 2)).toThrow(RangeError)
})

test('an even mix is exactly 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 60 }), (options, each) => {
      expect(iqv(Array<number>(options).fill(each), options)).toBe(1)
    })
  )
})

test('Blau and IQV are within 0 and 1, and the order of the kinds does not matter', () => {
  fc.assert(
    fc.property(counts, fc.nat(4), (given, unused) => {
      const options = given.length + unused
      const [mix, relative] = [blau(given), iqv(given, options)]
      expect([blau(given.toReversed()), iqv(given.toReversed(), options)]).toEqual([mix, relative])
      for (const value of [mix, relative]) if (value !== null) expect(value >= 0 && value <= 1).toBe(true)
      if (mix !== null && relative !== null) expect(relative).toBeGreaterThanOrEqual(mix)
    })
  )
})

test('concentration is the largest share of the ticks, null where nobody could share them', () => {
  expect(concentration([2, 1, 1, 0])).toBe(0.5)
  expect(concentration([3, 0])).toBe(1)
  expect([concentration([]), concentration([3]), concentration([0, 0])]).toEqual([null, null, null])
})

test('concentration is at least an even share and at most all', () => {
  fc.assert(
    fc.property(counts, (ticks) => {
      const share = concentration(ticks)
      return share === null || (share >= 1 / ticks.length - 1e-12 && share <= 1)
    })
  )
})

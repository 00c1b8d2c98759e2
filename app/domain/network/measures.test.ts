import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { constraint, hierarchy } from './constraint.ts'
import type { EgoNetwork } from './ego-network.ts'
import { density, effectiveSize, efficiency, size } from './redundancy.ts'
import { egoNetworks, inventEgos } from './testing/egos.ts'
import { textbookConstraint, textbookEffectiveSize } from './testing/textbook.ts'

const network = (n: number, ...pairs: [number, number][]): EgoNetwork => ({
  contacts: Array.from({ length: n }, (_, index) => `c${index}`),
  ties: pairs.map(([a, b]) => [`c${a}`, `c${b}`])
})
const allOf = (one: EgoNetwork) => [density, effectiveSize, efficiency, constraint, hierarchy].map((of) => of(one))
const near = (value: number | null, digits = 12) => (value === null ? null : expect.closeTo(value, digits))
const everyPair = (n: number) =>
  Array.from({ length: n }, (_, a) => Array.from({ length: a }, (_, b): [number, number] => [a, b])).flat()

describe('figures from the books', () => {
  test.each([
    ['two strangers', network(2), [0, 2, 1, 0.5, 0]],
    ['two who know each other', network(2, [0, 1]), [1, 1, 0.5, 1.125, 0]],
    ['three, two of whom know each other', network(3, [0, 1]), [0.3333, 2.3333, 0.7778, 0.6111, 0.0522]],
    ['a closed three', network(3, [0, 1], [1, 2], [0, 2]), [1, 1, 0.3333, 0.9259, 0]],
    ['one knows the other four', network(5, [0, 1], [0, 2], [0, 3], [0, 4]), [0.4, 3.4, 0.68, 0.5904, 0.2483]],
    ['two triads', network(6, [0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5]), [0.4, 4, 0.6667, 0.46296, 0]]
  ])('%s', (_name, given, expected) => {
    expect(allOf(given)).toEqual(expected.map((value) => near(value, 4)))
  })
})

describe('few and many', () => {
  test('nobody', () => {
    expect(size(network(0))).toBe(0)
    expect(allOf(network(0))).toEqual([null, null, null, null, null])
  })

  test('one contact', () => {
    expect(size(network(1))).toBe(1)
    expect(allOf(network(1))).toEqual([null, 1, 1, 1, null])
  })

  test('sixty strangers are sixty conversations', () => {
    expect(allOf(network(60))).toEqual([0, 60, 1, near(1 / 60), near(0)])
  })

  test('sixty who all know each other are one', () => {
    const each = (1 / 60) * (1 + 59 / 60)
    const expected = [1, 1, 1 / 60, 60 * each ** 2, 0]
    expect(allOf(network(60, ...everyPair(60)))).toEqual(expected.map((value) => near(value)))
  })

  test('sixty contacts with five hundred ties take no time', () => {
    const busy = network(60, ...everyPair(60).slice(0, 500))
    allOf(busy)
    const start = performance.now()
    for (let turn = 0; turn < 100; turn += 1) allOf(busy)
    expect((performance.now() - start) / 100).toBeLessThan(5)
  })
})

test('a tie written twice, either way round, with oneself or with a stranger changes nothing', () => {
  const clean = network(3, [0, 1])
  const messy: EgoNetwork = {
    contacts: clean.contacts,
    ties: [...clean.ties, ['c0', 'c1'], ['c1', 'c0'], ['c2', 'c2'], ['c2', 'gone']]
  }
  expect(allOf(messy)).toEqual(allOf(clean))
})

describe('whatever the network', () => {
  test('every measure is within its bounds', () => {
    fc.assert(
      fc.property(egoNetworks({ least: 2 }), (one) => {
        const n = size(one)
        const [dense, effective, efficient, boxedIn, ranked] = allOf(one).map((value) => value ?? Number.NaN)
        expect(dense).toSatisfy((value: number) => value >= 0 && value <= 1)
        expect(effective).toSatisfy((value: number) => value >= 1 - 1e-9 && value <= n)
        expect(efficient).toSatisfy((value: number) => value >= 1 / n - 1e-9 && value <= 1)
        expect(boxedIn).toSatisfy((value: number) => value >= 1 / n - 1e-9 && value <= 1.125 + 1e-9)
        expect(ranked).toSatisfy((value: number) => value >= 0 && value <= 1)
      })
    )
  })

  test('names and their order do not matter', () => {
    fc.assert(
      fc.property(egoNetworks({ least: 2 }), (one) => {
        const renamed: EgoNetwork = {
          contacts: one.contacts.map((contact) => `x-${contact}`).toReversed(),
          ties: one.ties.map(([a, b]) => [`x-${b}`, `x-${a}`] as const).toReversed()
        }
        expect(allOf(renamed)).toEqual(allOf(one).map((value) => near(value)))
      })
    )
  })

  test('somebody whom nobody knows never raises constraint, and is a whole conversation', () => {
    fc.assert(
      fc.property(egoNetworks({ least: 1 }), (one) => {
        const more = { ...one, contacts: [...one.contacts, 'new'] }
        expect(constraint(more) ?? Number.NaN).toBeLessThanOrEqual((constraint(one) ?? Number.NaN) + 1e-12)
        expect(effectiveSize(more) ?? Number.NaN).toBeGreaterThanOrEqual((effectiveSize(one) ?? Number.NaN) + 1 - 1e-9)
      })
    )
  })

  test('constraint and effective size agree with the long formulas', () => {
    fc.assert(
      fc.property(egoNetworks({ least: 1 }), (one) => {
        expect(constraint(one)).toBeCloseTo(textbookConstraint(one), 9)
        expect(effectiveSize(one)).toBeCloseTo(textbookEffectiveSize(one), 9)
      })
    )
  })
})

test('a hundred networks shaped like real ones: circles of friends, few ties across', () => {
  const egos = inventEgos(20_261_122, 100)
  expect(new Set(egos.map(size)).size).toBeGreaterThan(20)
  for (const ego of egos) {
    expect(constraint(ego)).toBeCloseTo(textbookConstraint(ego), 9)
    expect(effectiveSize(ego)).toBeCloseTo(textbookEffectiveSize(ego), 9)
    for (const value of allOf(ego)) expect(value).toSatisfy(Number.isFinite)
  }
  const middle = egos.map((ego) => density(ego) ?? 0).sort((a, b) => a - b)[50] ?? 0
  expect(middle).toBeGreaterThan(0.1)
  expect(middle).toBeLessThan(0.5)
})

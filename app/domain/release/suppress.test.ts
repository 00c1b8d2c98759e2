import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CohortMeasure } from '#app/contract/exercise.ts'
import type { Contribution, CountCell, MeanCell } from '#app/domain/release/figures.ts'
import { countChoices, countParts, isSafeAlone, meanChoices } from '#app/domain/release/suppress.ts'
import { leaksAlone } from '#app/domain/release/testing/attacker.ts'

function counting(parts: number): CohortMeasure {
  return { id: 'count', kind: 'count', parts: [...'abcdefghijkl'].slice(0, parts) }
}

/** The best way to show these counts, short: `ab:6 c:12`. */
function shown(counts: readonly number[]): string {
  return short(countChoices(counting(counts.length), counts)[0] ?? [])
}

function short(cells: readonly (CountCell | MeanCell)[]): string {
  return cells.map(({ parts, value }) => `${parts.join('')}:${value}`).join(' ')
}

describe('counts', () => {
  test('nothing is merged where every cell has at least 3 people and leaves out at least 3', () => {
    expect(shown([3, 8, 7])).toBe('a:3 b:8 c:7')
  })

  test('a small cell that the total would give away is merged with its neighbour: nobody or just one, 6', () => {
    expect(shown([1, 5, 12])).toBe('ab:6 c:12')
  })

  test('a single small cell in the middle goes where least is lost', () => {
    expect(shown([10, 1, 4])).toBe('a:10 bc:5')
  })

  test('enough small cells may stand as "few": none of them can be worked out', () => {
    expect(shown([2, 1, 1, 14])).toBe('a:few b:few c:few d:14')
  })

  test('small cells are merged where together they would say that each is 2', () => {
    expect(shown([2, 2, 2, 12])).toBe('abc:6 d:12')
  })

  test('small cells are merged where together they would say that each is nobody', () => {
    expect(shown([0, 0, 0, 9, 9])).toBe('abcd:9 e:9')
  })

  test('unanimity is only "nearly all"', () => {
    expect(shown([0, 18])).toBe('a:few b:nearlyAll')
    expect(shown([0, 17, 1])).toBe('a:few b:nearlyAll c:few')
  })

  test('exact cells are had rather than a "nearly all" over more of the rest', () => {
    expect(shown([7, 3, 0, 0])).toBe('a:7 bcd:3')
  })

  test('a hidden cell beside labels is neither few nor nearly all, and would give two few ones away', () => {
    const few = ['a', 'b'].map((part): CountCell => ({ parts: [part], value: 'few' }))
    const hidden = ['c', 'd'].map((part): CountCell => ({ parts: [part], value: 'hidden' }))
    expect(isSafeAlone([...few, ...hidden.slice(0, 1)], 10)).toBe(false)
    expect(isSafeAlone([...few, ...hidden], 10)).toBe(true)
  })

  test('four people are too few to say anything: "few" and "nearly all" would overlap', () => {
    expect(shown([1, 3])).toBe('a:hidden b:hidden')
  })

  test("somebody in no part is a programmer's error", () => {
    expect(() => countParts(counting(2), [{ count: null }])).toThrow(TypeError)
    expect(() => countParts(counting(2), [{}])).toThrow(TypeError)
    expect(() => countParts(counting(2), [{ count: 'z' }])).toThrow(TypeError)
  })

  test.each([2, 3, 4])(
    'no way offered for any room up to 12 people and %i parts lets an attacker pin anybody',
    (parts) => {
      const measure = counting(parts)
      for (let people = 4; people <= 12; people++) {
        const checked = new Set<string>()
        for (const counts of vectors(parts, people)) {
          for (const cells of countChoices(measure, counts)) {
            if (checked.has(short(cells))) continue
            checked.add(short(cells))
            const leaks = leaksAlone({ parts: measure.parts, cells, people })
            expect({ people, counts, cells: short(cells), leaks }).toMatchObject({ leaks: [] })
          }
        }
      }
    }
  )

  test('with many parts the short rule and the long one agree on what is safe', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 12 }), (counts) => {
        const people = counts.reduce((total, count) => total + count, 0)
        for (const cells of countChoices(counting(counts.length), counts)) expect(isSafeAlone(cells, people)).toBe(true)
      }),
      { numRuns: 100, seed: 5 }
    )
  })
})

describe('means', () => {
  const measure: CohortMeasure = { id: 'mean', kind: 'mean', parts: ['a', 'b', 'c'] }
  const people = (...shares: ([number, number, number] | null)[]): Contribution[] =>
    shares.map((each) => ({ mean: each && { a: each[0], b: each[1], c: each[2] } }))
  const best = (contributions: Contribution[], k = 5) => short(meanChoices(measure, contributions, k)[0] ?? [])
  const third: [number, number, number] = [1 / 3, 1 / 3, 1 / 3]

  test('whole per cent that make 100', () => {
    expect(best(people(third, third, third, third, third))).toBe('a:34 b:33 c:33')
  })

  test('people with nothing to say do not count as zero', () => {
    expect(best(people(third, third, third, third, third, null, null))).toBe('a:34 b:33 c:33')
  })

  test('fewer than k with something to say: hidden', () => {
    expect(best(people(third, third, third, third, null))).toBe('a:hidden b:hidden c:hidden')
  })

  test('a cell that rests on two people is merged', () => {
    const some: [number, number, number] = [0, 0.5, 0.5]
    expect(best(people([0.5, 0.25, 0.25], [0.5, 0.25, 0.25], some, some, some))).toBe('ab:60 c:40')
  })

  test('a cell in which nearly everybody has all they have is not shown', () => {
    const all: [number, number, number] = [1, 0, 0]
    expect(best(people(all, all, all, third, third))).toBe('a:hidden b:hidden c:hidden')
  })

  test("shares that do not make a whole are a programmer's error", () => {
    expect(() => meanChoices(measure, people([0.5, 0.4, 0]), 5)).toThrow(TypeError)
    expect(() => meanChoices(measure, [{ mean: { a: 0.5, z: 0.5 } }], 5)).toThrow(TypeError)
    expect(() => meanChoices(measure, [{ mean: 'a' }], 5)).toThrow(TypeError)
  })
})

function* vectors(parts: number, people: number): Generator<number[]> {
  if (parts === 1) {
    yield [people]
    return
  }
  for (let first = 0; first <= people; first++) {
    for (const rest of vectors(parts - 1, people - first)) yield [first, ...rest]
  }
}

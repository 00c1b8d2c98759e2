import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CohortMeasure } from '#app/contract/exercise.ts'
import { boundsOf } from '#app/domain/release/cells.ts'
import { tellsOnEditors } from '#app/domain/release/editors.ts'
import { isPinned } from '#app/domain/release/extremes.ts'
import type { CountCell } from '#app/domain/release/figures.ts'
import { countChoices } from '#app/domain/release/suppress.ts'
import { leaksOfPair, leaksOfStays, leaksOfTwoParts } from '#app/domain/release/testing/attacker.ts'
import { tellsOverTime } from '#app/domain/release/timeline.ts'
import { tellsTooMuch } from '#app/domain/release/worlds.ts'

const RUNS = { numRuns: 300, seed: 20_261_122 }

function counting(parts: number): CohortMeasure {
  return { id: 'count', kind: 'count', parts: [...'abcdef'].slice(0, parts) }
}

function add(...all: readonly (readonly number[])[]): number[] {
  return (all[0] ?? []).map((_, part) => all.reduce((total, counts) => total + (counts[part] ?? 0), 0))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** One of the ways in which these counts may be shown by themselves. */
function oneWay(parts: number, counts: readonly number[], choice: number) {
  const ways = countChoices(counting(parts), counts)
  return { parts: counting(parts).parts, cells: ways[choice % ways.length] ?? [], people: sum(counts) }
}

function spread(parts: number, most: number) {
  return fc.array(fc.nat({ max: most }), { minLength: parts, maxLength: parts })
}

describe('the extremes', () => {
  test('"fewer than 3" and "nearly all" may be known, which number it is may not', () => {
    expect(isPinned(10, 0, 2)).toBe(false)
    expect(isPinned(10, 8, 10)).toBe(false)
    expect(isPinned(10, 3, 3)).toBe(false)
    expect(isPinned(10, 0, 1)).toBe(true)
    expect(isPinned(10, 1, 2)).toBe(true)
    expect(isPinned(10, 9, 10)).toBe(true)
    expect(isPinned(10, 8, 9)).toBe(true)
  })

  test('of one or two people nothing may be known, of nobody there is nothing to know', () => {
    expect(isPinned(1, 0, 1)).toBe(false)
    expect(isPinned(2, 1, 2)).toBe(true)
    expect(isPinned(0, 0, 0)).toBe(false)
  })
})

describe('two releases', () => {
  const pair = (older: string[], newer: string[], unchanged: number[], plus: number[], minus: number[]) => {
    const cells = (words: string[]): CountCell[] =>
      words.map((word) => {
        const [parts = '', value = ''] = word.split(':')
        return { parts: [...parts], value: value === 'few' ? value : Number(value) }
      })
    const before = boundsOf(cells(older), sum(unchanged) + sum(minus))
    const after = boundsOf(cells(newer), sum(unchanged) + sum(plus))
    return tellsTooMuch({ older: before, newer: after, unchanged, plus, minus })
  }

  test('five who came in are pinned by any two exact cells: 8 of 18, then 9 of 23', () => {
    expect(pair(['a:8', 'b:10'], ['a:9', 'b:14'], [8, 10], [1, 4], [0, 0])).toBe(true)
  })

  test('of six who came in, three and three may be told', () => {
    expect(pair(['a:8', 'b:10'], ['a:11', 'b:13'], [8, 10], [3, 3], [0, 0])).toBe(false)
  })

  test('parts cut apart differently by two releases tell of the piece between', () => {
    expect(pair(['ab:6', 'c:12'], ['a:5', 'bc:13'], [5, 1, 12], [0, 0, 0], [0, 0, 0])).toBe(true)
    expect(pair(['ab:9', 'c:9'], ['a:5', 'bc:13'], [5, 4, 9], [0, 0, 0], [0, 0, 0])).toBe(false)
  })

  test('a flow that lets people appear from nowhere is no world (found by a history, seed 7)', () => {
    const older = ['a:3', 'b:few', 'c:few', 'd:3', 'e:few', 'f:3']
    const newer = ['a:few', 'bc:9', 'd:few', 'e:few', 'f:few']
    expect(pair(older, newer, [1, 0, 2, 0, 0, 2], [0, 0, 7, 0, 0, 0], [2, 1, 0, 3, 0, 1])).toBe(true)
  })

  const situation = (parts: number, most = 5) =>
    fc.record({
      unchanged: spread(parts, most),
      plus: spread(parts, most),
      minus: spread(parts, most),
      choices: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
    })

  test.each([2, 3])(
    'with %i parts the verdict is that of an attacker who lists every world',
    (parts) => {
      fc.assert(
        fc.property(situation(parts), ({ unchanged, plus, minus, choices }) => {
          const older = oneWay(parts, add(unchanged, minus), choices[0])
          const newer = oneWay(parts, add(unchanged, plus), choices[1])
          fc.pre(older.people > 4 && newer.people > 4)
          const leaks = leaksOfPair(older, newer, sum(unchanged), 2_000_000) ?? []
          const bounds = { older: boundsOf(older.cells, older.people), newer: boundsOf(newer.cells, newer.people) }
          const verdict = tellsTooMuch({ ...bounds, unchanged, plus, minus })
          expect({ older, newer, verdict, leaks }).toMatchObject({ verdict: leaks.length > 0 })
        }),
        RUNS
      )
    },
    240_000
  )

  test('with 5 parts nothing passes that an attacker finds', () => {
    fc.assert(
      fc.property(situation(5, 3), ({ unchanged, plus, minus, choices }) => {
        const older = oneWay(5, add(unchanged, minus), choices[0])
        const newer = oneWay(5, add(unchanged, plus), choices[1])
        const bounds = { older: boundsOf(older.cells, older.people), newer: boundsOf(newer.cells, newer.people) }
        fc.pre(!tellsTooMuch({ ...bounds, unchanged, plus, minus }))
        expect(leaksOfPair(older, newer, sum(unchanged), 10_000) ?? []).toEqual([])
      }),
      { ...RUNS, numRuns: 100 }
    )
  }, 240_000)
})

describe('people who changed their answer', () => {
  test('of five edits, 8 -> 11 of 18 says that one was and four are', () => {
    const cells = (first: number) =>
      boundsOf(
        [
          { parts: ['a'], value: first },
          { parts: ['b'], value: 18 - first }
        ],
        18
      )
    const moves = { unchanged: 13, came: 0, went: 0, changed: 5 }
    expect(tellsOnEditors(cells(8), cells(11), moves, 2)).toBe(true)
    expect(tellsTooMuch({ older: cells(8), newer: cells(11), unchanged: [7, 6], plus: [4, 1], minus: [1, 4] })).toBe(
      false
    )
  })

  test('with two parts the verdict is that of an attacker who lists every world', () => {
    const few = fc.nat({ max: 6 })
    const moves = fc.record({
      unchanged: spread(2, 6),
      came: spread(2, 4),
      went: spread(2, 4),
      before: few,
      after: few
    })
    fc.assert(
      fc.property(moves, ({ unchanged, came, went, before, after }) => {
        const older = oneWay(2, add(unchanged, went, [before, after]), 0)
        const newer = oneWay(2, add(unchanged, came, [after, before]), 0)
        fc.pre(older.people > 4 && newer.people > 4 && before + after > 0)
        const sizes = { unchanged: sum(unchanged), came: sum(came), went: sum(went), changed: before + after }
        const leaks = leaksOfTwoParts(older, newer, sizes)
        const verdict = tellsOnEditors(
          boundsOf(older.cells, older.people),
          boundsOf(newer.cells, newer.people),
          sizes,
          2
        )
        expect({ older, newer, sizes, verdict, leaks }).toMatchObject({ verdict: leaks.length > 0 })
      }),
      RUNS
    )
  }, 240_000)
})

describe('three releases', () => {
  const windows = [
    { from: 0, to: 0 },
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 0, to: 2 }
  ]

  test('with two parts the verdict is that of an attacker who lists every world', () => {
    const counts = fc.array(spread(2, 3), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(counts, (all) => {
        const stays = windows.map((window, index) => ({ ...window, counts: all[index] ?? [] }))
        const present = (at: number) =>
          add([0, 0], ...stays.filter(({ from, to }) => from <= at && at <= to).map((stay) => stay.counts))
        const shown = [0, 1, 2].map((at) => oneWay(2, present(at), 0))
        fc.pre(shown.every(({ people }) => people > 4))
        const sizes = stays.map((stay) => ({ ...stay, people: sum(stay.counts) }))
        const leaks = leaksOfStays(shown, sizes)
        const verdict = tellsOverTime(
          { stays, erased: [0, 0, 0] },
          shown.map(({ cells, people }) => boundsOf(cells, people))
        )
        expect({ shown, stays, verdict, leaks }).toMatchObject({ verdict: leaks.length > 0 })
      }),
      { ...RUNS, numRuns: 100 }
    )
  }, 240_000)
})

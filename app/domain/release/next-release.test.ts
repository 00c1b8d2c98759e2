import { describe, expect, test } from 'vitest'
import type { CohortMeasure } from '#app/contract/exercise.ts'
import type { Contribution } from '#app/domain/release/figures.ts'
import {
  afterDecision,
  nextRelease,
  type PublishedRelease,
  type ReleaseDecision,
  type RoundState,
  type Submission
} from '#app/domain/release/next-release.ts'

const flag: CohortMeasure = { id: 'flag', kind: 'count', parts: ['yes', 'no'] }
const shares: CohortMeasure = { id: 'shares', kind: 'mean', parts: ['mine', 'ours'] }
const half = { mine: 0.5, ours: 0.5 }

/** So many people who say yes, then so many who say no, by seat from `first`. */
function people(yes: number, no: number, first = 1): Submission[] {
  return Array.from({ length: yes + no }, (_, index) => ({
    seatId: `seat-${first + index}`,
    contribution: { flag: index < yes ? 'yes' : 'no' }
  }))
}

const revealed: RoundState = { stage: 'revealed', liveCharts: false, presentNotHandedIn: 0 }
const live: RoundState = { stage: 'open', liveCharts: true, presentNotHandedIn: 0 }

/** A round of releases to which things happen one after the other. */
function round(measures: CohortMeasure[] = [flag], k = 5) {
  let previous: PublishedRelease[] = []
  return {
    next(submissions: Submission[], state: RoundState = revealed): ReleaseDecision {
      const decision = nextRelease({ measures, k, previous, submissions, state })
      previous = afterDecision(previous, decision)
      return decision
    },
    erase(seatId: string) {
      previous = previous.map((each) => ({ ...each, basis: { ...each.basis, [seatId]: null } }))
    }
  }
}

describe('k', () => {
  test('below 4 is refused, whatever a cohort asks for', () => {
    expect(() => round([flag], 3).next(people(9, 9))).toThrow(RangeError)
    expect(() => round([flag], 4.5).next(people(9, 9))).toThrow(RangeError)
  })

  test('four of eighteen handed in: no chart, and it says so', () => {
    const held = { reason: 'tooFewHandedIn', waiting: 4 }
    expect(round().next(people(2, 2))).toEqual({ kind: 'keep', shown: null, held })
  })

  test('nobody handed in: nothing waits', () => {
    expect(round().next([])).toEqual({ kind: 'keep', shown: null, held: null })
  })

  test('fewer than k left: the view that is shown goes', () => {
    const room = round()
    room.next(people(4, 4))
    expect(room.next(people(4, 0))).toEqual({ kind: 'withdraw', number: 1, reason: 'tooFewHandedIn' })
    expect(room.next(people(4, 0))).toMatchObject({ kind: 'keep', shown: null, held: { waiting: 4 } })
  })

  test("somebody who handed in twice is a programmer's error", () => {
    expect(() => round().next([...people(9, 9), ...people(1, 0)])).toThrow(TypeError)
  })
})

describe('results before reveal', () => {
  test('with live charts off the first release is made at reveal', () => {
    const room = round()
    for (const stage of ['preview', 'open', 'locked'] as const) {
      const held = { reason: 'notRevealed', waiting: 18 }
      expect(room.next(people(8, 10), { ...revealed, stage })).toEqual({ kind: 'keep', shown: null, held })
    }
    expect(room.next(people(8, 10))).toEqual({
      kind: 'publish',
      number: 1,
      figures: {
        people: 18,
        figures: [
          {
            kind: 'count',
            measure: 'flag',
            cells: [
              { parts: ['yes'], value: 8 },
              { parts: ['no'], value: 10 }
            ]
          }
        ]
      },
      basis: Object.fromEntries(people(8, 10).map(({ seatId, contribution }) => [seatId, contribution]))
    })
  })

  test('opened again after reveal, the view stays and nothing new is made until revealed again', () => {
    const room = round()
    room.next(people(8, 10))
    const more = [...people(8, 10), ...people(6, 6, 19)]
    const held = { reason: 'notRevealed', waiting: 12 }
    expect(room.next(more, { ...revealed, stage: 'open' })).toEqual({ kind: 'keep', shown: 1, held })
    expect(room.next(more)).toMatchObject({ kind: 'publish', number: 2 })
  })
})

describe('live charts', () => {
  test('a small tail that would be left over holds the release', () => {
    const tail = { ...live, presentNotHandedIn: 4 }
    expect(round().next(people(8, 10), tail)).toMatchObject({ kind: 'keep', held: { reason: 'tailLeft', waiting: 18 } })
    expect(round().next(people(8, 10), { ...live, presentNotHandedIn: 5 })).toMatchObject({ kind: 'publish' })
    expect(round().next(people(8, 10), live)).toMatchObject({ kind: 'publish' })
  })

  test('once locked, those who have not handed in do not count', () => {
    const locked: RoundState = { stage: 'locked', liveCharts: true, presentNotHandedIn: 3 }
    expect(round().next(people(8, 10), locked)).toMatchObject({ kind: 'publish' })
  })

  test('a preview draws nothing', () => {
    expect(round().next(people(8, 10), { ...live, stage: 'preview' })).toMatchObject({
      held: { reason: 'notRevealed' }
    })
  })

  test('fewer than k changed: it waits; k changed: it is drawn', () => {
    const room = round()
    room.next(people(8, 10), live)
    const four = [...people(8, 10), ...people(2, 2, 19)]
    expect(room.next(four, live)).toEqual({ kind: 'keep', shown: 1, held: { reason: 'tooFewChanged', waiting: 4 } })
    expect(room.next([...people(8, 10), ...people(3, 3, 19)], live)).toMatchObject({ kind: 'publish', number: 2 })
  })
})

describe('the law between any two releases', () => {
  test('a tail of fewer than k at close is held', () => {
    const room = round()
    room.next(people(8, 10))
    const closed: RoundState = { ...revealed, stage: 'closed' }
    const held = { reason: 'tooFewChanged', waiting: 2 }
    expect(room.next([...people(8, 10), ...people(1, 1, 19)], closed)).toEqual({ kind: 'keep', shown: 1, held })
  })

  test('nobody changed: the view stays', () => {
    const room = round()
    room.next(people(8, 10))
    expect(room.next(people(8, 10).reverse())).toEqual({ kind: 'keep', shown: 1, held: null })
  })

  test('older releases count too, by what is in them: going back to within four of the first is held', () => {
    const room = round()
    room.next(people(8, 10))
    room.next([...people(8, 10), ...people(6, 6, 19)])
    const almostBack = [...people(8, 10), ...people(1, 1, 19)]
    expect(room.next(almostBack)).toMatchObject({ kind: 'withdraw', number: 2, reason: 'tooFewChanged' })
  })

  test('a single measure in which fewer than k changed holds the whole release', () => {
    const room = round([flag, shares])
    const all = people(8, 10).map((each) => ({ ...each, contribution: { ...each.contribution, shares: half } }))
    room.next(all)
    const edited = all.map((each, index): Submission => {
      if (index > 6) return each
      const contribution: Contribution = { flag: index < 2 ? 'no' : 'yes', shares: { mine: 0.25, ours: 0.75 } }
      return { ...each, contribution }
    })
    expect(room.next(edited)).toEqual({ kind: 'keep', shown: 1, held: { reason: 'tooFewChanged', waiting: 7 } })
  })

  test('a mean is not shown anew for fewer than k who had something to say', () => {
    const room = round([shares])
    const all = people(8, 10).map(({ seatId }) => ({ seatId, contribution: { shares: half } }))
    const silent = people(2, 3, 19).map(({ seatId }) => ({ seatId, contribution: { shares: null } }))
    const three = people(1, 2, 24).map(({ seatId }) => ({ seatId, contribution: { shares: half } }))
    room.next(all)
    expect(room.next([...all, ...silent, ...three])).toMatchObject({ held: { reason: 'tooFewChanged', waiting: 8 } })
  })

  test('what five newcomers say cannot be had by subtraction: the new view gives way, or waits', () => {
    const room = round()
    room.next(people(8, 10))
    const unanimous = [...people(8, 10), ...people(0, 5, 19)]
    const held = { reason: 'nothingSafe', waiting: 5 }
    expect(room.next(unanimous)).toEqual({ kind: 'keep', shown: 1, held })
  })
})

describe('withdrawal and erasure', () => {
  test('one person gone: too few to redraw, so the view goes and is not redrawn', () => {
    const room = round()
    room.next(people(8, 10))
    expect(room.next(people(8, 9))).toEqual({ kind: 'withdraw', number: 1, reason: 'tooFewChanged' })
    expect(room.next(people(8, 9))).toEqual({
      kind: 'keep',
      shown: null,
      held: { reason: 'tooFewChanged', waiting: 17 }
    })
  })

  test('back with the same answers: the view is exactly true again and returns', () => {
    const room = round()
    room.next(people(8, 10))
    room.next(people(8, 9))
    expect(room.next(people(8, 10))).toEqual({ kind: 'restore', number: 1 })
    expect(room.next(people(8, 10))).toEqual({ kind: 'keep', shown: 1, held: null })
  })

  test('one person gone and enough others in: a new view', () => {
    const room = round()
    room.next(people(8, 10))
    expect(room.next([...people(8, 9), ...people(5, 4, 40)])).toMatchObject({ kind: 'publish', number: 2 })
  })

  test('it counts from now, also where nothing new may be made', () => {
    const room = round()
    room.next(people(8, 10))
    const open: RoundState = { ...revealed, stage: 'open' }
    expect(room.next(people(8, 9), open)).toEqual({ kind: 'withdraw', number: 1, reason: 'notRevealed' })
  })

  test('an erased person is gone for good: the old view never returns', () => {
    const room = round()
    room.next(people(8, 10))
    room.erase('seat-18')
    expect(room.next(people(8, 9))).toMatchObject({ kind: 'withdraw', number: 1 })
    expect(room.next(people(8, 10))).toMatchObject({ kind: 'keep', shown: null, held: { reason: 'tooFewChanged' } })
  })

  test('an edit does not take the view away, it waits', () => {
    const room = round()
    room.next(people(8, 10))
    expect(room.next(people(9, 9))).toEqual({ kind: 'keep', shown: 1, held: { reason: 'tooFewChanged', waiting: 1 } })
  })

  test('whether the erased had something to say in a mean is unknown, so they do not make up the number', () => {
    const room = round([shares])
    const all = people(8, 10).map(({ seatId }) => ({ seatId, contribution: { shares: half } }))
    room.next(all)
    room.erase('seat-1')
    const four = all.slice(1).map((each, index) => (index < 4 ? { ...each, contribution: { shares: null } } : each))
    expect(room.next(four)).toMatchObject({ kind: 'withdraw', reason: 'tooFewChanged' })
  })
})

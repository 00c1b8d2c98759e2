import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CohortMeasure } from '#app/contract/exercise.ts'
import type { ReleaseFigures } from '#app/domain/release/figures.ts'
import { afterDecision, nextRelease, type PublishedRelease } from '#app/domain/release/next-release.ts'
import { nextTrend, type TrendDecision, type TrendRound } from '#app/domain/release/next-trend.ts'

const tank: CohortMeasure = {
  id: 'tank',
  kind: 'count',
  parts: ['step1', 'step2', 'step3', 'step4', 'step5', 'unanswered']
}
const other: CohortMeasure = { id: 'doors', kind: 'count', parts: ['nobody', 'enough'] }
const measures = [tank, other]
const k = 5

/** What everybody answered in one session, by seat; a step, 0 for no answer. */
type Answers = Record<string, number>

const submissionsOf = (answers: Answers) =>
  Object.entries(answers).map(([seatId, step]) => ({
    seatId,
    contribution: { tank: step === 0 ? 'unanswered' : `step${step}`, doors: step % 2 ? 'nobody' : 'enough' }
  }))

function release(answers: Answers, previous: PublishedRelease[] = []): PublishedRelease[] {
  const decision = nextRelease({
    measures,
    k,
    previous,
    submissions: submissionsOf(answers),
    state: { stage: 'revealed', liveCharts: false, presentNotHandedIn: 0 }
  })
  return afterDecision(previous, decision)
}

/** A session in which these people gave these steps, and its picture. */
const round = (session: number, answers: Answers): TrendRound => ({
  roundId: `round-${session}`,
  session,
  measures,
  previous: release(answers)
})

/** `from` the first seat; each count is of people at step 1, 2, … */
function people(counts: number[], from = 1): Answers {
  const steps = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1))
  return Object.fromEntries(steps.map((step, index) => [`seat-${from + index}`, step]))
}

/** The rounds once a trend was stored. */
const stored = (rounds: readonly TrendRound[], { parts }: TrendDecision): TrendRound[] =>
  rounds.map((one) => ({
    ...one,
    previous: [
      ...one.previous,
      ...parts
        .filter(({ roundId }) => roundId === one.roundId)
        .map(({ number, figures, basis }) => ({ number, withdrawn: true, ofTrend: true, figures, basis }))
    ]
  }))

const trendOf = (rounds: readonly TrendRound[]) => nextTrend({ measureId: 'tank', k, rounds })

/** Low, half full and well filled tanks in turn, so that whoever stays away was like the others. */
const twenty: Answers = Object.fromEntries(
  Array.from({ length: 20 }, (_, place) => [`seat-${place + 1}`, 2 + (place % 3)])
)
const twentyThenEleven = [round(1, twenty), round(2, people([0, 0, 4, 4, 3]))]

describe('the middle over the sessions', () => {
  test('is read off the pictures where the same people are in all of them, and adds none', () => {
    const rounds = [round(3, people([4, 7, 3])), round(7, people([0, 0, 4, 6, 4]))]
    expect(trendOf(rounds)).toEqual({
      trend: {
        measure: 'tank',
        people: 14,
        sessions: [
          { number: 3, middle: { from: 2, to: 2 } },
          { number: 7, middle: { from: 4, to: 4 } }
        ]
      },
      parts: []
    })
  })

  test('has a figure of its own for the people in all of them, where k are not', () => {
    const rounds = twentyThenEleven
    const decision = trendOf(rounds)
    expect(decision?.trend.people).toBe(11)
    expect(decision?.parts.map(({ roundId, number, basis }) => [roundId, number, Object.keys(basis).length])).toEqual([
      ['round-1', 2, 11]
    ])
    if (!decision) throw new Error('there is a trend')
    expect(trendOf(stored(rounds, decision))).toEqual({ ...decision, parts: [] })
  })

  test('waits where fewer than k are not in all of them, or are in all of them', () => {
    expect(trendOf([round(1, people([6, 6, 6])), round(2, people([5, 5, 6]))])).toBeNull()
    expect(trendOf([round(1, people([5, 5])), round(2, people([5, 5], 7))])).toBeNull()
    expect(trendOf([round(1, people([6, 6, 6]))])).toBeNull()
    expect(trendOf([])).toBeNull()
  })

  test('leaves out the earliest session that cannot be shown, and never the last', () => {
    const rounds = [round(1, people([6, 6, 5])), round(2, people([6, 6, 6])), round(3, people([0, 6, 6, 6]))]
    expect(trendOf(rounds)?.trend.sessions.map(({ number }) => number)).toEqual([2, 3])
    const [first, second] = rounds
    if (!first || !second) throw new Error('there are rounds')
    expect(trendOf([second, { ...first, session: 3, previous: [] }])).toBeNull()
  })

  test('goes when one of its people has erased their answers', () => {
    const rounds = [round(1, people([6, 6, 6])), round(2, people([0, 6, 6, 6]))]
    const erased = rounds.map((one) => ({
      ...one,
      previous: one.previous.map((each) => ({ ...each, basis: { ...each.basis, 'seat-1': null } }))
    }))
    expect(trendOf(rounds)).not.toBeNull()
    expect(trendOf(erased)).toBeNull()
  })

  test('stands in the way of later pictures like any release, and is never shown in their place', () => {
    const decision = trendOf(twentyThenEleven)
    if (!decision) throw new Error('there is a trend')
    const [first] = stored(twentyThenEleven, decision)
    const next = (count: number) =>
      nextRelease({
        measures,
        k,
        previous: first?.previous ?? [],
        submissions: submissionsOf(twenty).slice(0, count),
        state: { stage: 'revealed', liveCharts: false, presentNotHandedIn: 0 }
      })
    // Beside the eleven of the trend, twelve would tell about one person.
    expect(next(12)).toMatchObject({ kind: 'withdraw', reason: 'tooFewChanged' })
    expect(next(11)).toMatchObject({ kind: 'publish', number: 3 })
  })
})

describe('no difference between a trend and a picture', () => {
  const answers = fc.dictionary(
    fc.integer({ min: 1, max: 20 }).map((seat) => `seat-${seat}`),
    fc.integer({ min: 0, max: 5 }),
    { minKeys: 5, maxKeys: 20 }
  )

  test('is about fewer than k people, or tells about fewer than 3 of them', () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 2, maxLength: 4 }), (given) => {
        let rounds: TrendRound[] = []
        for (const [index, each] of given.entries()) {
          rounds = [...rounds, round(index + 1, each)]
          const decision = trendOf(rounds)
          if (!decision) continue
          expect(decision.trend.people).toBeGreaterThanOrEqual(k)
          const before = rounds
          for (const part of decision.parts) {
            const own = before.find(({ roundId }) => roundId === part.roundId)
            for (const shown of own?.previous ?? []) isApart(shown, part)
          }
          rounds = stored(rounds, decision)
          expect(trendOf(rounds)).toEqual({ ...decision, parts: [] })
        }
      }),
      { numRuns: 300 }
    )
  })

  type Basis = { basis: Record<string, unknown>; figures: ReleaseFigures }

  function isApart(shown: Basis, part: Basis) {
    const differing = [...new Set([...Object.keys(shown.basis), ...Object.keys(part.basis)])].filter(
      (seat) => !(seat in shown.basis) || !(seat in part.basis)
    ).length
    expect(differing === 0 || differing >= k).toBe(true)
    // Only a picture that holds everybody of the trend leaves one group over, whose figure is the difference.
    if (Object.keys(part.basis).some((seat) => !(seat in shown.basis))) return
    for (const [union, count] of exactUnions(part.figures)) {
      const over = exactUnions(shown.figures).get(union)
      if (over === undefined || differing === 0) continue
      expect(over - count).toBeGreaterThanOrEqual(3)
      expect(over - count).toBeLessThanOrEqual(differing - 3)
    }
  }

  /** People in every run of neighbouring parts that exact cells tell of, but for all parts together. */
  function exactUnions({ figures }: ReleaseFigures): Map<string, number> {
    const cells = figures.find(({ measure }) => measure === 'tank')?.cells ?? []
    const unions = new Map<string, number>()
    cells.forEach((_, from) => {
      cells.slice(from).forEach((__, more) => {
        const run = cells.slice(from, from + more + 1)
        if (run.length === cells.length || run.some(({ value }) => typeof value !== 'number')) return
        const parts = run.flatMap((cell) => cell.parts).join()
        unions.set(
          parts,
          run.reduce((sum, { value }) => sum + Number(value), 0)
        )
      })
    })
    return unions
  }
})

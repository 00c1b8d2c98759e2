import { describe, expect, test } from 'vitest'
import type { AnswerValue } from '#app/contract/change.ts'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { measuresOf, type PersonalResult } from '../gaps/personal-result.ts'
import { resultOf, times } from '../gaps/testing/result-of.ts'
import { readPersonal } from '../read-personal.ts'
import { readChart, readRelease, type Sentence } from '../reading.ts'
import { afterDecision, nextRelease, type PublishedRelease } from '../release/next-release.ts'
import { exercises } from './registry.ts'

const PEOPLE = 18

/** An answer a field takes, another one for another number. */
function answerOf(field: Field, number: number, contacts: number): AnswerValue {
  switch (field.kind) {
    case 'yesNo':
      return number % 2 === 0
    case 'scale':
      return 1 + (number % field.steps)
    case 'choice':
      return field.options[number % field.options.length] ?? null
    case 'tags':
      return field.options.filter((_, place) => (number + place) % 4 === 0)
    case 'number':
      return number
    case 'month':
      return '2026-02'
    case 'date':
      return `2026-03-0${1 + (number % 9)}`
    case 'words':
      return 'Tui'
    case 'contact':
      return `c${number % contacts}`
    case 'contacts':
      return times(number % 3, (place) => `c${(number + place) % contacts}`)
  }
}

/** A person who has answered everything; `dice` decides how, and how many are on the map unless that is given. */
function person(exercise: Exercise, dice: number, contacts = 2 + (dice % 9)): PersonalResult {
  const answersTo = (fields: readonly Field[], number: number): Answers =>
    Object.fromEntries(fields.map((field, place) => [field.id, answerOf(field, number + place * dice, contacts)]))
  return resultOf(exercise, {
    answers: times(contacts, (place) => answersTo(exercise.fields, dice + place * (1 + (dice % 3)))),
    rows: Object.fromEntries(
      (exercise.rows?.ids ?? []).map((id, place) => [id, answersTo(exercise.rows?.fields ?? [], dice + place)])
    ),
    items: times(exercise.items ? dice % 4 : 0, (place) => answersTo(exercise.items?.fields ?? [], dice + place)),
    self: answersTo(exercise.self, dice)
  })
}

/** A room in which the results of people change one after the other. */
function room(exercise: Exercise) {
  let previous: PublishedRelease[] = []
  return (results: PersonalResult[]) => {
    const decision = nextRelease({
      measures: measuresOf(exercise),
      k: 5,
      previous,
      submissions: results.map(({ contribution }, place) => ({ seatId: `seat-${place}`, contribution })),
      state: { stage: 'revealed', liveCharts: false, presentNotHandedIn: 0 }
    })
    previous = afterDecision(previous, decision)
    return decision
  }
}

/** Figures that are shares of a whole, and those that may be below nothing. */
const SIGNED = new Set(['tilt', 'overGiving', 'sameFunction', 'sameIndustry', 'sameSeniority'])
const SHARES = new Set([
  ...SIGNED,
  ...['covered', 'leaning', 'missing', 'gap', 'warm', 'followThrough', 'variety'],
  ...['proactivity', 'reactive', 'outside', 'uncovered', 'reciprocity']
])
/** What is asked about contacts: without any there is nothing to miss. */
const ABOUT_PEOPLE = new Set(['share', 'coverage', 'shortfall', 'slots', 'mix', 'balance'])

const sumOf = (brought: string | Record<string, number> | null) =>
  typeof brought === 'string' || !brought ? Number.NaN : Object.values(brought).reduce((sum, share) => sum + share, 0)

const everybody = (exercise: Exercise) => times(PEOPLE, (place) => person(exercise, place))

function expectSentence(sentence: Sentence): void {
  expect(sentence.key).toMatch(/^(reading|personal)\.[a-zA-Z.]+$/)
  for (const value of Object.values(sentence.values)) expect(value).not.toBeNaN()
}

describe.each(exercises)('a room of eighteen: $id', (exercise) => {
  const measures = measuresOf(exercise)

  test('everybody is in one part of every count, and shares add up to one', () => {
    const silent = resultOf(exercise, { contacts: 9 })
    const alone = resultOf(exercise, {})
    for (const { contribution } of [...everybody(exercise), silent, alone]) {
      expect(Object.keys(contribution).sort()).toEqual(measures.map(({ id }) => id).sort())
      for (const { id, kind, parts } of measures) {
        const brought = contribution[id] ?? null
        if (kind === 'count') expect(parts, id).toContain(brought)
        else if (brought !== null) {
          expect(Object.keys(brought).sort()).toEqual([...parts].sort())
          expect(Object.values(brought).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        }
      }
    }
  })

  test.each([0, 1, 2, 60])('%i contacts and everything answered: every figure is a number or null', (contacts) => {
    for (const result of times(12, (dice) => person(exercise, dice, contacts))) {
      expect(result.contacts).toBe(contacts)
      expect(result.answered).toBeLessThanOrEqual(Math.max(contacts, exercise.rows?.ids.length ?? 0, 3))
      for (const [id, value] of Object.entries(result.figures)) {
        if (value === null) continue
        expect(value, id).not.toBeNaN()
        expect(Math.abs(value), id).toBeLessThan(Number.POSITIVE_INFINITY)
        if (!SHARES.has(id) || exercise.editsMap) continue
        expect(value, id).toBeLessThanOrEqual(1)
        expect(value, id).toBeGreaterThanOrEqual(SIGNED.has(id) ? -1 : 0)
      }
      for (const { id, kind, parts } of measures) {
        const brought = result.contribution[id] ?? null
        if (kind === 'count') expect(parts, id).toContain(brought)
        else if (brought !== null) expect(sumOf(brought), id).toBeCloseTo(1)
      }
      expectSentence(readPersonal(exercise, result))
    }
  })

  test('nobody on the map is no gap of anybody', () => {
    const aboutPeople = exercise.gaps.filter(({ kind }) => ABOUT_PEOPLE.has(kind))
    const ids = measuresOf({ ...exercise, gaps: aboutPeople }).map(({ id }) => id)
    const { contribution } = resultOf(exercise, { contacts: 0 })
    for (const id of ids) expect(['notStarted', 'notKnown', 'unanswered', null], id).toContain(contribution[id] ?? null)
  })

  test('a picture says of every measure what is true, and so does the next, of k more who hand in', () => {
    const next = room(exercise)
    const all = everybody(exercise)
    for (const results of [all, [...all, ...times(6, (place) => person(exercise, PEOPLE + place))]]) {
      const decision = next(results)
      if (decision.kind !== 'publish') {
        expect(decision).toMatchObject({ held: { reason: 'nothingSafe' } })
        continue
      }
      expect(decision.figures.people).toBe(results.length)
      for (const { measure, kind, cells } of decision.figures.figures) {
        const brought = results.flatMap(({ contribution }) => {
          const one = contribution[measure] ?? null
          return one === null ? [] : [one]
        })
        for (const { parts, value } of cells) {
          if (typeof value !== 'number') continue
          const amounts = brought.map((one) =>
            typeof one === 'string'
              ? Number(parts.includes(one))
              : parts.reduce((sum, part) => sum + (one[part] ?? 0), 0)
          )
          const total = amounts.reduce((sum, amount) => sum + amount, 0)
          if (kind === 'count') expect(value, measure).toBe(total)
          else expect(Math.abs(value - (100 * total) / amounts.length), measure).toBeLessThan(1)
        }
      }
    }
  })

  test('gets a picture and sentences; one who is late waits, one who leaves takes it away', () => {
    const next = room(exercise)
    const all = everybody(exercise)
    const first = next(all)
    if (first.kind !== 'publish') throw new Error(`no picture: ${JSON.stringify(first)}`)
    expectSentence(readRelease(exercise, first.figures))
    for (const chart of exercise.charts) {
      const sentence = readChart(exercise, chart, first.figures)
      expect(sentence === null).toBe(chart.reading === null)
      if (sentence) expectSentence(sentence)
    }

    const late = next([...all, person(exercise, 99)])
    expect(late).toEqual({ kind: 'keep', shown: 1, held: { reason: 'tooFewChanged', waiting: 1 } })
    expect(next(all.slice(0, -1))).toEqual({ kind: 'withdraw', number: 1, reason: 'tooFewChanged' })
    expect(next(all)).toEqual({ kind: 'restore', number: 1 })
  })

  test.each([0, 5, 10])('all answer alike (%i): no cell says what nobody or everybody said', (dice) => {
    const decision = room(exercise)(times(PEOPLE, () => person(exercise, dice)))
    if (decision.kind !== 'publish') return expect(decision).toMatchObject({ held: { reason: 'nothingSafe' } })
    for (const figure of decision.figures.figures) {
      if (figure.kind === 'mean') continue
      for (const { value } of figure.cells) expect(value).not.toBeTypeOf('number')
    }
    expectSentence(readRelease(exercise, decision.figures))
  })

  test('nobody has answered anything: no error, and no sentence that speaks of a gap', () => {
    const silent = times(PEOPLE, () => resultOf(exercise, { contacts: 9 }))
    const decision = room(exercise)(silent)
    expect(['publish', 'keep']).toContain(decision.kind)
    if (decision.kind === 'publish') expectSentence(readRelease(exercise, decision.figures))
  })

  test('everybody is told something of their own', () => {
    for (const result of everybody(exercise)) expectSentence(readPersonal(exercise, result))
    const silent = readPersonal(exercise, resultOf(exercise, { contacts: 9 })).key
    expect(silent).toBe(`personal.${{ map: 'size', audit: 'unsorted' }[exercise.id] ?? 'unanswered'}`)
  })
})

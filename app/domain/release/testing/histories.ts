import fc from 'fast-check'
import type { CohortMeasure } from '#app/contract/exercise.ts'
import { e0Map } from '#app/domain/exercises/e0-map.ts'
import { e1Audit } from '#app/domain/exercises/e1-audit.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import type { Contribution } from '#app/domain/release/figures.ts'
import {
  afterDecision,
  nextRelease,
  type PublishedRelease,
  type ReleaseDecision,
  type RoundState,
  type Submission
} from '#app/domain/release/next-release.ts'

/** A kind of room: its measures, and how one person's answers become a contribution (`dice`: any whole numbers >= 0). */
export type Exercise = { name: string; measures: CohortMeasure[]; answer: (dice: readonly number[]) => Contribution }

const PARTS = ['a', 'b', 'c', 'd', 'e', 'f']

/** One count measure of so many parts, people spread over them unevenly or evenly as the dice fall. */
function counting(parts: number): Exercise {
  const measure: CohortMeasure = { id: 'count', kind: 'count', parts: PARTS.slice(0, parts) }
  const answer = ([first = 0, second = 0]: readonly number[]) => {
    const index = first % 3 === 0 ? 0 : second % parts
    return { count: measure.parts[index] ?? 'a' }
  }
  return { name: `counting ${parts} parts`, measures: [measure], answer }
}

/** A mean measure in which some have nothing to say, and many only one kind of contact. */
const sharing: Exercise = {
  name: 'sharing',
  measures: [{ id: 'mean', kind: 'mean', parts: ['a', 'b', 'c', 'd'] }],
  answer: (dice) => ({ mean: sharesFrom(['a', 'b', 'c', 'd'], dice) })
}

const mapping: Exercise = {
  name: 'the real map',
  measures: measuresOf(e0Map),
  answer: ([first = 0, second = 0]) => {
    const parts = measuresOf(e0Map)[0]?.parts ?? []
    return { size: parts[(first % 2 === 0 ? 1 : 0) + (second % (parts.length - 1))] ?? 'upTo0' }
  }
}

const auditing: Exercise = {
  name: 'the real audit',
  measures: measuresOf(e1Audit),
  answer: (dice) => {
    const shares = sharesFrom(['companyOnly', 'both', 'meOnly', 'neither'], dice)
    const flag = shares === null ? 'notStarted' : (shares.companyOnly ?? 0) > 0.5 ? 'flagged' : 'notFlagged'
    return { flag, shares }
  }
}

export const everyExercise = [counting(2), counting(3), counting(4), counting(6), sharing, mapping, auditing]

function sharesFrom(parts: readonly string[], dice: readonly number[]): Record<string, number> | null {
  const contacts = parts.map((_, index) => Math.max(0, ((dice[index] ?? 0) % 6) - 2))
  const total = contacts.reduce((sum, each) => sum + each, 0)
  if (total === 0) return null
  return Object.fromEntries(parts.map((part, index) => [part, (contacts[index] ?? 0) / total]))
}

const DICE = [
  [0, 7, 3, 5],
  [1, 1, 4, 2],
  [2, 5, 5, 5],
  [4, 3, 0, 3]
]

type Step =
  | { kind: 'handIn'; people: number; dice: number[][] }
  | { kind: 'edit'; people: number; first: number; dice: number[][] }
  | { kind: 'withdraw' | 'erase' | 'handInAsBefore'; people: number; first: number }
  | { kind: 'stage'; stage: RoundState['stage'] }
  | { kind: 'live'; on: boolean }
  | { kind: 'leave' | 'join'; people: number }

/** `first`: how many hand in before anything else happens, so that most histories have something to show early. */
export type History = { k: number; room: number; live: boolean; first: number; steps: Step[] }

/** Rooms of up to `most` people, k from 4 to 7, steps that move one person or many at once. */
export function histories(most = 24): fc.Arbitrary<History> {
  const some = fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 3, arbitrary: fc.integer({ min: 4, max: 12 }) }
  )
  const first = fc.nat({ max: 23 })
  const dice = fc.array(fc.array(fc.nat({ max: 29 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('handIn' as const), people: some, dice }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('edit' as const), people: some, first, dice }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('withdraw' as const, 'erase' as const, 'handInAsBefore' as const),
        people: some,
        first
      })
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('stage' as const),
        stage: fc.oneof(
          { weight: 1, arbitrary: fc.constantFrom('preview' as const, 'locked' as const, 'closed' as const) },
          { weight: 2, arbitrary: fc.constantFrom('open' as const, 'revealed' as const) }
        )
      })
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('live' as const), on: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('leave' as const, 'join' as const), people: some }) }
  )
  return fc.record({
    k: fc.integer({ min: 4, max: 7 }),
    room: fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: Math.ceil(most / 2), max: most })),
    live: fc.boolean(),
    first: fc.integer({ min: 4, max: 16 }),
    steps: fc.array(step, { minLength: 3, maxLength: 24 })
  })
}

/** One call and what it was about. `truth`: everybody's contribution at that time, which later erasure cannot touch. */
export type Moment = {
  decision: ReleaseDecision
  before: PublishedRelease[]
  after: PublishedRelease[]
  submissions: Submission[]
  state: RoundState
}
export type Played = { moments: Moment[]; releases: PublishedRelease[]; truth: Map<number, Map<string, Contribution>> }

/** Plays a history, asking for the next release after every step. `seat` names the people. */
export function play(exercise: Exercise, history: History, seat = (index: number) => `seat-${index}`): Played {
  const now = new Map<number, Contribution>()
  const last = new Map<number, Contribution>()
  const erased = new Set<number>()
  const truth = new Map<number, Map<string, Contribution>>()
  const moments: Moment[] = []
  let present = history.room
  let seats = history.room
  let stage: RoundState['stage'] = 'open'
  let liveCharts = history.live
  let releases: PublishedRelease[] = []
  const start: Step = { kind: 'handIn', people: history.first, dice: DICE }
  for (const step of [start, ...history.steps]) {
    const handedIn = [...now.keys()].sort((one, other) => one - other)
    const pick = (people: number, first: number) =>
      Array.from({ length: Math.min(people, handedIn.length) }, (_, index) => {
        return handedIn[(first + index) % handedIn.length] ?? 0
      })
    const give = (who: number, dice: readonly number[][], index: number) => {
      const contribution = exercise.answer(dice[index % dice.length] ?? [])
      now.set(who, contribution)
      last.set(who, contribution)
    }
    if (step.kind === 'stage') stage = step.stage
    if (step.kind === 'live') liveCharts = step.on
    if (step.kind === 'leave') present = Math.max(0, present - step.people)
    if (step.kind === 'join' && seats < 24) seats = Math.min(24, seats + step.people)
    if (step.kind === 'join') present = Math.min(seats, present + step.people)
    if (step.kind === 'edit') {
      for (const [index, who] of pick(step.people, step.first).entries()) give(who, step.dice, index)
    }
    if (step.kind === 'handIn') {
      const waiting = Array.from({ length: seats }, (_, index) => index).filter(
        (who) => !now.has(who) && !erased.has(who)
      )
      for (const [index, who] of waiting.slice(0, step.people).entries()) give(who, step.dice, index)
    }
    if (step.kind === 'withdraw') for (const who of pick(step.people, step.first)) now.delete(who)
    if (step.kind === 'handInAsBefore') {
      const back = [...last.keys()].filter((who) => !now.has(who) && !erased.has(who))
      for (const who of back.slice(0, step.people)) now.set(who, last.get(who) ?? exercise.answer([]))
    }
    if (step.kind === 'erase') {
      for (const who of pick(step.people, step.first)) {
        now.delete(who)
        erased.add(who)
        releases = releases.map((each) =>
          Object.hasOwn(each.basis, seat(who)) ? { ...each, basis: { ...each.basis, [seat(who)]: null } } : each
        )
      }
    }
    const submissions = [...now].map(([who, contribution]) => ({ seatId: seat(who), contribution }))
    const state = { stage, liveCharts, presentNotHandedIn: Math.max(0, present - now.size) }
    const before = releases
    const decision = nextRelease({ measures: exercise.measures, k: history.k, previous: before, submissions, state })
    releases = afterDecision(before, decision)
    if (decision.kind === 'publish') {
      truth.set(decision.number, new Map(submissions.map((each) => [each.seatId, each.contribution])))
    }
    moments.push({ decision, before, after: releases, submissions, state })
  }
  return { moments, releases, truth }
}

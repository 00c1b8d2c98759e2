import type { CohortMeasure } from '#app/contract/exercise.ts'
import type { Contribution, ReleaseFigures } from '#app/domain/release/figures.ts'
import { figuresToShow, tellsNothing } from '#app/domain/release/figures-to-show.ts'
import { changesAmong, keepsTheLaw, seatsBetween } from '#app/domain/release/law.ts'

/** Who has handed in now, and what they bring. */
export type Submission = { seatId: string; contribution: Contribution }

/**
 * A release that was shown. `withdrawn`: it is not the view shown now, be it that it was taken back or that a later one
 * took its place. `basis`: what each seat brought to it; null where that has been erased since. `ofTrend`: it was shown
 * only as a part of a trend (`next-trend.ts`): checked against like any other, and never the view of the round.
 */
export type PublishedRelease = {
  number: number
  withdrawn: boolean
  ofTrend?: boolean
  figures: ReleaseFigures
  basis: Record<string, Contribution | null>
}

/** `presentNotHandedIn`: people who are here and have not handed in; counts only while live charts draw an open round. */
export type RoundState = {
  stage: 'preview' | 'open' | 'locked' | 'revealed' | 'closed'
  liveCharts: boolean
  presentNotHandedIn: number
}

/**
 * Why there is no newer view. `tooFewHandedIn`: fewer than k. `notRevealed`: the stage does not make releases.
 * `tailLeft`: 1 to k-1 people present have yet to hand in. `tooFewChanged`: beside some earlier release 1 to k-1 people
 * would differ, altogether or in one measure; after lock this is the tail that reopening can mend. `nothingSafe`: every
 * figure would have to be hidden.
 */
export type HeldReason = 'tooFewHandedIn' | 'notRevealed' | 'tailLeft' | 'tooFewChanged' | 'nothingSafe'

/** What waits: `waiting` people differ from the view shown now, or have handed in where none is shown. */
export type Held = { reason: HeldReason; waiting: number }

/** What is to happen; `afterDecision` says what it means for the releases. `withdraw.reason`: why nothing replaces it. */
export type ReleaseDecision =
  | { kind: 'publish'; number: number; figures: ReleaseFigures; basis: Record<string, Contribution> }
  | { kind: 'withdraw'; number: number; reason: HeldReason }
  | { kind: 'restore'; number: number }
  | { kind: 'keep'; shown: number | null; held: Held | null }

/** A group smaller than this is never shown, whatever a cohort asks for. */
const SMALLEST_K = 4

/**
 * Decides what the room may see now. Pure and deterministic: the order of people, keys and releases does not matter, and
 * asking again after carrying out the decision (`afterDecision`) gives `keep`.
 *
 * `k` is the cohort's, 4 or more (RangeError below). `previous` must hold every release of the round ever shown. Throws a
 * TypeError for a seat that handed in twice, or a contribution that does not fit the measures.
 */
export function nextRelease(input: {
  measures: readonly CohortMeasure[]
  k: number
  previous: readonly PublishedRelease[]
  submissions: readonly Submission[]
  state: RoundState
}): ReleaseDecision {
  const { measures, k, previous, submissions, state } = input
  if (!Number.isInteger(k) || k < SMALLEST_K) throw new RangeError(`k must be a whole number of at least ${SMALLEST_K}`)
  const now = new Map(submissions.map(({ seatId, contribution }) => [seatId, contribution]))
  if (now.size !== submissions.length) throw new TypeError('A seat can hand in only once')

  const compared = previous
    .map((release) => ({ release, basis: new Map(Object.entries(release.basis)) }))
    .map((each) => ({ ...each, seats: seatsBetween(each.basis, now) }))
    .map((each) => ({ ...each, changes: changesAmong(measures, each.seats) }))
    .sort((one, other) => other.release.number - one.release.number)
  const shown = compared.find(({ release }) => !release.withdrawn) ?? null

  const instead = (reason: HeldReason): ReleaseDecision => {
    const mustGo = shown && (reason === 'tooFewHandedIn' || somebodyLeft(shown.release, now))
    if (mustGo) return { kind: 'withdraw', number: shown.release.number, reason }
    const waiting = shown ? shown.changes.people : now.size
    return { kind: 'keep', shown: shown?.release.number ?? null, held: waiting === 0 ? null : { reason, waiting } }
  }

  if (now.size < k) return instead('tooFewHandedIn')
  if (shown?.changes.people === 0) return { kind: 'keep', shown: shown.release.number, held: null }
  const trueAgain = compared.find(({ release, changes }) => !release.ofTrend && changes.people === 0)
  if (trueAgain) return { kind: 'restore', number: trueAgain.release.number }

  const closedDoor = whyNotNow(state, k)
  if (closedDoor) return instead(closedDoor)
  if (!compared.every(({ changes }) => keepsTheLaw(changes, k))) return instead('tooFewChanged')
  const earlier = compared.map(({ release, basis, seats }) => ({ figures: release.figures, basis, seats })).reverse()
  const figures = figuresToShow(measures, k, earlier, now)
  // A view of nothing would only take the place of one that says something, and stand in the way of the next.
  if (tellsNothing(figures)) return instead('nothingSafe')
  const number = (compared[0]?.release.number ?? 0) + 1
  return { kind: 'publish', number, figures, basis: Object.fromEntries(now) }
}

/**
 * The releases of a round once a decision is carried out: at most one is not withdrawn. What a store has to do, too: a
 * published or restored view takes the place of all others.
 */
export function afterDecision(previous: readonly PublishedRelease[], decision: ReleaseDecision): PublishedRelease[] {
  if (decision.kind === 'keep') return [...previous]
  if (decision.kind === 'withdraw') {
    return previous.map((each) => (each.number === decision.number ? { ...each, withdrawn: true } : each))
  }
  const others = previous.map((each) => ({ ...each, withdrawn: each.number !== decision.number }))
  if (decision.kind === 'restore') return others
  const { number, figures, basis } = decision
  return [...others, { number, withdrawn: false, figures, basis }]
}

/** Somebody whose answers are in the view has withdrawn them, or they were erased: that counts from now. */
function somebodyLeft({ basis }: PublishedRelease, now: ReadonlyMap<string, Contribution>): boolean {
  return Object.entries(basis).some(([seat, contribution]) => contribution === null || !now.has(seat))
}

function whyNotNow({ stage, liveCharts, presentNotHandedIn }: RoundState, k: number): HeldReason | null {
  if (stage === 'revealed' || stage === 'closed') return null
  if (!liveCharts || stage === 'preview') return 'notRevealed'
  return stage === 'open' && presentNotHandedIn > 0 && presentNotHandedIn < k ? 'tailLeft' : null
}

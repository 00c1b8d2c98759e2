import type { CohortMeasure } from '#app/contract/exercise.ts'
import type { Trend } from '#app/contract/figures.ts'
import { middleStep } from '#app/domain/middle-step.ts'
import type { Contribution, ReleaseFigures } from '#app/domain/release/figures.ts'
import { figuresToShow } from '#app/domain/release/figures-to-show.ts'
import { changesAmong, keepsTheLaw, seatsBetween } from '#app/domain/release/law.ts'
import type { PublishedRelease } from '#app/domain/release/next-release.ts'

/** One session's round, with every release ever made of it. `measures` are all of its exercise's. */
export type TrendRound = {
  roundId: string
  session: number
  measures: readonly CohortMeasure[]
  previous: readonly PublishedRelease[]
}

/** What a trend adds to the releases of one round: a release that is not shown by itself. */
export type TrendPart = {
  roundId: string
  number: number
  figures: ReleaseFigures
  basis: Record<string, Contribution>
}

/** A trend, and what has to be kept of it so that whatever is shown later is checked against it. */
export type TrendDecision = { trend: Trend; parts: TrendPart[] }

/**
 * The middle of one question over sessions, for the people who are in the pictures of all of them: as many sessions as
 * can be shown, the last always, the earliest left out first. `rounds` in order of time. Null when fewer than two can be.
 *
 * Its part in each session is a release of that session's round in everything but that it is not shown by itself: a figure
 * of the picture shown or of an earlier trend where the people are the same, else a new one. So is guaranteed, for each
 * session by itself, what `figuresToShow` guarantees: k people at least; between the part and any picture or part of that
 * round ever made the people who differ are none or at least k; the cells behind the middle are safe alone and beside all
 * of these. And since parts are kept as releases, later pictures are checked against them in turn.
 *
 * Over several sessions only middles are told, which follow from those cells. Nothing says who of the people went up or
 * down: a session's cells bind nobody's answer in another. Not guaranteed: a reader who knows that somebody never changes
 * their answer; one who runs these rules backwards to learn why a session was left out.
 */
export function nextTrend(input: {
  measureId: string
  k: number
  rounds: readonly TrendRound[]
}): TrendDecision | null {
  const drawn = input.rounds.filter(({ previous }) => previous.some(isShown))
  if (drawn.at(-1) !== input.rounds.at(-1)) return null
  for (let first = 0; first <= drawn.length - 2; first++) {
    const decision = trendOver(drawn.slice(first), input)
    if (decision) return decision
  }
  return null
}

function trendOver(
  rounds: readonly TrendRound[],
  { measureId, k }: { measureId: string; k: number }
): TrendDecision | null {
  const bases = rounds.map(({ previous }) => Object.entries(previous.find(isShown)?.basis ?? {}))
  const [first = [], ...others] = bases.map((basis) => basis.flatMap(([seat, given]) => (given ? [seat] : [])))
  const people = first.filter((seat) => others.every((seats) => seats.includes(seat)))
  if (people.length < k) return null
  const parts: TrendPart[] = []
  const sessions: Trend['sessions'] = []
  for (const round of rounds) {
    const part = partOf(round, people, measureId, k)
    if (!part) return null
    if (part.isNew) parts.push(part.release)
    const figure = part.release.figures.figures.find(({ measure }) => measure === measureId)
    const middle = figure?.kind === 'count' ? middleStep(figure.cells, people.length) : null
    sessions.push({ number: round.session, middle })
  }
  if (sessions.filter(({ middle }) => middle).length < 2) return null
  return { trend: { measure: measureId, people: people.length, sessions }, parts }
}

/** One session's figure for these people; null when the law has none. */
function partOf(
  { roundId, measures, previous }: TrendRound,
  people: readonly string[],
  measureId: string,
  k: number
): { release: TrendPart; isNew: boolean } | null {
  const measure = measures.find(({ id }) => id === measureId)
  const shown = previous.find(isShown)
  if (!measure || !shown) return null
  const now = new Map(people.flatMap((seat) => entryOf(seat, shown.basis[seat])))
  const basis = Object.fromEntries(now)
  const compared = [...previous]
    .sort((one, other) => one.number - other.number)
    .map((release) => ({ release, basis: new Map(Object.entries(release.basis)) }))
    .map((each) => ({ ...each, seats: seatsBetween(each.basis, now) }))
    .map((each) => ({ ...each, changes: changesAmong(measures, each.seats) }))
  const same = compared.find(({ changes }) => changes.people === 0)
  if (same) {
    const { number, figures } = same.release
    return { release: { roundId, number, figures, basis }, isNew: false }
  }
  if (!compared.every(({ changes }) => keepsTheLaw(changes, k))) return null
  const earlier = compared.map((each) => ({ figures: each.release.figures, basis: each.basis, seats: each.seats }))
  const number = Math.max(...previous.map((release) => release.number)) + 1
  return {
    release: { roundId, number, figures: figuresToShow([measure], k, earlier, now), basis },
    isNew: true
  }
}

const isShown = ({ withdrawn }: PublishedRelease) => !withdrawn

function entryOf(seat: string, given: Contribution | null | undefined): [string, Contribution][] {
  return given ? [[seat, given]] : []
}

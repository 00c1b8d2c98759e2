import type { RehearsalOptions } from '#app/contract/rehearsal.ts'
import { seededRandom } from '#app/domain/invented/random.ts'

/** How one invented person comes and goes. Milliseconds as people live them; shares of a round's edits, 0..1. */
export type Attendance = {
  arrivesAfter: number
  /** How many times as long this person thinks as the quickest of us. */
  slowness: number
  isLate: boolean
  /** In which of the rounds they work on they go away, after how much of it, and for how long; null stays away. */
  leaves: { round: number; after: number; away: number | null } | null
  /** When in their first round they raise a hand, and for how long; null for those who do not. */
  raisesHand: { after: number; lasts: number } | null
  /** Writes everything, and does not think of handing it in until the round is opened again. */
  forgets: boolean
}

const second = 1_000
const prompt: Range = [0, 45 * second]
const late: Range = [90 * second, 300 * second]
const away: Range = [60 * second, 180 * second]
const handUp: Range = [20 * second, 90 * second]
const slowness: Range = [1.5, 4]
/** One in so many raises a hand, or forgets to hand in; one in three who leave does not come back. */
const oneInRaises = 8
const oneInForgets = 12
const oneInStaysAway = 3

type Range = [number, number]

/**
 * Who comes when, who goes in the middle of a round and comes back or not, who raises a hand, who forgets to hand in.
 * The same seed gives the same room.
 */
export function planAttendance(
  { participants, late: lateOnes, leaving }: Pick<RehearsalOptions, 'participants' | 'late' | 'leaving'>,
  seed: number
): Attendance[] {
  const random = seededRandom(seed)
  const between = ([low, high]: Range) => low + random() * (high - low)
  const order = shuffled(participants, random)
  // Taken from both ends, so that as few as possible are late and leave too.
  const comesLate = new Set(order.slice(0, lateOnes))
  const goes = order.toReversed().slice(0, leaving)
  const others = order.filter((person) => !comesLate.has(person) && !goes.includes(person))
  const raises = new Set(others.slice(0, Math.round(participants / oneInRaises)))
  const forgets = new Set(others.toReversed().slice(0, Math.round(participants / oneInForgets)))
  return Array.from({ length: participants }, (_, person) => {
    const place = goes.indexOf(person)
    return {
      arrivesAfter: between(comesLate.has(person) ? late : prompt),
      slowness: between(slowness),
      isLate: comesLate.has(person),
      leaves:
        place < 0
          ? null
          : {
              // The first who leave do so in the first round, so that a short rehearsal sees it.
              round: 1 + (place % 2),
              after: between([0.25, 0.75]),
              away: place % oneInStaysAway === oneInStaysAway - 1 ? null : between(away)
            },
      raisesHand: raises.has(person) ? { after: between([0.1, 0.6]), lasts: between(handUp) } : null,
      forgets: forgets.has(person)
    }
  })
}

/** 0..count-1 in a drawn order. */
function shuffled(count: number, random: () => number): number[] {
  const drawn = Array.from({ length: count }, (_, person) => ({ person, at: random() }))
  return drawn.sort((a, b) => a.at - b.at).map(({ person }) => person)
}

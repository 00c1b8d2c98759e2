import type { Change } from '#app/contract/change.ts'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { Ack, Stored } from '#app/contract/events.ts'

/** A change that waits for the server. `id` gives the order in which things were written on this device. */
export type Pending = Change & { id: number }

/** A change the server will never take. Kept on the device, so that what was written is not lost silently. */
export type Refused = Pending & { code: ErrorCode }

/** What came back: the server's answer, or null when none came in time. */
type Answer = Ack<Stored> | null

export type NextStep =
  /** The server has it. */
  | { do: 'remove'; stored: Stored }
  /** It stays first; the next try comes after a pause. */
  | { do: 'retry' }
  /** Its round takes nothing now. Other rounds go on; this one is tried again when the stage moves. */
  | { do: 'hold' }
  /** The server has lost count of this client: count this round's changes anew, as a new client. */
  | { do: 'recount' }
  /** Trying again cannot help. */
  | { do: 'refuse'; code: ErrorCode }

/** Refusals that say "not now" and nothing about the change itself. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'unavailable',
  'disk-full',
  'internal',
  'too-fast',
  'not-signed-in',
  'wrong-version'
])

/** What to do with the change that was sent, by what came back. */
export function nextStep(answer: Answer): NextStep {
  if (!answer) return { do: 'retry' }
  if (answer.ok) return { do: 'remove', stored: answer.data }
  if (answer.code === 'round-not-open') return { do: 'hold' }
  if (answer.code === 'out-of-order') return { do: 'recount' }
  return passing.has(answer.code) ? { do: 'retry' } : { do: 'refuse', code: answer.code }
}

/** The change to send next: the oldest one of a round that is not held. */
export function nextToSend(queue: readonly Pending[], held: ReadonlySet<string>): Pending | null {
  return queue.find((change) => !held.has(change.roundId)) ?? null
}

/**
 * The round's waiting changes counted from 1 under a new client id; null when `refused` is not what waits first. Then
 * another tab has sent an older change or has recounted already, and there is nothing to repair.
 *
 * The server names the number it expects, but going back to it would give numbers a second meaning: another tab could
 * still be sending an earlier change under the same one, and whichever came second would be acknowledged and ignored.
 */
export function recounted(queue: readonly Pending[], refused: Pending, newClientId: string): Pending[] | null {
  const ours = queue.filter((change) => change.roundId === refused.roundId).sort((a, b) => a.id - b.id)
  const head = ours[0]
  if (!head || head.id !== refused.id || head.clientId !== refused.clientId || head.seq !== refused.seq) return null
  return ours.map((change, index) => ({ ...change, clientId: newClientId, seq: index + 1 }))
}

const firstPause = 400
const longestPause = 5_000

/**
 * Milliseconds before the next try: doubling from 0.4 s up to 5 s, spread over its upper half so that a room that lost
 * the server together does not come back in one instant.
 * @param attempt failed tries so far, from 1
 * @param random 0..1
 */
export function pauseBefore(attempt: number, random: number): number {
  const whole = Math.min(longestPause, firstPause * 2 ** Math.min(attempt - 1, 10))
  return Math.round(whole / 2 + (whole / 2) * random)
}

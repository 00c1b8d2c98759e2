import type { Edit } from '#app/contract/change.ts'
import type { RoundView } from '#app/contract/stage.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { createChangeSender } from './change-sender.ts'
import { fillIn } from './fill-in.ts'
import type { Network } from './network.ts'
import type { RoomLine, RoomView } from './room-line.ts'
import type { Tally } from './tally.ts'

type Work = { round: RoundView; sheet: Worksheet }

/** The moment before somebody makes an edit. `done` is the share of the round's edits that is behind them, 0..1. */
export type Moment = { roundId: string; edit: Edit; done: number }

export type Person = {
  network: Network
  /** Starts the numbers anew that this person answers an exercise by. */
  random: () => () => number
  /** Takes the time this person takes; false when they go away instead. */
  before: (moment: Moment) => Promise<boolean>
}

/**
 * Somebody in the room: waits for a round to open, fills in what it asks, hands in, and waits for the next one. Rests
 * while the session is paused or the round is locked, and lets a round go when the facilitator moves on without it.
 * Resolves when `rounds` rounds are handed in, when the session has ended, or when they go away.
 */
export async function takePart(
  line: RoomLine,
  person: Person,
  rounds: number,
  tally: Tally,
  signal: AbortSignal
): Promise<'done' | 'ended' | 'away'> {
  const handedIn = new Set<string>()
  while (handedIn.size < rounds) {
    const work = await line.until((view) => (view.state.ended ? 'ended' : openWork(view, handedIn)))
    if (work === 'ended') return work
    const outcome = work.sheet.handedInAt ? 'handedIn' : await workThrough(work)
    if (outcome === 'away') return outcome
    if (outcome === 'handedIn') handedIn.add(work.round.id)
  }
  return 'done'

  async function workThrough({ round, sheet }: Work): Promise<'handedIn' | 'movedOn' | 'away'> {
    const { exercise } = round
    const edits = [...fillIn(exercise, sheet, person.network, person.random()), { kind: 'handIn' } as const]
    const send = createChangeSender(line, round.id, tally, signal)
    tally.begin(round, edits.length)
    for (const [place, edit] of edits.entries()) {
      if (!(await person.before({ roundId: round.id, edit, done: place / edits.length }))) return 'away'
      const { now } = await line.until((view) => mayWrite(view, round.id))
      if (!now) return 'movedOn'
      await send(edit)
    }
    return 'handedIn'
  }
}

function openWork({ state, worksheet }: RoomView, handedIn: ReadonlySet<string>): Work | null {
  const { round, paused } = state
  if (paused || round?.stage !== 'open' || handedIn.has(round.id)) return null
  return worksheet?.roundId === round.id ? { round, sheet: worksheet } : null
}

/** Yes, no more, or not yet (null): eyes are up, or the round is locked and may be opened again. */
function mayWrite({ state }: RoomView, roundId: string): { now: boolean } | null {
  if (state.ended || state.round?.id !== roundId) return { now: false }
  return !state.paused && state.round.stage === 'open' ? { now: true } : null
}

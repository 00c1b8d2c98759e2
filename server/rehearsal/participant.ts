import { setTimeout as sleep } from 'node:timers/promises'
import type { Edit } from '#app/contract/change.ts'
import type { RoundView } from '#app/contract/stage.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { createChangeSender } from './change-sender.ts'
import { fillIn } from './fill-in.ts'
import type { Network } from './network.ts'
import type { Pace } from './pace.ts'
import type { RoomLine, RoomView } from './room-line.ts'
import type { Tally } from './tally.ts'

type Work = { round: RoundView; sheet: Worksheet }

/**
 * Somebody in the room: waits for a round to open, fills in what it asks, hands in, and waits for the next one. Rests
 * while the session is paused or the round is locked, and lets a round go when the facilitator moves on without it.
 * Resolves when `rounds` rounds are handed in or the session has ended.
 * @param person `random` starts the numbers anew that this person answers an exercise by
 */
export async function takePart(
  line: RoomLine,
  person: { network: Network; pace: Pace; random: () => () => number },
  rounds: number,
  tally: Tally,
  signal: AbortSignal
): Promise<void> {
  const handedIn = new Set<string>()
  while (handedIn.size < rounds) {
    const work = await line.until((view) => (view.state.ended ? 'ended' : openWork(view, handedIn)))
    if (work === 'ended') return
    if (work.sheet.handedInAt || (await workThrough(work))) handedIn.add(work.round.id)
  }

  /** Whether it was handed in. */
  async function workThrough({ round, sheet }: Work): Promise<boolean> {
    const { exercise } = round
    const edits = [...fillIn(exercise, sheet, person.network, person.random()), { kind: 'handIn' } as const]
    const send = createChangeSender(line, round.id, tally, signal)
    tally.begin(round, edits.length)
    for (const edit of edits) {
      await think(edit)
      const { now } = await line.until((view) => mayWrite(view, round.id))
      if (!now) return false
      await send(edit)
    }
    return true
  }

  async function think(edit: Edit): Promise<void> {
    const milliseconds = person.pace.think(edit)
    if (milliseconds > 0) await sleep(milliseconds, undefined, { signal })
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

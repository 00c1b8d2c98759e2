import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { claimSeat, type Door, readRoster } from './join-session.ts'
import type { Network } from './network.ts'
import { type PaceName, paceOf } from './pace.ts'
import { type Moment, takePart } from './participant.ts'
import { personRandom } from './person-random.ts'
import { RehearsalError } from './rehearsal-error.ts'
import { RoomLine } from './room-line.ts'
import type { Tally } from './tally.ts'

export type Rehearsal = Door & {
  /** One for each participant. */
  networks: readonly Network[]
  pace: PaceName
  /** The same seed gives the same answers and the same times. */
  seed: number
  /** How many rounds everybody hands in before they leave. */
  rounds: number
}

/**
 * Fills a room with simulated participants, one for each network, who come in by the pages and sockets that everybody
 * uses. Resolves when all have left: after their rounds, when the session has ended, or when `signal` calls it off.
 * Throws a RehearsalError with a sentence when nobody can join.
 */
export async function rehearse(rehearsal: Rehearsal, tally: Tally, signal: AbortSignal): Promise<void> {
  const { networks } = rehearsal
  // Everybody listens to it; that many listeners are not a leak.
  setMaxListeners(0, signal)
  const { free, doorOpen } = await readRoster(rehearsal)
  if (free.length < networks.length) {
    const seats = free.length === 1 ? '1 free seat' : `${free.length} free seats`
    throw new RehearsalError(
      `The session has ${seats} for ${networks.length} participants. Ask for fewer with --participants, or use a cohort with more people.`
    )
  }
  if (!doorOpen) throw new RehearsalError('The door of the session is closed. Open it on the console and try again.')

  const attend = async (network: Network, person: number) => {
    try {
      const pace = paceOf(rehearsal.pace, personRandom(rehearsal.seed, person, 'pace'))
      await sleep(pace.arrive(), undefined, { signal })
      const cookie = await claimFree(rehearsal, free)
      signal.throwIfAborted()
      const line = new RoomLine(rehearsal.url, cookie, signal)
      try {
        await line.until((view) => view)
        tally.joined += 1
        const random = () => personRandom(rehearsal.seed, person, 'answers')
        const before = async ({ edit }: Moment) => {
          const milliseconds = pace.think(edit)
          if (milliseconds > 0) await sleep(milliseconds, undefined, { signal })
          return true
        }
        await takePart(line, { network, random, before }, rehearsal.rounds, tally, signal)
      } finally {
        line.close()
      }
    } catch (error) {
      if (signal.aborted) return
      tally.failed(error instanceof Error ? error.message : 'unknown')
    }
  }
  await Promise.all(networks.map((network, index) => attend(network, index + 1)))
}

/** The next free seat's cookie; a seat that a real person took meanwhile is theirs. */
async function claimFree(door: Door, free: string[]): Promise<string> {
  for (let seat = free.shift(); seat; seat = free.shift()) {
    const cookie = await claimSeat(door, seat)
    if (cookie) return cookie
  }
  throw new RehearsalError('No seat was left, or the door was closed.')
}

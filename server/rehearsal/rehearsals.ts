import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import {
  deleteRehearsal,
  keepRehearsal,
  leaveRehearsals,
  oldRehearsals,
  type RehearsalOrders,
  rehearsalToRun,
  silentRehearsals,
  silentSeconds,
  takeRehearsal
} from '#db/repositories/rehearsals.ts'
import { addSeatDevice, listSeats } from '#db/repositories/seats.ts'
import { cookieHeader } from '../auth/cookies.ts'
import { newToken, type Vault } from '../auth/vault.ts'
import { copyForRehearsal } from '../commands/copy-for-rehearsal.ts'
import { findRehearsal, stepRehearsal } from '../commands/step-rehearsal.ts'
import type { Broadcaster } from '../realtime/broadcaster.ts'
import type { Crowd } from './crowd.ts'
import { HumanClock } from './human-clock.ts'

/** How often the people here are said to be there, and asked whether they are to do something else. */
const beatMs = 2_000
/** A rehearsal that nobody ended goes by itself. */
const livesHours = 12
const sweepMs = 10 * 60_000
/** How long a server that stops waits for them to go. */
const goodbyeMs = 2_000

type Running = {
  crowd: Crowd
  clock: HumanClock
  /** Sends everybody home; resolves when the last has gone. */
  stop: () => Promise<void>
}

/** Rehearsals: throw-away copies of a session, and the invented people who live in this process and fill them. */
export type Rehearsals = ReturnType<typeof createRehearsals>

/** @param deps `url`: where this server reaches itself, for people who come in like everybody else */
export function createRehearsals(deps: {
  client: DatabaseClient
  vault: Vault
  log: Logger
  url: string
  room: { broadcaster: Broadcaster; closeRoom: (sessionId: string) => void }
}) {
  const { client, vault, log, url, room } = deps
  const { db } = client
  const read = asFacilitatorDatabase(db)
  const runner: string = randomUUID()
  const running = new Map<string, Running>()
  const timers: NodeJS.Timeout[] = []

  /** Brings the people of a rehearsal that is this process's own. */
  async function run(sessionId: string): Promise<void> {
    const found = await rehearsalToRun(read, sessionId, runner)
    if (!found || running.has(sessionId)) return
    const { cohortId, code, options, pace, resting, rushedRoundId, people: seated } = found
    const seats = (await listSeats(read, cohortId)).map(({ id }) => id)
    const calledOff = new AbortController()
    const { signal } = calledOff
    const clock = new HumanClock(pace, signal)
    clock.set({ pace, resting })
    // Fetched only when somebody rehearses.
    const { gatherCrowd } = await import('./crowd.ts')
    const onFault = (what: string) => log.warn({ what, sessionId }, 'somebody left a rehearsal')
    const crowd = gatherCrowd({ url, code, options, seats, seated, reopen, onFault }, clock, signal)
    const beat = setInterval(() => void keep(sessionId), beatMs)
    const stop = async () => {
      clearInterval(beat)
      running.delete(sessionId)
      calledOff.abort()
      await crowd.gone
    }
    running.set(sessionId, { crowd, clock, stop })
    if (rushedRoundId) crowd.rush(rushedRoundId)
  }

  /** Another device for a seat whose cookie went with the process that had it. */
  async function reopen(seatId: string): Promise<string> {
    const { token, hash } = newToken()
    await addSeatDevice(db, seatId, hash)
    return cookieHeader('seat', token, false).split(';')[0] ?? ''
  }

  async function keep(sessionId: string): Promise<void> {
    const here = running.get(sessionId)
    if (!here) return
    try {
      const orders = await keepRehearsal(db, { sessionId, runner, people: here.crowd.seated() })
      // It was ended elsewhere, or its people live elsewhere by now.
      if (orders) obey(here, orders)
      else {
        await here.stop()
        room.closeRoom(sessionId)
      }
    } catch {
      // The database is away for a moment; so is the room.
    }
  }

  function obey({ clock, crowd }: Running, { pace, resting, rushedRoundId }: RehearsalOrders): void {
    clock.set({ pace, resting })
    if (rushedRoundId) crowd.rush(rushedRoundId)
  }

  async function remove({ sessionId, cohortId }: { sessionId: string; cohortId: string }): Promise<void> {
    await running.get(sessionId)?.stop()
    await deleteRehearsal(db, cohortId)
    room.closeRoom(sessionId)
  }

  async function sweep(): Promise<void> {
    try {
      for (const old of await oldRehearsals(read, livesHours)) await remove(old)
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'old rehearsals were not removed')
    }
  }

  return {
    /** Opens a rehearsal of a session, or the one that the facilitator has of it already. Throws as the copying does. */
    start: async (facilitatorId: string, sessionId: string, options: unknown): Promise<{ sessionId: string }> => {
      const made = await copyForRehearsal(db, vault, { facilitatorId, sessionId, options, runner })
      if (made.isNew) await run(made.sessionId)
      return { sessionId: made.sessionId }
    },

    /** One step of the facilitator with the invented people. Throws as the command does. */
    step: async (facilitatorId: string, sessionId: string, input: unknown): Promise<void> => {
      const step = await stepRehearsal(db, facilitatorId, sessionId, input)
      if (step.do === 'comeBack' && (await takeRehearsal(db, sessionId, runner))) await run(sessionId)
      await keep(sessionId)
      await room.broadcaster.stateMoved(sessionId)
    },

    /** Ends a rehearsal: nothing of it is left. Returns the session it was of. Throws `not-found`. */
    end: async (facilitatorId: string, sessionId: string): Promise<{ of: string }> => {
      const { cohortId, of } = await findRehearsal(db, facilitatorId, sessionId)
      await remove({ sessionId, cohortId })
      return { of }
    },

    /** Removes what was left open too long, now and from time to time; says where people did not survive a restart. */
    watch: (): void => {
      void sweep()
      timers.push(setInterval(() => void sweep(), sweepMs))
      timers.push(setTimeout(() => void tellSilent(), (silentSeconds + 1) * 1_000))
      for (const timer of timers) timer.unref()
    },

    /** Sends everybody home, as when the server stops. */
    stop: async (): Promise<void> => {
      for (const timer of timers) clearTimeout(timer)
      const had = running.size > 0
      // Whoever waits for an answer that does not come any more is not waited for.
      const gone = Promise.all([...running.values()].map((here) => here.stop()))
      await Promise.race([gone, sleep(goodbyeMs, undefined, { ref: false })])
      if (had) await leaveRehearsals(db, runner).catch(() => {})
    }
  }

  async function tellSilent(): Promise<void> {
    const silent = await silentRehearsals(read).catch(() => [])
    for (const sessionId of silent) await room.broadcaster.stateMoved(sessionId).catch(() => {})
  }
}

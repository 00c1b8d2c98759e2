import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RehearsalOptions } from '#app/contract/rehearsal.ts'
import { type Attendance, planAttendance } from './attendance.ts'
import type { HumanClock } from './human-clock.ts'
import { claimSeat, type Door, readRoster } from './join-session.ts'
import { inventNetwork } from './network.ts'
import { paceOf } from './pace.ts'
import { type Moment, takePart } from './participant.ts'
import { personRandom } from './person-random.ts'
import { RoomLine } from './room-line.ts'
import { Tally } from './tally.ts'

const second = 1_000
/** How long somebody waits at a closed door before they try it again. */
const doorPause = 20 * second
/** Who was here before the server was started anew comes back within this. */
const backWithin = 8 * second
/** The room tells nobody away before this, whatever the pace; whoever leaves stays at least as long. */
const noticedAfter = 12 * second
/** Nobody thinks so long: it ends when something else does. */
const forGood = 1_000 * 60 * 60 * second

export type Crowd = {
  /** Which seats they sit in by now. */
  seated: () => string[]
  /** Everybody who works on this round comes to an end and hands in; who is late or away comes. */
  rush: (roundId: string) => void
  /** Resolves when all have gone home; never rejects. */
  gone: Promise<void>
}

/**
 * The people of a rehearsal: one for each of the first seats, coming in by the page and socket that everybody uses, and
 * living by `clock`. They go home when `signal` says so.
 */
export function gatherCrowd(
  input: Door & {
    options: RehearsalOptions & { seed: number }
    /** The seats of the roster, in its order. */
    seats: readonly string[]
    /** Where they sat before the server was started anew. */
    seated: readonly string[]
    /** Opens a seat that was theirs before; gives the cookie that opens it. */
    reopen: (seatId: string) => Promise<string>
    onFault: (what: string) => void
  },
  clock: HumanClock,
  signal: AbortSignal
): Crowd {
  // Everybody listens to it; that many listeners are not a leak.
  setMaxListeners(0, signal)
  const { options, url } = input
  const { seed } = options
  const tally = new Tally()
  const before = new Set(input.seated)
  const seated = new Set(input.seated)
  const rushed = new Set<string>()

  const attend = async (plan: Attendance, person: number, seatId: string) => {
    try {
      const cookie = await comeIn(plan, seatId)
      if (!cookie) return
      seated.add(seatId)
      const network = inventNetwork(personRandom(seed, person, 'network'))
      const pace = paceOf('human', personRandom(seed, person, 'pace'))
      const random = () => personRandom(seed, person, 'answers')
      const worked = new Set<string>()
      let { leaves } = plan
      for (;;) {
        const line = new RoomLine(url, cookie, signal)
        const think = async (moment: Moment): Promise<boolean> => {
          worked.add(moment.roundId)
          if (rushed.has(moment.roundId)) return true
          if (leaves && worked.size >= leaves.round && moment.done >= leaves.after) return false
          await raiseHand(line, plan, moment, worked.size)
          await clock.rest(pace.think(moment.edit) * plan.slowness)
          if (plan.forgets && moment.edit.kind === 'handIn') await forget(line, moment.roundId)
          return true
        }
        let outcome: Awaited<ReturnType<typeof takePart>>
        try {
          outcome = await takePart(line, { network, random, before: think }, Number.POSITIVE_INFINITY, tally, signal)
          // An ended session can be opened again.
          if (outcome === 'ended') await line.until(({ state }) => !state.ended || null)
        } finally {
          line.close()
        }
        if (outcome !== 'away') continue
        const away = leaves?.away ?? null
        leaves = null
        if (away === null) return
        await stayAway(away)
      }
    } catch (error) {
      if (!signal.aborted) input.onFault(error instanceof Error ? error.message : 'unknown')
    }
  }

  /** The cookie of their seat; null when somebody real sits there. */
  async function comeIn(plan: Attendance, seatId: string): Promise<string | null> {
    if (before.has(seatId)) {
      await clock.rest(Math.min(plan.arrivesAfter, backWithin))
      return input.reopen(seatId)
    }
    await clock.rest(plan.arrivesAfter)
    for (;;) {
      const cookie = await claimSeat(input, seatId)
      if (cookie) return cookie
      const { free } = await readRoster(input)
      if (!free.includes(seatId)) return null
      await clock.rest(doorPause)
    }
  }

  async function raiseHand(line: RoomLine, { raisesHand }: Attendance, { done }: Moment, round: number): Promise<void> {
    if (!raisesHand || round > 1 || raised.has(line) || done < raisesHand.after) return
    raised.add(line)
    await line.help(true)
    // Somebody came and helped, while they wrote on.
    clock
      .rest(raisesHand.lasts)
      .then(() => line.help(false))
      .catch(() => {})
  }
  const raised = new WeakSet<RoomLine>()

  /** Until somebody reminds the room, or the round is locked without them. */
  async function forget(line: RoomLine, roundId: string): Promise<void> {
    const over = line.until(({ state }) => state.round?.id !== roundId || state.round.stage !== 'open' || null)
    await Promise.race([clock.rest(forGood), over])
  }

  async function stayAway(milliseconds: number): Promise<void> {
    const left = performance.now()
    await clock.rest(milliseconds)
    const missing = noticedAfter - (performance.now() - left)
    if (missing > 0 && rushed.size === 0) await sleep(missing, undefined, { signal })
  }

  const plans = planAttendance(options, seed)
  const gone = Promise.all(
    plans.flatMap((plan, index) => {
      const seatId = input.seats[index]
      return seatId ? [attend(plan, index + 1, seatId)] : []
    })
  ).then(() => {})
  return {
    seated: () => [...seated],
    rush: (roundId) => {
      // Said with every beat; done once.
      if (rushed.has(roundId)) return
      rushed.add(roundId)
      clock.wakeAll()
    },
    gone
  }
}

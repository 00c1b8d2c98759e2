import type { Logger } from 'pino'
import { askingLivesMs } from '#app/contract/asking.ts'
import type { DeskView } from '#app/contract/desk.ts'
import { errorCode } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { endStaleOnBehalf } from '#db/repositories/on-behalf.ts'
import { findSession } from '#db/repositories/sessions.ts'
import { endOnBehalf } from '../commands/end-on-behalf.ts'
import { deskView } from '../queries/desk.ts'
import type { Io } from './io.ts'
import type { Presence } from './presence.ts'
import { rooms } from './rooms.ts'

/** How long after a failure consoles are told again, in milliseconds. */
const again = 1_000

/** Tells the consoles of a session what they share: who is on the list, who asks to come in, who runs it. */
export type Desk = ReturnType<typeof createDesk>

export function createDesk(deps: { db: Database; io: Io; presence: Presence; log: Logger }) {
  const { db, io, presence } = deps
  const read = asFacilitatorDatabase(db)
  /** One after the other, so that what was looked at last is told last. */
  const telling = new Map<string, Promise<void>>()
  /** When the oldest request of a session is over, or a telling that failed is due again. */
  const timers = new Map<string, NodeJS.Timeout>()
  let stopped = false

  const view = (sessionId: string): Promise<DeskView> => deskView(read, sessionId, presence.facilitators(sessionId))

  async function tell(sessionId: string): Promise<void> {
    try {
      const desk = await view(sessionId)
      io.console.to(rooms.session(sessionId)).emit('desk', desk)
      const [oldest] = desk.requests
      if (oldest) later(sessionId, Date.parse(oldest.askedAt) + askingLivesMs - Date.now())
    } catch (error) {
      // A session that is gone has nobody to be told; the database may be away for a moment.
      if (errorCode(error) === 'not-found') return
      deps.log.warn({ error: error instanceof Error ? error.message : 'unknown', sessionId }, 'desk not told')
      later(sessionId, again)
    }
  }

  function later(sessionId: string, wait: number): void {
    clearTimeout(timers.get(sessionId))
    if (stopped) return
    timers.set(sessionId, setTimeout(() => moved(sessionId), Math.max(wait, 0) + 1).unref())
  }

  function moved(sessionId: string): void {
    const before = telling.get(sessionId) ?? Promise.resolve()
    telling.set(
      sessionId,
      before.then(() => tell(sessionId))
    )
  }

  /** The list of what was done is longer. */
  function audited(sessionId: string): void {
    io.console.to(rooms.session(sessionId)).emit('audited')
  }

  /** A facilitator's pass to a worksheet has ended: their page learns it by coming back and being refused. */
  function showOut(onBehalfId: string): void {
    io.worksheet.in(rooms.onBehalf(onBehalfId)).disconnectSockets()
  }

  /** Something about a person is otherwise than their own pages know. */
  function lookAgain(seatId: string): void {
    io.worksheet.to(rooms.seat(seatId)).emit('look')
  }

  presence.listen({ consoles: moved })

  return {
    view,
    moved,

    audited,

    /** The sessions of a cohort that somebody has a console of. */
    async openSessions(cohortId: string): Promise<string[]> {
      const sessions = await Promise.all(presence.sessionsWithConsoles().map((id) => findSession(read, id)))
      return sessions.flatMap((session) => (session?.cohortId === cohortId ? [session.id] : []))
    },

    /** The session has moved on: who enters for somebody in a round that is over is shown out. */
    async roundMoved(sessionId: string): Promise<void> {
      const ended = await endStaleOnBehalf(db, sessionId)
      if (ended.length === 0) return
      for (const { id, seatId } of ended) {
        showOut(id)
        lookAgain(seatId)
      }
      moved(sessionId)
    },

    /** Ends a facilitator's pass to a worksheet, at a facilitator's word. */
    async endOnBehalf(input: { id: string; sessionId: string; facilitatorId: string }): Promise<void> {
      const ended = await endOnBehalf(db, input)
      if (!ended) return
      showOut(input.id)
      lookAgain(ended.seatId)
      moved(input.sessionId)
      audited(input.sessionId)
    },

    showOut,
    lookAgain,

    stop(): void {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
    }
  }
}

import type { Logger } from 'pino'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from '#app/contract/errors.ts'
import type { DatabaseClient } from '#db/client.ts'
import type { FacilitatorAuth } from '../auth/facilitators.ts'
import type { SeatAuth } from '../auth/seats.ts'
import { createRoundFacts, type RoundFacts } from '../queries/round-facts.ts'
import { authenticate } from './authenticate.ts'
import { type Broadcaster, createBroadcaster } from './broadcaster.ts'
import { serveConsoles } from './handlers/console.ts'
import { serveWalls } from './handlers/wall.ts'
import { serveWorksheets } from './handlers/worksheet.ts'
import type { Io } from './io.ts'
import { createPresence, type Presence } from './presence.ts'
import { rooms } from './rooms.ts'

/** What every handler may use. */
export type RealtimeDeps = {
  client: DatabaseClient
  log: Logger
  publicUrl: () => string
  presence: Presence
  broadcaster: Broadcaster
  roundFacts: (roundId: string) => Promise<RoundFacts>
  /** Throws `too-fast` when one person or facilitator sends more than anybody types. */
  limit: (who: string) => Promise<void>
}

/** Per seat, never per address: a training room is one address. High enough for a whole outbox sent at once. */
const messagesPerTenSeconds = 5_000

/** Puts the live room on the socket server. */
export function startRealtime(
  io: Io,
  services: {
    client: DatabaseClient
    log: Logger
    publicUrl: () => string
    facilitators: FacilitatorAuth
    seats: SeatAuth
  }
): {
  broadcaster: Broadcaster
  disconnectSeat: (seatId: string) => void
  /** Ends every line to a session that is gone. */
  closeRoom: (sessionId: string) => void
  stop: () => void
} {
  const { client, log, publicUrl, facilitators, seats } = services
  const presence = createPresence((sessionId) => broadcaster.peopleMoved(sessionId))
  const broadcaster = createBroadcaster({ db: client.db, io, presence, log, seatKey: seats.seatKey })
  const limiter = new RateLimiterMemory({ points: messagesPerTenSeconds, duration: 10 })
  const deps: RealtimeDeps = {
    client,
    log,
    publicUrl,
    presence,
    broadcaster,
    roundFacts: createRoundFacts(client.db),
    limit: async (who) => {
      await limiter.consume(who).catch(() => {
        throw new AppError('too-fast')
      })
    }
  }
  authenticate(io, { client, facilitators, seats })
  serveWorksheets(io, deps)
  serveConsoles(io, deps)
  serveWalls(io, deps)
  return {
    broadcaster,
    disconnectSeat: (seatId) => {
      io.worksheet.in(rooms.seat(seatId)).disconnectSockets()
    },
    closeRoom: (sessionId) => {
      const room = rooms.session(sessionId)
      for (const namespace of [io.worksheet, io.console, io.wall])
        (namespace as Io['wall']).in(room).disconnectSockets()
      presence.forget(sessionId)
      broadcaster.forget(sessionId)
    },
    stop: () => {
      presence.stop()
      broadcaster.stop()
    }
  }
}

import type { Logger } from 'pino'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from '#app/contract/errors.ts'
import type { DatabaseClient } from '#db/client.ts'
import type { FacilitatorAuth } from '../auth/facilitators.ts'
import type { OnBehalfAuth } from '../auth/on-behalf.ts'
import type { SeatAuth } from '../auth/seats.ts'
import type { Vault } from '../auth/vault.ts'
import { createRoundFacts, type RoundFacts } from '../queries/round-facts.ts'
import { authenticate } from './authenticate.ts'
import { type Broadcaster, createBroadcaster } from './broadcaster.ts'
import { createDesk, type Desk } from './desk.ts'
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
  desk: Desk
  vault: Vault
  onBehalf: OnBehalfAuth
  disconnectSeat: (seatId: string) => void
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
    onBehalf: OnBehalfAuth
    vault: Vault
  }
): { broadcaster: Broadcaster; desk: Desk; disconnectSeat: (seatId: string) => void; stop: () => void } {
  const { client, log, publicUrl, facilitators, seats, onBehalf, vault } = services
  const presence = createPresence((sessionId) => broadcaster.peopleMoved(sessionId))
  const desk = createDesk({ db: client.db, io, log })
  const broadcaster = createBroadcaster({ db: client.db, io, presence, log, seatKey: seats.seatKey })
  const disconnectSeat = (seatId: string) => {
    io.worksheet.in([rooms.seat(seatId), rooms.onBehalfOf(seatId)]).disconnectSockets()
  }
  const limiter = new RateLimiterMemory({ points: messagesPerTenSeconds, duration: 10 })
  const deps: RealtimeDeps = {
    client,
    log,
    publicUrl,
    presence,
    broadcaster,
    desk,
    vault,
    onBehalf,
    disconnectSeat,
    roundFacts: createRoundFacts(client.db),
    limit: async (who) => {
      await limiter.consume(who).catch(() => {
        throw new AppError('too-fast')
      })
    }
  }
  authenticate(io, { client, facilitators, seats, onBehalf })
  serveWorksheets(io, deps)
  serveConsoles(io, deps)
  serveWalls(io, deps)
  return {
    broadcaster,
    desk,
    disconnectSeat,
    stop: () => {
      presence.stop()
      desk.stop()
      broadcaster.stop()
    }
  }
}

import type { Logger } from 'pino'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import type { DisplayAuth } from '../auth/displays.ts'
import type { FacilitatorAuth } from '../auth/facilitators.ts'
import type { OnBehalfAuth } from '../auth/on-behalf.ts'
import type { SeatAuth } from '../auth/seats.ts'
import type { Vault } from '../auth/vault.ts'
import { createRoundFacts, type RoundFacts } from '../queries/round-facts.ts'
import { authenticate } from './authenticate.ts'
import { type Broadcaster, createBroadcaster } from './broadcaster.ts'
import { createDesk, type Desk } from './desk.ts'
import { serveChecks } from './handlers/check.ts'
import { serveConsoles } from './handlers/console.ts'
import { serveWalls } from './handlers/wall.ts'
import { serveWorksheets } from './handlers/worksheet.ts'
import type { Io } from './io.ts'
import { createMessageLimit } from './message-limit.ts'
import type { Bus } from './nodes/bus.ts'
import type { Presence } from './presence.ts'
import { rooms, sessionsIn } from './rooms.ts'
import { createWalls, type Walls } from './walls.ts'

/** What every handler may use. */
export type RealtimeDeps = {
  client: DatabaseClient
  log: Logger
  publicUrl: () => string
  presence: Presence
  broadcaster: Broadcaster
  walls: Walls
  desk: Desk
  vault: Vault
  onBehalf: OnBehalfAuth
  disconnectSeat: (seatId: string) => void
  roundFacts: (roundId: string) => Promise<RoundFacts>
  /** Throws `too-fast` when one person or facilitator sends more than anybody types. */
  limit: (who: string) => Promise<void>
}

/** How often a node looks for itself while the others cannot tell it what moved. */
const lookAgainMs = 2_000

/** Puts the live room on the socket server. */
export function startRealtime(
  io: Io,
  services: {
    client: DatabaseClient
    log: Logger
    publicUrl: () => string
    facilitators: FacilitatorAuth
    seats: SeatAuth
    displays: DisplayAuth
    onBehalf: OnBehalfAuth
    vault: Vault
    bus: Bus
    presence: Presence
  }
): {
  broadcaster: Broadcaster
  desk: Desk
  disconnectSeat: (seatId: string) => void
  /** Ends a facilitator's lines; those they may still have come back at once. */
  disconnectFacilitator: (facilitatorId: string) => void
  /** Ends every line to a session that is gone. */
  closeRoom: (sessionId: string) => void
  stop: () => void
} {
  const { client, log, publicUrl, facilitators, seats, displays, onBehalf, vault, bus, presence } = services
  const desk = createDesk({ db: client.db, io, presence, log })
  const disconnectSeat = (seatId: string) => {
    io.worksheet.in([rooms.seat(seatId), rooms.onBehalfOf(seatId)]).disconnectSockets()
  }
  const walls = createWalls({ io, db: asFacilitatorDatabase(client.db), presence })
  const broadcaster = createBroadcaster({ db: client.db, io, bus, presence, walls, log, seatKey: seats.seatKey })
  const deps: RealtimeDeps = {
    client,
    log,
    publicUrl,
    presence,
    broadcaster,
    walls,
    desk,
    vault,
    onBehalf,
    disconnectSeat,
    roundFacts: createRoundFacts(client.db),
    limit: createMessageLimit(bus)
  }
  const { askAgain } = authenticate(io, { client, facilitators, seats, displays, onBehalf })
  client.house?.watch((event) => {
    if (event === 'diskFull' || event === 'diskRoom') io.console.emit('disk', event === 'diskFull')
  })
  serveWorksheets(io, deps)
  serveConsoles(io, deps)
  serveWalls(io, deps)
  serveChecks(io, deps)

  let looking: Promise<unknown> | null = null
  const lookAgain = (known: 'told' | 'unknown') => {
    for (const sessionId of sessionsIn(io.console.adapter.rooms.keys())) desk.moved(sessionId)
    const look = Promise.all([askAgain(), broadcaster.lookAgain(known)]).finally(() => {
      if (looking === look) looking = null
    })
    looking = look
  }
  /** Forgets a session that is gone. */
  const forget = (sessionId: string) => {
    presence.forget(sessionId)
    broadcaster.forget(sessionId)
  }
  // What a node that is gone would have said, or what was said while nobody could hear, is made good by looking.
  bus.listen({
    back: () => lookAgain('unknown'),
    gone: () => lookAgain('unknown'),
    message: (message) => message.kind === 'over' && forget(message.sessionId)
  })
  const alone = setInterval(() => {
    if (!bus.isUp() && !looking) lookAgain('told')
  }, lookAgainMs)
  return {
    broadcaster,
    desk,
    disconnectSeat,
    disconnectFacilitator: (facilitatorId) => {
      const room = rooms.facilitator(facilitatorId)
      io.console.in(room).disconnectSockets()
      io.wall.in(room).disconnectSockets()
    },
    closeRoom: (sessionId) => {
      const room = rooms.session(sessionId)
      for (const namespace of [io.worksheet, io.console, io.wall]) {
        ;(namespace as Io['wall']).in(room).disconnectSockets()
      }
      forget(sessionId)
      void bus.tell({ kind: 'over', sessionId })
    },
    stop: () => {
      clearInterval(alone)
      presence.stop()
      desk.stop()
      broadcaster.stop()
    }
  }
}

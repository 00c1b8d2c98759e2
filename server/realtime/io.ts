import type { Server as HttpServer } from 'node:http'
import type { DefaultEventsMap, Namespace } from 'socket.io'
import { Server } from 'socket.io'
import type {
  CheckClientEvents,
  ConsoleClientEvents,
  ConsoleServerEvents,
  WallClientEvents,
  WallServerEvents,
  WorksheetClientEvents,
  WorksheetServerEvents
} from '#app/contract/events.ts'
import { namespaces } from '#app/contract/protocol.ts'
import { adapterOver } from './nodes/adapter.ts'
import type { Bus } from './nodes/bus.ts'

export type SeatData = {
  seatId: string
  cohortId: string
  seatKey: Buffer
  sessionId: string | null
  /** The round whose worksheet was begun for the person, until they write on it themself. */
  begunRoundId: string | null
  /** Set where this is not the person but a facilitator who enters for them, in one round. */
  onBehalf: { id: string; roundId: string; clientId: string | null } | null
}
export type FacilitatorData = { facilitatorId: string; sessionId: string; cohortId: string }
/** A wall is its facilitator's own window, or another computer that has the session's display link. */
export type WallData = { sessionId: string; viewer: { facilitatorId: string } | { displayHash: Buffer } }

export type WorksheetNamespace = Namespace<WorksheetClientEvents, WorksheetServerEvents, DefaultEventsMap, SeatData>
export type ConsoleNamespace = Namespace<ConsoleClientEvents, ConsoleServerEvents, DefaultEventsMap, FacilitatorData>
export type WallNamespace = Namespace<WallClientEvents, WallServerEvents, DefaultEventsMap, WallData>

export type Io = {
  worksheet: WorksheetNamespace
  console: ConsoleNamespace
  wall: WallNamespace
  check: Namespace<CheckClientEvents>
  close: () => Promise<void>
}

/** Above this a message is not read at all; everything up to it is answered, if only with a refusal. */
const transportLimitBytes = 1_000_000

/**
 * The socket server: one namespace a surface, over all nodes. Other sites' pages are refused by their Origin, since cookies alone would
 * let them in.
 */
export function createIo(http: HttpServer, options: { publicUrl: () => string; bus: Bus }): Io {
  const server = new Server(http, {
    maxHttpBufferSize: transportLimitBytes,
    serveClient: false,
    perMessageDeflate: false,
    adapter: adapterOver(options.bus),
    pingInterval: 10_000,
    pingTimeout: 8_000,
    allowRequest: (request, decide) => {
      const { origin, host } = request.headers
      const allowed = !origin || origin === new URL(options.publicUrl()).origin || hostOf(origin) === host
      decide(null, allowed)
    }
  })
  return {
    worksheet: server.of(namespaces.worksheet),
    console: server.of(namespaces.console),
    wall: server.of(namespaces.wall),
    check: server.of(namespaces.check),
    close: async () => {
      await server.close()
    }
  }
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}

import { AppError, type ErrorCode } from '#app/contract/errors.ts'
import { handshakeSchema } from '#app/contract/events.ts'
import { protocolVersion } from '#app/contract/protocol.ts'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import { currentSession } from '#db/repositories/sessions.ts'
import type { DisplayAuth } from '../auth/displays.ts'
import type { FacilitatorAuth } from '../auth/facilitators.ts'
import type { OnBehalfAuth } from '../auth/on-behalf.ts'
import type { SeatAuth } from '../auth/seats.ts'
import { clientAddress } from '../client-address.ts'
import { authoriseSession } from '../queries/room-snapshots.ts'
import { codeOf } from './handle-event.ts'
import type { FacilitatorData, Io, SeatData, WallData } from './io.ts'

type Handshake = {
  auth: unknown
  address: string
  headers: { cookie?: string | undefined; 'x-forwarded-for'?: string | string[] | undefined }
}

/**
 * Decides who a socket is, from its cookie or its display link, before it hears or says anything.
 * @returns what asks the same again of every socket here, and ends those that would not be let in any more
 */
export function authenticate(
  io: Io,
  services: {
    client: DatabaseClient
    facilitators: FacilitatorAuth
    seats: SeatAuth
    displays: DisplayAuth
    onBehalf: OnBehalfAuth
  }
): { askAgain: () => Promise<void> } {
  const read = asFacilitatorDatabase(services.client.db)

  async function seatData(handshake: Handshake): Promise<SeatData> {
    const { onBehalf } = checkProtocol(handshake.auth)
    if (onBehalf) return onBehalfData(handshake)
    const seat = await services.seats.seatAndKey(handshake.headers.cookie)
    if (!seat) throw new AppError('not-signed-in')
    const session = await currentSession(read, seat.cohortId)
    return {
      seatId: seat.id,
      cohortId: seat.cohortId,
      seatKey: seat.seatKey,
      sessionId: session?.id ?? null,
      begunRoundId: null,
      onBehalf: null
    }
  }

  async function onBehalfData({ headers }: Handshake): Promise<SeatData> {
    const { id, seatId, cohortId, sessionId, roundId } = await services.onBehalf.require(headers.cookie)
    return {
      seatId,
      cohortId,
      seatKey: await services.seats.seatKey(seatId),
      sessionId,
      begunRoundId: null,
      onBehalf: { id, roundId, clientId: null }
    }
  }

  async function facilitatorData(handshake: Handshake): Promise<FacilitatorData> {
    const { sessionId } = checkProtocol(handshake.auth)
    const facilitator = await services.facilitators.facilitator(new Headers({ cookie: handshake.headers.cookie ?? '' }))
    if (!facilitator) throw new AppError('not-signed-in')
    if (!sessionId) throw new AppError('bad-request', 'sessionId')
    const session = await authoriseSession(read, facilitator.id, sessionId)
    return { facilitatorId: facilitator.id, sessionId, cohortId: session.cohortId }
  }

  async function wallData(handshake: Handshake): Promise<WallData> {
    const { display } = checkProtocol(handshake.auth)
    if (display === undefined) {
      const { facilitatorId, sessionId } = await facilitatorData(handshake)
      return { sessionId, viewer: { facilitatorId } }
    }
    // Where the link leads is the link's to say, whatever session and cookie come with it.
    const { sessionId, hash } = await services.displays.open(addressOf(handshake), display)
    return { sessionId, viewer: { displayHash: hash } }
  }

  io.worksheet.use((socket, next) => admit(seatData(socket.handshake), socket, next))
  io.console.use((socket, next) => admit(facilitatorData(socket.handshake), socket, next))
  io.wall.use((socket, next) => admit(wallData(socket.handshake), socket, next))

  return {
    async askAgain() {
      for (const socket of io.worksheet.sockets.values()) {
        // A seat that was erased has a key of its own anew; what is written with the old one nobody could read.
        await endUnless(socket, seatData(socket.handshake), ({ seatKey }) => seatKey.equals(socket.data.seatKey))
      }
      for (const socket of io.console.sockets.values()) await endUnless(socket, facilitatorData(socket.handshake))
      for (const socket of io.wall.sockets.values()) await endUnless(socket, wallData(socket.handshake))
    }
  }
}

/** These say nothing about who somebody is. */
const passing: ReadonlySet<ErrorCode> = new Set(['unavailable', 'disk-full', 'internal', 'too-fast'])

/** Ends a socket whose owner is somebody else now, or nobody. */
async function endUnless<Data>(
  socket: { disconnect: (close: boolean) => unknown },
  who: Promise<Data>,
  isSame: (now: Data) => boolean = () => true
): Promise<void> {
  const stays = await who.then(isSame, (error: unknown) => passing.has(codeOf(error)))
  if (!stays) socket.disconnect(true)
}

function addressOf({ address, headers }: Handshake): string {
  const forwarded = headers['x-forwarded-for']
  return clientAddress(address, Array.isArray(forwarded) ? forwarded.join() : forwarded)
}

function checkProtocol(auth: unknown) {
  const parsed = handshakeSchema.safeParse(auth)
  if (!parsed.success) throw new AppError('bad-request', 'handshake')
  if (parsed.data.protocol !== protocolVersion) throw new AppError('wrong-version')
  return parsed.data
}

/** Lets a socket in with its data, or refuses it with a code in the error's `data`. */
function admit<Data>(who: Promise<Data>, socket: { data: Data }, next: (error?: Error) => void): void {
  who.then(
    (data) => {
      socket.data = data
      next()
    },
    (error: unknown) => {
      const code = codeOf(error)
      next(Object.assign(new Error(code), { data: { code } }))
    }
  )
}

import { AppError } from '#app/contract/errors.ts'
import { handshakeSchema } from '#app/contract/events.ts'
import { protocolVersion } from '#app/contract/protocol.ts'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import type { FacilitatorAuth } from '../auth/facilitators.ts'
import type { OnBehalfAuth } from '../auth/on-behalf.ts'
import type { SeatAuth } from '../auth/seats.ts'
import { authoriseSession } from '../queries/room-snapshots.ts'
import { codeOf } from './handle-event.ts'
import type { FacilitatorData, Io, SeatData } from './io.ts'

type Handshake = { auth: unknown; headers: { cookie?: string | undefined } }

/** Decides who a socket is, from its cookie, before it hears or says anything. */
export function authenticate(
  io: Io,
  services: { client: DatabaseClient; facilitators: FacilitatorAuth; seats: SeatAuth; onBehalf: OnBehalfAuth }
): void {
  const read = asFacilitatorDatabase(services.client.db)

  async function seatData(handshake: Handshake): Promise<SeatData> {
    const { onBehalf } = checkProtocol(handshake.auth)
    if (onBehalf) return onBehalfData(handshake)
    const seat = await services.seats.seat(handshake.headers.cookie)
    if (!seat) throw new AppError('not-signed-in')
    return {
      seatId: seat.id,
      cohortId: seat.cohortId,
      seatKey: await services.seats.seatKey(seat.id),
      sessionId: null,
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

  io.worksheet.use((socket, next) => admit(seatData(socket.handshake), socket, next))
  io.console.use((socket, next) => admit(facilitatorData(socket.handshake), socket, next))
  io.wall.use((socket, next) => admit(facilitatorData(socket.handshake), socket, next))
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

import { AppError } from '#app/contract/errors.ts'
import { handshakeSchema } from '#app/contract/events.ts'
import { protocolVersion } from '#app/contract/protocol.ts'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import type { FacilitatorAuth } from '../auth/facilitators.ts'
import type { SeatAuth } from '../auth/seats.ts'
import { authoriseSession } from '../queries/room-snapshots.ts'
import { codeOf } from './handle-event.ts'
import type { FacilitatorData, Io, SeatData } from './io.ts'

type Handshake = { auth: unknown; headers: { cookie?: string | undefined } }

/** Decides who a socket is, from its cookie, before it hears or says anything. */
export function authenticate(
  io: Io,
  services: { client: DatabaseClient; facilitators: FacilitatorAuth; seats: SeatAuth }
): void {
  const read = asFacilitatorDatabase(services.client.db)

  async function seatData(handshake: Handshake): Promise<SeatData> {
    checkProtocol(handshake.auth)
    const seat = await services.seats.seatAndKey(handshake.headers.cookie)
    if (!seat) throw new AppError('not-signed-in')
    return { seatId: seat.id, cohortId: seat.cohortId, seatKey: seat.seatKey, sessionId: null }
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

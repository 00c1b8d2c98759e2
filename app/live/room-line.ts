import { io, type Socket } from 'socket.io-client'
import { errorCode } from '#app/contract/errors.ts'
import type { Ack } from '#app/contract/events.ts'
import { protocolVersion } from '#app/contract/protocol.ts'
import { comingBack, noticeEarlyEnd, type OpenSocket } from './coming-back.ts'
import type { ServerClock } from './server-clock.ts'

/** `outdated`: the server speaks a newer version. `signedOut`: this browser is nobody's any more. */
export type Connection = 'connecting' | 'live' | 'lost' | 'outdated' | 'signedOut'

/** How long an answer may take before the message is thought lost. */
export const patience = 8_000
const pauseBetweenTries = 2_000

type Line = {
  namespace: string
  sessionId: string
  /** Asks for the whole; true when it came. Runs on every connect, and again when it did not. */
  sync: (socket: Socket) => Promise<boolean>
  onConnection: (connection: Connection) => void
  open?: OpenSocket
}

/** The line of a console or a wall: comes back by itself, and asks for the whole each time. */
export function openLine({ namespace, sessionId, sync, onConnection, open = io }: Line): {
  socket: Socket
  hangUp: () => void
} {
  const socket = open(namespace, {
    auth: { protocol: protocolVersion, sessionId },
    forceNew: true,
    // Straight to the fast way; long polling where a network lets nothing else through.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    ...comingBack
  })
  noticeEarlyEnd(socket)
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (action: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(action, pauseBetweenTries * (0.75 + Math.random() / 2))
  }
  const synchronise = async () => {
    if (await sync(socket)) onConnection('live')
    else if (socket.connected) later(synchronise)
  }
  const comeBack = () => {
    onConnection('lost')
    // The client reconnects by itself after a lost line, but not after the server has said goodbye or "not now".
    if (!socket.active) later(() => socket.connect())
  }
  socket.on('connect', synchronise)
  socket.on('disconnect', comeBack)
  socket.on('connect_error', (error: Error & { data?: unknown }) => {
    const code = errorCode(error.data) ?? errorCode({ code: error.message })
    if (code === 'wrong-version') onConnection('outdated')
    else if (code === 'not-signed-in' || code === 'not-allowed') onConnection('signedOut')
    else comeBack()
  })
  const hangUp = () => {
    clearTimeout(timer)
    socket.removeAllListeners()
    socket.disconnect()
  }
  return { socket, hangUp }
}

/**
 * Asks for the whole, and learns the server's time from the answer; null when none came.
 * @param first whether nothing was asked on this line yet
 */
export async function askForAll<Snapshot extends { serverTime: string }>(
  clock: ServerClock,
  first: boolean,
  ask: () => Promise<Ack<Snapshot>>
): Promise<Snapshot | null> {
  const askedAt = clock.tick()
  const answer = await ask().catch(() => null)
  if (!answer?.ok) return null
  clock.learn({ serverTime: answer.data.serverTime, askedAt, answeredAt: clock.tick() }, first)
  return answer.data
}

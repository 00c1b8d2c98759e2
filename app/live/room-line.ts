import type { Socket } from 'socket.io-client'
import { errorCode } from '#app/contract/errors.ts'
import type { Ack } from '#app/contract/events.ts'
import { type OpenSocket, openSocket } from './line-options.ts'
import type { ServerClock } from './server-clock.ts'

/**
 * `outdated`: the server speaks a newer version. `signedOut`: this browser is nobody's any more. `revoked`: the display link
 * was taken away. `gone`: there is no such session any more.
 */
export type Connection = 'connecting' | 'live' | 'lost' | 'outdated' | 'signedOut' | 'revoked' | 'gone'

/** How long an answer may take before the message is thought lost. */
export const patience = 8_000
const pauseBetweenTries = 2_000
/** After a goodbye of the server's: it says why when it is asked again. */
const pauseAfterGoodbye = 200
/** Somebody may sign in again in another tab. */
const pauseWhenSignedOut = 10_000

/** A facilitator by their cookie, or another computer by its display link. */
export type Viewer = { sessionId: string } | { display: string }

type Line = {
  namespace: string
  viewer: Viewer
  /** Asks for the whole; true when it came. Runs on every connect, and again when it did not. */
  sync: (socket: Socket) => Promise<boolean>
  onConnection: (connection: Connection) => void
  open?: OpenSocket
}

/** The line of a console or a wall: comes back by itself, and asks for the whole each time. */
export function openLine({ namespace, viewer, sync, onConnection, open }: Line): {
  socket: Socket
  hangUp: () => void
} {
  const socket = openSocket(namespace, viewer, open)
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (action: () => void, pause = pauseBetweenTries) => {
    clearTimeout(timer)
    timer = setTimeout(action, pause * (0.75 + Math.random() / 2))
  }
  const synchronise = async () => {
    if (await sync(socket)) onConnection('live')
    else if (socket.connected) later(synchronise)
  }
  const comeBack = (pause?: number) => {
    onConnection('lost')
    // The client reconnects by itself after a lost line, but not after the server has said goodbye or "not now".
    if (!socket.active) later(() => socket.connect(), pause)
  }
  socket.on('connect', synchronise)
  socket.on('disconnect', (reason) => comeBack(reason === 'io server disconnect' ? pauseAfterGoodbye : undefined))
  socket.on('connect_error', (error: Error & { data?: unknown }) => {
    const code = errorCode(error.data) ?? errorCode({ code: error.message })
    if (code === 'wrong-version') onConnection('outdated')
    else if (code === 'link-expired') onConnection('revoked')
    else if (code === 'not-found') onConnection('gone')
    else if (code === 'not-signed-in' || code === 'not-allowed') {
      onConnection('signedOut')
      later(() => socket.connect(), pauseWhenSignedOut)
    } else comeBack()
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

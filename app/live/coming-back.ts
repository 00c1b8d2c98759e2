import type { ManagerOptions, Socket, SocketOptions } from 'socket.io-client'

/** How a page opens its line: `io` itself, or in a test `io` with somebody's cookie. */
export type OpenSocket = (namespace: string, options: Partial<ManagerOptions & SocketOptions>) => Socket

/**
 * How a page comes back to a server that is gone: after half a second, then slower, never slower than every 1 to 3 seconds,
 * so that a room is back within five of the server's return. The spread is for the herd: 300 people are 150 a second.
 */
export const comingBack = { reconnectionDelay: 500, reconnectionDelayMax: 2_000, randomizationFactor: 0.5 } as const

/**
 * Has a line that ends between the transport's handshake and socket.io's own count as failed. The library (4.8) takes no
 * notice of that moment, and would wait twenty seconds before it tries again; a server that is killed while a room comes
 * back meets it.
 */
export function noticeEarlyEnd({ io: manager }: Socket): void {
  const watch = () => {
    const engine = manager.engine as unknown as Emitter | undefined
    if (!engine) return
    const fail = () => engine.emit('error', new Error('ended early'))
    engine.once('close', fail)
    engine.once('open', () => engine.off('close', fail))
  }
  watch()
  // Told just before the next line is made.
  manager.on('reconnect_attempt', () => queueMicrotask(watch))
}

type Emitter = {
  once: (event: string, listener: () => void) => unknown
  off: (event: string, listener: () => void) => unknown
  emit: (event: string, error: Error) => unknown
}

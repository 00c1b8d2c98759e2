import type { ManagerOptions, Socket, SocketOptions } from 'socket.io-client'

/** How a page opens its line: `io` itself, or in a test `io` with somebody's cookie. */
export type OpenSocket = (namespace: string, options: Partial<ManagerOptions & SocketOptions>) => Socket

/**
 * How a page comes back to a server that is gone: after half a second, then slower, never slower than every 1 to 3 seconds,
 * so that a room is back within five of the server's return. The spread is for the herd: 300 people are 150 a second.
 */
export const comingBack = { reconnectionDelay: 500, reconnectionDelayMax: 2_000, randomizationFactor: 0.5 } as const

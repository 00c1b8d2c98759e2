import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import { protocolVersion } from '#app/contract/protocol.ts'
import { noticeEarlyEnd } from './notice-early-end.ts'

/** Straight to the fast way; long polling where a network lets nothing else through. */
const ways: ('websocket' | 'polling')[] = ['websocket', 'polling']

type Options = Partial<ManagerOptions & SocketOptions>
/** How a page opens its line: `io` itself, or in a test `io` with somebody's cookie. */
export type OpenSocket = (namespace: string, options: Options) => Socket

/** How every line is opened, and comes back. */
export const lineOptions: Options = {
  forceNew: true,
  tryAllTransports: true,
  // A network that swallows a websocket without a word must not hold the other way up for longer.
  timeout: 8_000,
  // After half a second, then slower, never slower than every 1 to 3 seconds: a room that lost its server together is back
  // within five seconds of its return, and not in one instant; 300 people are 150 a second.
  reconnectionDelay: 500,
  reconnectionDelayMax: 2_000,
  randomizationFactor: 0.5
}

/** A line of any surface: comes back by itself, by the other way when one failed. @param who what the server is told of us */
export function openSocket(namespace: string, who: object = {}, open: OpenSocket = io): Socket {
  let transports = ways
  const socket = open(namespace, { ...lineOptions, transports, auth: { protocol: protocolVersion, ...who } })
  // Where a websocket opens and dies, or never answers, trying it first again and again would lead nowhere. A line that
  // begins with polling goes over to the websocket by itself when it can.
  socket.io.on('error', () => {
    transports = [...transports].reverse()
    socket.io.opts.transports = transports
  })
  noticeEarlyEnd(socket)
  return socket
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Socket } from 'socket.io-client'
import { namespaces } from '#app/contract/protocol.ts'
import { openSocket, sync } from './bench-client.ts'
import type { Job, JoinResult } from './jobs.ts'

/** The last so many of the room come one by one, each long enough after the other that every message is its own. */
const late = 10
const restMs = 500
/** How many of the others come in together. */
const atOnce = 20

/**
 * What one more person costs: bytes that go to those who are there already (a console, the wall, somebody's worksheet), and
 * to the person who comes. And what a console gets when it opens in a room of this size.
 */
export async function driveJoins({ target, clients }: Extract<Job, { kind: 'joins' }>): Promise<JoinResult> {
  const sitting = target.seats.slice(0, clients - late)
  const worksheets: Socket[] = []
  for (let first = 0; first < sitting.length; first += atOnce) {
    const coming = sitting.slice(first, first + atOnce)
    worksheets.push(...(await Promise.all(coming.map((cookie) => openSocket(target, namespaces.worksheet, cookie)))))
  }
  await Promise.all(worksheets.map(sync))
  const watching = await Promise.all([
    openSocket(target, namespaces.console, target.facilitator),
    openSocket(target, namespaces.wall, target.facilitator)
  ])
  const [room, wall] = watching
  const [worksheet] = worksheets
  if (!worksheet) throw new Error(`A room of ${clients} is too small to be joined by ${late}.`)
  const opened = bytesOf(room)
  await Promise.all(watching.map(sync))
  await sleep(restMs)
  const consoleSnapshot = opened()

  const heard = { console: bytesOf(room), wall: bytesOf(wall), worksheet: bytesOf(worksheet) }
  let joiner = 0
  for (const cookie of target.seats.slice(clients - late, clients)) {
    const coming = await openSocket(target, namespaces.worksheet, cookie)
    const own = bytesOf(coming)
    await sync(coming)
    await sleep(restMs)
    joiner += own()
    worksheets.push(coming)
  }
  const each = (bytes: number) => Math.round(bytes / late)
  const result: JoinResult = {
    console: each(heard.console()),
    wall: each(heard.wall()),
    worksheet: each(heard.worksheet()),
    joiner: each(joiner),
    consoleSnapshot
  }
  for (const socket of [...worksheets, ...watching]) socket.disconnect()
  return result
}

/** Starts to count what a socket is sent, without the frames around it and the transport's own pings. */
function bytesOf(socket: Socket): () => number {
  let bytes = 0
  socket.io.engine.on('packet', ({ type, data }) => {
    if (type === 'message' && typeof data === 'string') bytes += Buffer.byteLength(data)
  })
  return () => bytes
}

import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import type { Ack } from '#app/contract/events.ts'
import { namespaces, protocolVersion } from '#app/contract/protocol.ts'
import { lineOptions } from '#app/live/line-options.ts'
import { editStream } from './edit-stream.ts'
import type { Job, ReturnResult } from './jobs.ts'

const pacedEveryMs = 2_000
const patience = 10_000
/** How long after the return is looked at. */
const watchMs = 10_000
const atOnce = 20

type Client = {
  socket: Socket
  edits: ReturnType<typeof editStream>
  clientId: string
  seq: number
  /** Whole pictures since the server went. */
  snapshots: number
  /** When the first came, in milliseconds since the epoch. */
  backAt: number
}

/**
 * A room that loses its server and comes back to it as pages do: back-off with jitter, the whole on every connect, and then
 * one edit every two seconds.
 * @param takeAway called when everybody is there; resolves with when the server was back, in milliseconds since the epoch
 */
export async function driveReturn(
  { target, clients }: Extract<Job, { kind: 'return' }>,
  takeAway: () => Promise<number>
): Promise<ReturnResult> {
  const people: Client[] = []
  for (let first = 0; first < clients; first += atOnce) {
    const places = Array.from({ length: Math.min(atOnce, clients - first) }, (_, index) => first + index)
    people.push(...(await Promise.all(places.map((place) => sitDown(target, target.seats[place] ?? '')))))
  }
  for (const person of people) {
    person.snapshots = 0
    person.backAt = 0
  }
  const returnedAt = await takeAway()

  const acks: { at: number; took: number }[] = []
  let errors = 0
  const ends = returnedAt + watchMs
  const live = async (person: Client, place: number) => {
    while (person.backAt === 0 && Date.now() < ends) await sleep(10)
    await sleep((place / clients) * pacedEveryMs)
    for (let due = Date.now(); Date.now() < ends; due += pacedEveryMs) {
      await sleep(Math.max(0, due - Date.now()))
      const at = Date.now()
      const began = performance.now()
      const edit = person.edits.next().value
      const change = { roundId: target.roundId, clientId: person.clientId, seq: ++person.seq, edit }
      const answer: Ack<unknown> | null = await person.socket
        .timeout(patience)
        .emitWithAck('change', change)
        .catch(() => null)
      if (answer?.ok) acks.push({ at: at - returnedAt, took: performance.now() - began })
      else errors += 1
    }
  }
  await Promise.all(people.map(live))
  for (const { socket } of people) socket.disconnect()
  return {
    back: people.map(({ backAt }) => backAt - returnedAt),
    snapshots: people.map(({ snapshots }) => snapshots),
    acks,
    errors
  }
}

async function sitDown(target: Extract<Job, { kind: 'return' }>['target'], cookie: string): Promise<Client> {
  const socket = io(new URL(namespaces.worksheet, target.url).href, {
    auth: { protocol: protocolVersion, sessionId: target.sessionId },
    extraHeaders: cookie ? { cookie } : {},
    ...lineOptions,
    transports: ['websocket']
  })
  const person: Client = { socket, edits: editStream(), clientId: randomUUID(), seq: 0, snapshots: 0, backAt: 0 }
  const ask = async () => {
    const answer: Ack<unknown> | null = await socket
      .timeout(patience)
      .emitWithAck('sync', {})
      .catch(() => null)
    if (!answer?.ok) return
    person.snapshots += 1
    person.backAt ||= Date.now()
  }
  await new Promise<void>((seated) => {
    socket.on('connect', () => void ask().then(seated))
  })
  return person
}

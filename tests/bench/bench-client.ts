import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { io, type Socket } from 'socket.io-client'
import type { Edit } from '#app/contract/change.ts'
import type { Ack } from '#app/contract/events.ts'
import { namespaces, protocolVersion } from '#app/contract/protocol.ts'
import type { Target } from './jobs.ts'

const patience = 10_000

/** One participant's socket, synced and ready to write. */
export type BenchClient = { send: (edit: Edit) => Promise<boolean>; close: () => void }

/** Opens a socket of a namespace and waits until it is there. */
export async function openSocket(target: Target, namespace: string, cookie: string): Promise<Socket> {
  const socket = io(new URL(namespace, target.url).href, {
    auth: { protocol: protocolVersion, sessionId: target.sessionId },
    extraHeaders: cookie ? { cookie } : {},
    forceNew: true,
    transports: ['websocket']
  })
  const emitter = socket as unknown as NodeJS.EventEmitter
  await Promise.race([
    once(emitter, 'connect'),
    once(emitter, 'connect_error').then(([error]) => Promise.reject(error))
  ])
  return socket
}

/** Asks for the whole, as every client does first. Throws when it is refused. */
export async function sync(socket: Socket): Promise<unknown> {
  const answer: Ack<unknown> = await socket.timeout(patience).emitWithAck('sync', {})
  if (!answer.ok) throw new Error(`sync was refused: ${answer.code}`)
  return answer.data
}

async function openClient(target: Target, cookie: string): Promise<BenchClient> {
  const socket = await openSocket(target, namespaces.worksheet, cookie)
  await sync(socket)
  const clientId = randomUUID()
  let seq = 0
  return {
    send: async (edit) => {
      seq += 1
      const change = { roundId: target.roundId, clientId, seq, edit }
      const answer: Ack<unknown> | null = await socket
        .timeout(patience)
        .emitWithAck('change', change)
        .catch(() => null)
      return answer?.ok ?? false
    },
    close: () => socket.disconnect()
  }
}

/** Opens the first `count` participants, a few at a time. */
export async function openClients(target: Target, count: number): Promise<BenchClient[]> {
  const clients: BenchClient[] = []
  for (let first = 0; first < count; first += 20) {
    const places = Array.from({ length: Math.min(20, count - first) }, (_, index) => first + index)
    clients.push(...(await Promise.all(places.map((place) => openClient(target, target.seats[place] ?? '')))))
  }
  return clients
}

import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import type { Edit } from '#app/contract/change.ts'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import type { OpenSocket } from '#app/live/line-options.ts'
import { WorksheetClient, type WorksheetView } from '#app/live/worksheet-client.ts'

/** A plan of `size` people: a name, an answer about each, and who knows the next. */
export function planOf(size: number): Edit[] {
  const ids = Array.from({ length: size }, () => randomUUID()).sort()
  return [
    ...ids.map((contactId, place): Edit => ({ kind: 'contact', contactId, label: `Friend ${place}` })),
    ...ids.map((contactId, place): Edit => ({ kind: 'answer', contactId, fields: { closeness: 1 + (place % 4) } })),
    ...ids.slice(1).map((b, place): Edit => ({ kind: 'tie', a: ids[place] ?? '', b, on: true }))
  ]
}

/** Opens lines to a server (or to what stands before it) with a seat's or a facilitator's cookie, as a browser would. */
export const lineTo =
  (url: string, cookie: string, more: Parameters<OpenSocket>[1] = {}): OpenSocket =>
  (namespace, options) =>
    io(new URL(namespace, url).href, { ...options, transports: ['websocket'], extraHeaders: { cookie }, ...more })

export type Device = ReturnType<typeof openDevice>

/**
 * A participant's page without its screen: the client, the outbox and the way back to the server are the page's own. Its
 * queue is in memory, as in a browser that keeps nothing.
 */
export function openDevice(person: { cookie: string; snapshot: WorksheetSnapshot }, open: OpenSocket) {
  const client = new WorksheetClient(person.snapshot)
  const close = client.start(open)
  const edits: Edit[] = []

  const until = (matches: (view: WorksheetView) => boolean) =>
    new Promise<WorksheetView>((found) => {
      let leave = () => {}
      const look = () => {
        if (!matches(client.view())) return
        leave()
        found(client.view())
      }
      leave = client.subscribe(look)
      look()
    })

  return {
    cookie: person.cookie,
    seatId: person.snapshot.seat.id,
    client,
    close,
    /** All that was written here, in order. */
    edits: edits as readonly Edit[],
    view: client.view,
    until,
    online: () => until(({ connection }) => connection === 'online'),
    /** Everything is acknowledged. */
    stored: () => until(({ save }) => save.kind === 'saved' || save.kind === 'nothing'),
    /** Writes like somebody who looks at the badge now and then: waits for it while there is a line, and goes on without. */
    write: async (plan: readonly Edit[], patience: () => number, onWritten: () => void = () => {}) => {
      for (const edit of plan) {
        await until(({ worksheet }) => worksheet !== null)
        client.edit(edit)
        edits.push(edit)
        onWritten()
        if (patience() < 0.7) await until(({ save }) => save.kind !== 'saving')
      }
    }
  }
}

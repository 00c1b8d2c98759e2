import { type DBSchema, openDB } from 'idb'
import { type Pending, type Refused, recounted } from './outbox-rules.ts'
import type { OutboxStore } from './outbox-store.ts'
import { uuid } from './uuid.ts'

type Schema = DBSchema & {
  waiting: { key: number; value: Omit<Pending, 'id'> & { id?: number } }
  refused: { key: number; value: Refused }
  /** By round: who this browser is to the server there, and the last number it gave out. */
  counters: { key: string; value: { clientId: string; seq: number } }
}

/**
 * A number that was used must not come back after a power cut: the server would take the next change under it for the
 * old one, acknowledge and ignore it. So numbering waits for the disk.
 */
const onDisk = { durability: 'strict' } as const

/** Keeps a seat's changes in IndexedDB. Fails when the browser has none to give. */
export async function openDiskStore(seatId: string): Promise<OutboxStore> {
  const db = await openDB<Schema>(`tielines-outbox-${seatId}`, 1, {
    upgrade(database) {
      database.createObjectStore('waiting', { keyPath: 'id', autoIncrement: true })
      database.createObjectStore('refused', { keyPath: 'id' })
      database.createObjectStore('counters')
    },
    // Another tab with a newer version of this page goes first.
    blocking: (_current, _blocked, event) => event.target instanceof IDBDatabase && event.target.close()
  })
  return {
    async add(roundId, edit) {
      const transaction = db.transaction(['counters', 'waiting'], 'readwrite', onDisk)
      const counters = transaction.objectStore('counters')
      const { clientId, seq } = (await counters.get(roundId)) ?? { clientId: uuid(), seq: 0 }
      const change = { roundId, clientId, seq: seq + 1, edit }
      const [, id] = await Promise.all([
        counters.put({ clientId, seq: seq + 1 }, roundId),
        transaction.objectStore('waiting').add(change),
        transaction.done
      ])
      return { ...change, id }
    },
    waiting: async () => (await db.getAll('waiting')).flatMap(numbered),
    remove: (change) => db.delete('waiting', change.id),
    async recount(refused) {
      const transaction = db.transaction(['counters', 'waiting'], 'readwrite', onDisk)
      const waiting = transaction.objectStore('waiting')
      const clientId = uuid()
      const anew = recounted((await waiting.getAll()).flatMap(numbered), refused, clientId)
      if (anew) {
        transaction.objectStore('counters').put({ clientId, seq: anew.length }, refused.roundId)
        for (const change of anew) waiting.put(change)
      }
      await transaction.done
    },
    async refuse(change, code) {
      const transaction = db.transaction(['refused', 'waiting'], 'readwrite')
      transaction.objectStore('refused').put({ ...change, code })
      transaction.objectStore('waiting').delete(change.id)
      await transaction.done
    },
    refused: () => db.getAll('refused'),
    forgetRefused: () => db.clear('refused'),
    close: () => db.close()
  }
}

/** IndexedDB writes the id into every value; its type cannot say so. */
function numbered(value: Schema['waiting']['value']): Pending[] {
  return value.id === undefined ? [] : [{ ...value, id: value.id }]
}

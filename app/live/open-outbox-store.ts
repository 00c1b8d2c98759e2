import { openDiskStore } from './outbox-disk.ts'
import { firstMemoryId, openMemoryStore } from './outbox-memory.ts'
import type { Pending } from './outbox-rules.ts'
import type { OutboxStore } from './outbox-store.ts'

/** A store that can say whether what it takes outlives the page. */
export type SeatStore = OutboxStore & { durable: () => boolean }

/** The seat's queue on this device, or in memory when it is to be there, or the browser keeps nothing (private windows, a full disk). */
export async function openOutboxStore(seatId: string, inMemory: boolean): Promise<SeatStore> {
  const memory = openMemoryStore()
  const disk = inMemory ? null : await openDiskStore(seatId).catch(() => null)
  let durable = disk !== null
  const homeOf = (change: Pending) => (disk && change.id < firstMemoryId ? disk : memory)
  return {
    durable: () => durable,
    async add(roundId, edit) {
      if (disk && durable) {
        try {
          return await disk.add(roundId, edit)
        } catch {
          durable = false
        }
      }
      return memory.add(roundId, edit)
    },
    waiting: async () => [...((await disk?.waiting()) ?? []), ...(await memory.waiting())],
    remove: (change) => homeOf(change).remove(change),
    recount: (change) => homeOf(change).recount(change),
    refuse: (change, code) => homeOf(change).refuse(change, code),
    refused: async () => [...((await disk?.refused()) ?? []), ...(await memory.refused())],
    async forgetRefused() {
      await disk?.forgetRefused()
      await memory.forgetRefused()
    },
    close: () => disk?.close()
  }
}

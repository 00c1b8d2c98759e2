import { type Pending, type Refused, recounted } from './outbox-rules.ts'
import type { OutboxStore } from './outbox-store.ts'
import { uuid } from './uuid.ts'

/** Ids of changes in memory come after all that can be on disk, so that one order holds for both. */
export const firstMemoryId = 2 ** 48

/** Keeps changes for as long as the page lives. */
export function openMemoryStore(): OutboxStore {
  let queue: Pending[] = []
  let aside: Refused[] = []
  let nextId = firstMemoryId
  const counters = new Map<string, { clientId: string; seq: number }>()
  return {
    async add(roundId, edit) {
      const { clientId, seq } = counters.get(roundId) ?? { clientId: uuid(), seq: 0 }
      counters.set(roundId, { clientId, seq: seq + 1 })
      const change = { id: nextId++, roundId, clientId, seq: seq + 1, edit }
      queue.push(change)
      return change
    },
    async waiting() {
      return [...queue]
    },
    async remove(change) {
      queue = queue.filter((one) => one.id !== change.id)
    },
    async recount(refused) {
      const clientId = uuid()
      const anew = recounted(queue, refused, clientId)
      if (!anew) return
      queue = queue.map((change) => anew.find((one) => one.id === change.id) ?? change)
      counters.set(refused.roundId, { clientId, seq: anew.length })
    },
    async refuse(change, code) {
      queue = queue.filter((one) => one.id !== change.id)
      aside.push({ ...change, code })
    },
    async refused() {
      return [...aside]
    },
    async forgetRefused() {
      aside = []
    },
    close() {}
  }
}

import { openDB } from 'idb'
import type { StorageFinding } from './findings.ts'

/** A browser that has to be asked for it may leave a database closed without a word, in milliseconds. */
const patience = 4_000
/** So long ago that the window was another one, in milliseconds. */
const earlier = 60 * 60 * 1_000

/** Writes as the outbox does, and looks whether what an earlier visit wrote is still there. */
export async function probeStorage(now: number): Promise<StorageFinding> {
  const tooLate = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), patience))
  return Promise.race([write(now), tooLate]).catch(() => ({ works: false }))
}

async function write(now: number): Promise<StorageFinding> {
  const db = await openDB('tielines-check', 1, { upgrade: (database) => void database.createObjectStore('visits') })
  try {
    const transaction = db.transaction('visits', 'readwrite', { durability: 'strict' })
    const visits = transaction.objectStore('visits')
    const first: unknown = await visits.get('first')
    if (typeof first !== 'number') await visits.put(now, 'first')
    await transaction.done
    return { works: true, since: typeof first === 'number' && now - first > earlier ? first : null }
  } finally {
    db.close()
  }
}

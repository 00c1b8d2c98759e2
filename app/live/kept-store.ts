import { type DBSchema, openDB } from 'idb'
import { protocolVersion } from '#app/contract/protocol.ts'

/** What a page showed last, so that it can be opened again while the server is away. */
type Kept = { path: string; protocol: number; keptAt: number; snapshot: unknown }
type Schema = DBSchema & { pages: { key: string; value: Kept } }

/** Longer than any workshop day; after it, what was not removed is not shown any more either. */
const longest = 24 * 60 * 60 * 1_000

async function inStore<Result>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<Result>): Promise<Result> {
  const db = await open()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

function open() {
  return openDB<Schema>('tielines-kept', 1, {
    upgrade: (database) => void database.createObjectStore('pages', { keyPath: 'path' })
  })
}

/**
 * Keeps a page's snapshot on this device.
 * @param isFirst the page has just come from the server. Later ones only follow a snapshot that is still there: who left
 * the seat in another tab has removed it, and it must not come back.
 */
export async function writeKept(path: string, snapshot: unknown, isFirst: boolean): Promise<void> {
  await inStore(async (db) => {
    const transaction = db.transaction('pages', 'readwrite')
    const pages = transaction.objectStore('pages')
    if (isFirst || (await pages.get(path))) {
      await pages.put({ path, protocol: protocolVersion, keptAt: Date.now(), snapshot })
    }
    await transaction.done
  })
}

/** The snapshot a page kept, with the server's time as it must be by now; null when there is none that can be shown. */
export async function readKept<Snapshot extends { serverTime: string }>(path: string): Promise<Snapshot | null> {
  const kept = await inStore((db) => db.get('pages', path))
  if (!kept) return null
  const age = Date.now() - kept.keptAt
  if (kept.protocol !== protocolVersion || age > longest) {
    await forgetKept((one) => one === path)
    return null
  }
  // Written by this very version of the page, so its shape is known.
  const snapshot = kept.snapshot as Snapshot
  return { ...snapshot, serverTime: new Date(Date.parse(snapshot.serverTime) + Math.max(0, age)).toISOString() }
}

/** Removes the snapshots of some pages. */
export async function forgetKept(isGone: (path: string) => boolean): Promise<void> {
  await inStore(async (db) => {
    const transaction = db.transaction('pages', 'readwrite')
    const pages = transaction.objectStore('pages')
    for (const path of await pages.getAllKeys()) if (isGone(path)) await pages.delete(path)
    await transaction.done
  })
}

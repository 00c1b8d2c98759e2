import type { Edit } from '#app/contract/change.ts'
import { uuid } from './uuid.ts'

type Entry = { roundId: string; edit: Edit }

/**
 * What is still on its way onto the device when a page is left. The browser's database may not finish then; its local
 * storage, which answers at once, does. A note for each page, so that two tabs never write over each other's.
 */
export class LeavingNote {
  #prefix: string
  #own: string
  #onTheWay: () => readonly Entry[]
  #leaving = false

  constructor(seatId: string, onTheWay: () => readonly Entry[]) {
    this.#prefix = `tielines-leaving-${seatId}-`
    this.#own = this.#prefix + uuid()
    this.#onTheWay = onTheWay
    // The queue is also tested alone, without a browser, and then nobody leaves.
    if (typeof window === 'undefined') return
    window.addEventListener('pagehide', this.#leave)
    window.addEventListener('pageshow', this.#comeBack)
  }

  /** Something came or went. While the page is being left the note follows. */
  follow(): void {
    if (this.#leaving) this.#write(this.#onTheWay())
  }

  /** What pages of this seat that are gone have set down, in order; it is taken away by this. */
  take(): Entry[] {
    return where(
      (storage) => {
        const keys = Object.keys(storage).filter((key) => key.startsWith(this.#prefix))
        // Our own, as what the browser's database gives back is; the server parses every change in any case.
        const notes = keys.map((key): Entry[] => JSON.parse(storage.getItem(key) ?? '[]'))
        for (const key of keys) storage.removeItem(key)
        return notes.flat()
      },
      () => []
    )
  }

  close(): void {
    if (typeof window === 'undefined') return
    window.removeEventListener('pagehide', this.#leave)
    window.removeEventListener('pageshow', this.#comeBack)
  }

  #leave = () => {
    this.#leaving = true
    this.follow()
  }

  /** The page was only set aside, and goes on. */
  #comeBack = () => {
    this.#leaving = false
    this.#write([])
  }

  #write(entries: readonly Entry[]): void {
    where(
      (storage) => {
        if (entries.length === 0) storage.removeItem(this.#own)
        else storage.setItem(this.#own, JSON.stringify(entries))
      },
      () => {}
    )
  }
}

/** Private windows and full disks refuse, and there is none without a browser. */
function where<Result>(work: (storage: Storage) => Result, otherwise: () => Result): Result {
  try {
    return work(window.localStorage)
  } catch {
    return otherwise()
  }
}

/** What of a note is not in the queue already: its beginning may have been stored before the page was gone. */
export function missingFrom(queue: readonly Entry[], note: readonly Entry[]): readonly Entry[] {
  const same = (a: Entry | undefined, b: Entry | undefined) =>
    a?.roundId === b?.roundId && JSON.stringify(a?.edit) === JSON.stringify(b?.edit)
  for (let stored = Math.min(queue.length, note.length); stored > 0; stored--) {
    const tail = queue.slice(-stored)
    if (tail.every((entry, place) => same(entry, note[place]))) return note.slice(stored)
  }
  return note
}

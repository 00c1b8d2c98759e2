import { pageWorkers } from './keep-page.ts'
import { forgetKept, writeKept } from './kept-store.ts'
import type { ServerClock } from './server-clock.ts'

/**
 * Keeps what a page shows on this device for as long as it is open, where a service worker can open it again. Where there
 * is none, on plain http or in some private windows, nothing is kept.
 */
export class PageKeeper<Snapshot extends { serverTime: string }> {
  #isFirst = true
  #next: Snapshot | null = null
  #written = Promise.resolve()

  constructor(
    private readonly path: string,
    private readonly clock: ServerClock
  ) {}

  /** Resolves when this, or something newer, is on the device, or cannot be. */
  keep(snapshot: Snapshot): Promise<void> {
    if (!pageWorkers()?.controller) return Promise.resolve()
    this.#next = snapshot
    this.#written = this.#written.then(() => this.#write())
    return this.#written
  }

  forget(): void {
    this.#next = null
    this.#isFirst = true
    this.#written = this.#written.then(() => forgetKept((path) => path === this.path).catch(() => undefined))
  }

  async #write(): Promise<void> {
    const snapshot = this.#next
    if (!snapshot) return
    this.#next = null
    const serverTime = new Date(this.clock.now()).toISOString()
    // A device that keeps nothing says so elsewhere; the page works without.
    await writeKept(this.path, { ...snapshot, serverTime }, this.#isFirst).then(
      () => {
        this.#isFirst = false
      },
      () => undefined
    )
  }
}

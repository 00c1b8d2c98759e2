type Rest = { until: number; wake: () => void; giveUp: (reason: unknown) => void }

/** The longest a timer of Node's waits. */
const longestTimer = 2 ** 31 - 1

/**
 * Time as invented people live it: as many times as fast as ours as the facilitator wants, or standing still. Whoever
 * rests by it feels a change of pace at once.
 */
export class HumanClock {
  #pace: number
  #resting = false
  /** Where it stood when it was last set, in its own milliseconds, and when that was. */
  #stoodAt = 0
  #setAt = performance.now()
  #rests = new Set<Rest>()
  #timer: NodeJS.Timeout | undefined

  /** @param signal when it calls everything off, nobody waits any more: every rest is rejected with its reason */
  constructor(
    pace: number,
    private readonly signal: AbortSignal
  ) {
    this.#pace = pace
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      for (const { giveUp } of this.#rests) giveUp(signal.reason)
      this.#rests.clear()
    })
  }

  /** Goes on at this pace from now, or stands still. */
  set({ pace, resting }: { pace: number; resting: boolean }): void {
    this.#stoodAt = this.#now()
    this.#setAt = performance.now()
    this.#pace = pace
    this.#resting = resting
    this.#schedule()
  }

  /** Waits so many milliseconds of this clock, or until everybody is woken. */
  rest(milliseconds: number): Promise<void> {
    return new Promise((wake, giveUp) => {
      if (this.signal.aborted) return giveUp(this.signal.reason)
      this.#rests.add({ until: this.#now() + milliseconds, wake, giveUp })
      this.#schedule()
    })
  }

  /** Ends every rest at once. */
  wakeAll(): void {
    clearTimeout(this.#timer)
    for (const { wake } of this.#rests) wake()
    this.#rests.clear()
  }

  #now(): number {
    return this.#stoodAt + (this.#resting ? 0 : (performance.now() - this.#setAt) * this.#pace)
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    if (this.#resting || this.#rests.size === 0) return
    const next = Math.min(...[...this.#rests].map(({ until }) => until))
    const wait = Math.max(0, (next - this.#now()) / this.#pace)
    this.#timer = setTimeout(() => this.#wakeDue(), Math.min(Math.ceil(wait), longestTimer))
  }

  #wakeDue(): void {
    const now = this.#now()
    for (const rest of [...this.#rests]) {
      if (rest.until > now) continue
      this.#rests.delete(rest)
      rest.wake()
    }
    this.#schedule()
  }
}

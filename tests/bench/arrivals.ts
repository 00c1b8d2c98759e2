/**
 * When edits reach the console, told apart only by their number: the first message stands for the first edit that was
 * acknowledged, and so on. Both sides keep their order, and the k-th edit cannot be seen before k edits were.
 */
export class Arrivals {
  readonly milliseconds: number[] = []
  /** Edits acknowledged and not yet seen, by the time they were sent. */
  #sent: number[] = []
  /** Times at which edits were seen that are not acknowledged yet. */
  #seen: number[] = []

  acknowledged(sentAt: number): void {
    const seenAt = this.#seen.shift()
    if (seenAt === undefined) this.#sent.push(sentAt)
    else this.milliseconds.push(seenAt - sentAt)
  }

  seen(count: number, at: number): void {
    for (let index = 0; index < count; index++) {
      const sentAt = this.#sent.shift()
      if (sentAt === undefined) this.#seen.push(at)
      else this.milliseconds.push(at - sentAt)
    }
  }

  /** Edits the console has not heard of. */
  get missing(): number {
    return this.#sent.length
  }

  reset(): void {
    this.milliseconds.length = 0
    this.#sent = []
    this.#seen = []
  }
}

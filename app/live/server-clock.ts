/** What one question for the time brought: when it was asked and answered here, and what the server's clock said. */
export type ClockSample = { serverTime: string; askedAt: number; answeredAt: number }

/**
 * The server's time on this device. Counted from `performance.now()`, so that a device whose own clock is wrong, or set
 * while we look, shows what everybody else shows. Of several answers the quickest is the most exact: its error is half its
 * round trip at most. Source: Cristian, Probabilistic clock synchronization, 1989.
 */
export class ServerClock {
  #offset: number
  #roundTrip = Number.POSITIVE_INFINITY

  /** @param serverTime what the page came with, good to a second or two until the first answer */
  constructor(
    serverTime: string,
    private readonly ticks: () => number = () => performance.now()
  ) {
    this.#offset = Date.parse(serverTime) - this.ticks()
  }

  /** The moments between which a question is asked. */
  tick(): number {
    return this.ticks()
  }

  /** @param first whether the line is new: a device that slept has lost count, and begins again */
  learn({ serverTime, askedAt, answeredAt }: ClockSample, first: boolean): void {
    const roundTrip = answeredAt - askedAt
    if (!first && roundTrip > this.#roundTrip) return
    this.#roundTrip = roundTrip
    this.#offset = Date.parse(serverTime) - (askedAt + answeredAt) / 2
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.ticks() + this.#offset
  }
}

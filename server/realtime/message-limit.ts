import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '#app/contract/errors.ts'
import type { Bus } from './nodes/bus.ts'

/** Per seat, never per address: a training room is one address. High enough for a whole outbox sent at once. */
const messages = { points: 5_000, duration: 10 }

/**
 * Counts what one person or facilitator sends, on all nodes together. No message waits for the common count: it is let
 * through or not by what is known here, and who is over it all in all is stopped from the next message on.
 * @returns a function that throws `too-fast`
 */
export function createMessageLimit(bus: Bus): (who: string) => Promise<void> {
  const here = new RateLimiterMemory(messages)
  const everywhere = bus.limiter({ name: 'messages', ...messages })
  return async (who) => {
    await here.consume(who).catch(() => {
      throw new AppError('too-fast')
    })
    if (!bus.hasPeers()) return
    everywhere.consume(who).catch((over: unknown) => {
      if (over instanceof RateLimiterRes) void here.block(who, Math.ceil(over.msBeforeNext / 1_000))
    })
  }
}

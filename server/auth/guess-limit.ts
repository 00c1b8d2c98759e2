import { AppError, errorCode } from '#app/contract/errors.ts'
import type { Bus } from '../realtime/nodes/bus.ts'

/** Only misses are counted, so a training room behind one address never locks itself out by joining. */
const missesPerMinute = 30

/**
 * Runs what somebody could guess at, until too many guesses came from one address: then it throws `too-fast` without
 * looking. Counted on all nodes together, and for each kind of thing by itself.
 */
export function createGuessLimit(bus: Pick<Bus, 'limiter'>, what: string) {
  const misses = bus.limiter({ name: `misses:${what}`, points: missesPerMinute, duration: 60 })
  return async <Found>(address: string, find: () => Promise<Found>): Promise<Found> => {
    const before = await misses.get(address)
    if (before && before.consumedPoints >= missesPerMinute) throw new AppError('too-fast')
    try {
      return await find()
    } catch (error) {
      const code = errorCode(error)
      if (code === 'wrong-code' || code === 'link-expired') await misses.consume(address).catch(() => {})
      throw error
    }
  }
}

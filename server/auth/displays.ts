import { AppError } from '#app/contract/errors.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { findDisplay } from '#db/repositories/displays.ts'
import type { Bus } from '../realtime/nodes/bus.ts'
import { hashDisplayToken } from './display-token.ts'
import { createGuessLimit } from './guess-limit.ts'

/** Display links: whoever has one sees the wall of its session, and nothing else. */
export function createDisplayAuth(db: FacilitatorDatabase, bus: Pick<Bus, 'limiter'>) {
  const limited = createGuessLimit(bus, 'displays')
  return {
    /**
     * The session that a link shows.
     * @param address who asks; only so many wrong links a minute are looked up for one
     * @throws `link-expired` when it was revoked, replaced or never made, `too-fast`
     */
    open: (address: string, token: string): Promise<{ sessionId: string; hash: Buffer }> =>
      limited(address, async () => {
        const hash = hashDisplayToken(token)
        const sessionId = await findDisplay(db, hash)
        if (!sessionId) throw new AppError('link-expired')
        return { sessionId, hash }
      })
  }
}

export type DisplayAuth = ReturnType<typeof createDisplayAuth>

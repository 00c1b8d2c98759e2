import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findOnBehalf } from '#db/repositories/on-behalf.ts'
import { clearCookieHeader, cookieHeader, readToken } from './cookies.ts'
import type { FacilitatorAuth } from './facilitators.ts'
import { hashToken } from './vault.ts'

export type OnBehalfPass = NonNullable<Awaited<ReturnType<typeof findOnBehalf>>>

/** Facilitators' passes to a worksheet that is somebody else's: a cookie of its own, good only beside their signing in. */
export function createOnBehalfAuth(db: Database, facilitators: FacilitatorAuth, options: { secure: boolean }) {
  const read = asFacilitatorDatabase(db)

  /** The pass of a Cookie header, whether it holds or is over; null for anybody but the facilitator it was made for. */
  async function pass(cookies: string | null | undefined): Promise<OnBehalfPass | null> {
    const token = readToken('onBehalf', cookies)
    const found = token ? await findOnBehalf(read, hashToken(token)) : null
    if (!found) return null
    const facilitator = await facilitators.facilitator(new Headers({ cookie: cookies ?? '' }))
    return facilitator?.id === found.facilitatorId ? found : null
  }

  return {
    pass,

    /** The same. Throws `not-signed-in`, or `on-behalf-over` when it holds no longer. */
    async require(cookies: string | null | undefined): Promise<OnBehalfPass> {
      const found = await pass(cookies)
      if (!found) throw new AppError('not-signed-in')
      if (!found.holds) throw new AppError('on-behalf-over')
      return found
    },

    headers: (token: string) => new Headers({ 'set-cookie': cookieHeader('onBehalf', token, options.secure) }),
    clear: () => new Headers({ 'set-cookie': clearCookieHeader('onBehalf', options.secure) })
  }
}

export type OnBehalfAuth = ReturnType<typeof createOnBehalfAuth>

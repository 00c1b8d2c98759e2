import { type AskingStatus, askingLivesMs } from '#app/contract/asking.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { cancelRequest, findRequest } from '#db/repositories/seat-requests.ts'
import type { AskingView } from '../context.ts'
import { clearCookieHeader, cookieHeader, readToken } from './cookies.ts'
import { hashToken } from './vault.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findRequest>>>

/** What a device knows that asked to be let into a seat. */
export function createAsking(db: Database, options: { secure: boolean }) {
  const read = asFacilitatorDatabase(db)

  return {
    /** Where the asking stands; null when this device did not ask. */
    async view(cookies: string | null): Promise<AskingView | null> {
      const token = readToken('asking', cookies)
      const found = token ? await findRequest(read, hashToken(token)) : null
      return (
        found && {
          name: found.name,
          code: found.code,
          seatId: found.seatId,
          askedAt: found.askedAt.toISOString(),
          status: statusOf(found)
        }
      )
    },

    /** Headers with which an approved device is in: what it asked with is its seat's cookie now. */
    enter(cookies: string | null): Headers {
      const headers = forget()
      const token = readToken('asking', cookies)
      if (token) headers.append('set-cookie', cookieHeader('seat', token, options.secure))
      return headers
    },

    /** Takes the asking back; `sessionId` is the session whose consoles are to hear of it. */
    async cancel(cookies: string | null): Promise<{ headers: Headers; sessionId: string | null }> {
      const token = readToken('asking', cookies)
      const sessionId = token ? await cancelRequest(db, hashToken(token)) : null
      return { headers: forget(), sessionId }
    }
  }

  function forget(): Headers {
    return new Headers({ 'set-cookie': clearCookieHeader('asking', options.secure) })
  }
}

function statusOf({ approved, askedAt }: Found): AskingStatus {
  if (approved !== null) return approved ? 'approved' : 'refused'
  return askedAt.getTime() + askingLivesMs > Date.now() ? 'waiting' : 'expired'
}

export type Asking = ReturnType<typeof createAsking>

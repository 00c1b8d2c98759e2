import { AppError } from '#app/contract/errors.ts'
import { claimSeatSchema } from '#app/contract/forms.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findSeatAndKeyByDevice, findSeatByDevice, findSeatKey } from '#db/repositories/seats.ts'
import { askForSeat } from '../commands/ask-for-seat.ts'
import { claimSeat } from '../commands/claim-seat.ts'
import { leaveSeat } from '../commands/leave-seat.ts'
import { openPersonalLink } from '../commands/open-personal-link.ts'
import type { Seat } from '../context.ts'
import { parse } from '../parse.ts'
import { joinView } from '../queries/programme.ts'
import type { Bus } from '../realtime/nodes/bus.ts'
import { clearCookieHeader, cookieHeader, readToken } from './cookies.ts'
import type { Caller } from './facilitators.ts'
import { createGuessLimit } from './guess-limit.ts'
import { hashToken, type Vault } from './vault.ts'

/** Participants' seats: no account, no password; a claimed seat opens by its device's cookie or by its personal link. */
export function createSeatAuth(db: Database, vault: Vault, options: { secure: boolean; bus: Pick<Bus, 'limiter'> }) {
  const limited = createGuessLimit(options.bus, 'seats')
  const open = ({ token }: { token: string }) =>
    new Headers({ 'set-cookie': cookieHeader('seat', token, options.secure) })

  /** Whose device this is, on the list or taken off it. */
  async function whose(cookies: string | null | undefined) {
    const token = readToken('seat', cookies)
    return token ? findSeatByDevice(db, hashToken(token)) : null
  }

  return {
    /** The seat a Cookie header opens, or null. */
    async seat(cookies: string | null | undefined): Promise<Seat | null> {
      const seat = await whose(cookies)
      return seat && !seat.removed ? seat : null
    },

    /** The same for one's own data, which stay one's own when one is taken off the list. */
    owner: (cookies: string | null | undefined): Promise<(Seat & { removed: boolean }) | null> => whose(cookies),

    /** The seat a Cookie header opens and the key to what was written in it, or null. One question: a room comes back at once. */
    async seatAndKey(
      cookies: string | null | undefined
    ): Promise<{ id: string; cohortId: string; seatKey: Buffer } | null> {
      const token = readToken('seat', cookies)
      const found = token && (await findSeatAndKeyByDevice(db, hashToken(token)))
      return found ? { id: found.id, cohortId: found.cohortId, seatKey: vault.unwrap(found.wrappedKey) } : null
    },

    /** The key that opens what this seat wrote. Throws `not-found` when it was erased. */
    async seatKey(seatId: string): Promise<Buffer> {
      const wrapped = await findSeatKey(db, seatId)
      if (!wrapped) throw new AppError('not-found')
      return vault.unwrap(wrapped)
    },

    claim: (caller: Caller, input: unknown) =>
      limited(caller.address, () => claimSeat(db, parse(claimSeatSchema, input))).then(open),

    /** Asks the facilitator for a seat; the token in the cookie opens it once they have said yes. */
    async ask(caller: Caller, input: unknown): Promise<{ headers: Headers; sessionId: string }> {
      const { token, sessionId } = await limited(caller.address, () =>
        askForSeat(db, {
          ...parse(claimSeatSchema, input),
          before: readToken('asking', caller.headers.get('cookie'))
        })
      )
      return { headers: new Headers({ 'set-cookie': cookieHeader('asking', token, options.secure) }), sessionId }
    },

    openLink: (caller: Caller, token: string) => limited(caller.address, () => openPersonalLink(db, token)).then(open),

    /** The roster behind a code. */
    joinView: (address: string, code: string) => limited(address, () => joinView(asFacilitatorDatabase(db), code)),

    /** Forgets the caller's device; `freed` is the seat that anybody may take again. */
    async leave(caller: Caller): Promise<{ headers: Headers; freed: string | null }> {
      const token = readToken('seat', caller.headers.get('cookie'))
      const { freed } = token ? await leaveSeat(db, token) : { freed: null }
      return { headers: new Headers({ 'set-cookie': clearCookieHeader('seat', options.secure) }), freed }
    }
  }
}

export type SeatAuth = ReturnType<typeof createSeatAuth>

import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError, errorCode } from '#app/contract/errors.ts'
import { claimSeatSchema } from '#app/contract/forms.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findSeatAndKeyByDevice, findSeatByDevice, findSeatKey } from '#db/repositories/seats.ts'
import { claimSeat } from '../commands/claim-seat.ts'
import { leaveSeat } from '../commands/leave-seat.ts'
import { openPersonalLink } from '../commands/open-personal-link.ts'
import type { Seat } from '../context.ts'
import { parse } from '../parse.ts'
import { joinView } from '../queries/programme.ts'
import { clearSeatCookieHeader, readSeatToken, seatCookieHeader } from './cookies.ts'
import type { Caller } from './facilitators.ts'
import { hashToken, type Vault } from './vault.ts'

/** Only misses are counted, so a training room behind one address never locks itself out by joining. */
const missesPerMinute = 30

/** Participants' seats: no account, no password; a claimed seat opens by its device's cookie or by its personal link. */
export function createSeatAuth(db: Database, vault: Vault, options: { secure: boolean }) {
  const misses = new RateLimiterMemory({ points: missesPerMinute, duration: 60 })

  /** Runs what somebody could guess at, until too many guesses came from one address. */
  async function limited<Found>(address: string, find: () => Promise<Found>): Promise<Found> {
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

  const open = ({ token }: { token: string }) => new Headers({ 'set-cookie': seatCookieHeader(token, options.secure) })

  return {
    /** The seat a Cookie header opens, or null. */
    async seat(cookieHeader: string | null | undefined): Promise<Seat | null> {
      const token = readSeatToken(cookieHeader)
      return token ? findSeatByDevice(db, hashToken(token)) : null
    },

    /** The seat a Cookie header opens and the key to what was written in it, or null. One question: a room comes back at once. */
    async seatAndKey(
      cookieHeader: string | undefined
    ): Promise<{ id: string; cohortId: string; seatKey: Buffer } | null> {
      const token = readSeatToken(cookieHeader)
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

    openLink: (caller: Caller, token: string) => limited(caller.address, () => openPersonalLink(db, token)).then(open),

    /** The roster behind a code. */
    joinView: (address: string, code: string) => limited(address, () => joinView(asFacilitatorDatabase(db), code)),

    /** Forgets the caller's device; `freed` is the seat that anybody may take again. */
    async leave(caller: Caller): Promise<{ headers: Headers; freed: string | null }> {
      const token = readSeatToken(caller.headers.get('cookie'))
      const { freed } = token ? await leaveSeat(db, token) : { freed: null }
      return { headers: new Headers({ 'set-cookie': clearSeatCookieHeader(options.secure) }), freed }
    }
  }
}

export type SeatAuth = ReturnType<typeof createSeatAuth>

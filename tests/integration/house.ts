import type { DatabaseClient } from '#db/client.ts'
import { makeCohort } from '#db/factories.ts'
import { createSeatAuth } from '#server/auth/seats.ts'
import { createVault } from '#server/auth/vault.ts'
import { joinView } from '#server/queries/programme.ts'
import { aloneBus } from '#server/realtime/nodes/bus.ts'

export const secret = 'only-for-tests-and-at-least-32-characters-long'
export const publicUrl = 'http://127.0.0.1:3000'

/** A browser somewhere, with the cookie it sends. */
export const caller = (cookie?: string) => ({ headers: new Headers(cookie ? { cookie } : {}), address: '192.0.2.7' })

/** The pair a browser sends back. */
export const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

/** A cohort of three and the way to its seats. */
export async function house(client: DatabaseClient) {
  const vault = createVault(secret)
  const seats = createSeatAuth(client.db, vault, { secure: false, bus: aloneBus })
  const cohort = await makeCohort(client.db, { people: 3, wrappedKey: vault.newWrappedKey })
  const [first = '', second = ''] = cohort.seatIds
  return {
    vault,
    seats,
    cohort,
    first,
    second,
    claim: async (seatId: string, code = cohort.code) => cookieOf(await seats.claim(caller(), { code, seatId })),
    whose: async (cookie: string) => (await seats.seat(cookie))?.id ?? null,
    isFree: async (seatId: string) =>
      (await joinView(client.db as never, cohort.code)).seats.some(({ id, claimed }) => id === seatId && !claimed)
  }
}

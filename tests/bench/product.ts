import { openDatabase } from '#db/client.ts'
import { makeCohort, makeRound } from '#db/factories.ts'
import { addFacilitator } from '#db/repositories/cohorts.ts'
import { addSeatDevice } from '#db/repositories/seats.ts'
import { cookieHeader } from '#server/auth/cookies.ts'
import { createVault, newToken } from '#server/auth/vault.ts'
import type { Target } from './jobs.ts'

/** Known here and to the server, so that seats can be made without joining hundreds of people by hand. */
export const benchSecret = 'only-for-the-bench-and-at-least-32-characters-long'

/** The smallest group that is shown, as cohorts usually have it. */
export const k = 5

/**
 * Makes a cohort of so many people, each with a device of their own, run by the database's first facilitator, with a map
 * round open.
 */
export async function fillProduct(
  database: Parameters<typeof openDatabase>[0],
  people: number
): Promise<Omit<Target, 'url' | 'facilitator'>> {
  const { db, close } = await openDatabase(database)
  const vault = createVault(benchSecret)
  const cohort = await makeCohort(db, { people, k, wrappedKey: vault.newWrappedKey })
  const roundId = await makeRound(db, cohort, { exerciseId: 'map' })
  const facilitator = await db.selectFrom('auth_user').select('id').executeTakeFirstOrThrow()
  const seats = await db.transaction().execute(async (trx) => {
    await addFacilitator(trx, cohort.cohortId, facilitator.id)
    const cookies: string[] = []
    for (const seatId of cohort.seatIds) {
      const { token, hash } = newToken()
      await addSeatDevice(trx, seatId, hash)
      cookies.push(cookieHeader('seat', token, false).split(';')[0] ?? '')
    }
    return cookies
  })
  await close()
  return { sessionId: cohort.sessionId, roundId, seats }
}

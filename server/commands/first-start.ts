import type { Logger } from 'pino'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { seedDemo } from '#db/demo/demo.ts'
import { hasNoCohort } from '#db/repositories/cohorts.ts'
import { hasFacilitator, lockFirstStart, replaceFirstLink } from '#db/repositories/facilitators.ts'
import { encryptText, newToken, type Vault } from '../auth/vault.ts'
import { newCode } from './create-cohort.ts'

const linkLivesMs = 7 * 24 * 60 * 60 * 1_000

/**
 * What a start on an empty database does: the demo cohort, if wanted, and the one-time link for the first facilitator.
 * Returns the link's token until somebody has used one; each start makes a new one, and only the last is good. Servers
 * that start together take turns.
 */
export async function firstStart(
  db: Database,
  vault: Vault,
  options: { demo: boolean; log: Logger }
): Promise<{ token: string } | null> {
  return db.transaction().execute(async (trx) => {
    await lockFirstStart(trx)
    const read = asFacilitatorDatabase(trx)
    if (await hasFacilitator(read)) return null
    if (options.demo && (await hasNoCohort(read))) {
      await seedDemo(trx, { ...vault, encryptText, newCode, now: new Date() })
      options.log.info('demo cohort made')
    }
    const { token, hash } = newToken()
    await replaceFirstLink(trx, hash, new Date(Date.now() + linkLivesMs))
    return { token }
  })
}

import type { Logger } from 'pino'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { seedDemo } from '#db/demo/demo.ts'
import { hasNoCohort } from '#db/repositories/cohorts.ts'
import { hasFacilitator, replaceFirstLink } from '#db/repositories/facilitators.ts'
import { encryptText, newToken, type Vault } from '../auth/vault.ts'
import { newCode } from './create-cohort.ts'

const linkLivesMs = 7 * 24 * 60 * 60 * 1_000

/**
 * What a start on an empty database does: the demo cohort, if wanted, and the one-time link for the first facilitator.
 * Returns the link's token until somebody has used one; each start makes a new one.
 */
export async function firstStart(
  db: Database,
  vault: Vault,
  options: { demo: boolean; log: Logger }
): Promise<{ token: string } | null> {
  const read = asFacilitatorDatabase(db)
  if (await hasFacilitator(read)) return null
  if (options.demo && (await hasNoCohort(read))) {
    await db.transaction().execute((trx) => seedDemo(trx, { ...vault, encryptText, newCode, now: new Date() }))
    options.log.info('demo cohort made')
  }
  const { token, hash } = newToken()
  await replaceFirstLink(db, hash, new Date(Date.now() + linkLivesMs))
  return { token }
}

import type { Transaction } from 'kysely'
import type { Database } from '#db/client.ts'
import { type AuditEntry, insertAudit } from '#db/repositories/audit.ts'
import { lockSession } from '#db/repositories/sessions.ts'
import type { Tables } from '#db/types.ts'

/**
 * Carries out what a facilitator does to a session and writes it into the audit list: both, or neither. The session is
 * held, so that what two facilitators do at once comes one after the other.
 * @returns what the command gives back
 */
export async function act<Result>(
  db: Database,
  entry: AuditEntry,
  command: (trx: Transaction<Tables>) => Promise<Result>
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await lockSession(trx, entry.sessionId)
    const result = await command(trx)
    await insertAudit(trx, entry)
    return result
  })
}

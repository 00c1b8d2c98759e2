import type { Transaction } from 'kysely'
import type { Database } from '#db/client.ts'
import { type AuditEntry, insertAudit } from '#db/repositories/audit.ts'
import type { Tables } from '#db/types.ts'

/** Carries out what a facilitator does to a session and writes it into the audit list: both, or neither. */
export async function act(
  db: Database,
  entry: AuditEntry,
  command: (trx: Transaction<Tables>) => Promise<void>
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await command(trx)
    await insertAudit(trx, entry)
  })
}

import { type Kysely, sql, type Transaction } from 'kysely'
import type { AuditAction, AuditDetail } from '#app/contract/audit.ts'
import type { FacilitatorTables, Tables } from '../types.ts'

export type AuditEntry = { sessionId: string; facilitatorId: string; action: AuditAction; detail?: AuditDetail }

/** Writes down what a facilitator does, with the name they go by now. */
export async function insertAudit(trx: Transaction<Tables>, entry: AuditEntry): Promise<void> {
  await trx
    .insertInto('audit')
    .columns(['session_id', 'facilitator_id', 'who', 'action', 'detail'])
    .expression((eb) =>
      eb
        .selectFrom('auth_user')
        .select([
          sql<string>`${entry.sessionId}::uuid`.as('session_id'),
          'auth_user.id as facilitator_id',
          'auth_user.name as who',
          sql<AuditAction>`${entry.action}::text`.as('action'),
          sql<AuditDetail>`${JSON.stringify(entry.detail ?? {})}::text::jsonb`.as('detail')
        ])
        .where('auth_user.id', '=', entry.facilitatorId)
    )
    .execute()
}

/** What was done in a session, the newest first. @param most lines */
export async function listAudit(db: Kysely<FacilitatorTables>, sessionId: string, most: number) {
  return db
    .selectFrom('audit')
    .select([sql<number>`id::int`.as('id'), 'at', 'who', 'action', 'detail'])
    .where('session_id', '=', sessionId)
    .orderBy('audit.id', 'desc')
    .limit(most)
    .execute()
}

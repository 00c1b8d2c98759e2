import { type Kysely, sql, type Transaction } from 'kysely'
import type { AuditAction, AuditDetail } from '#app/contract/audit.ts'
import type { FacilitatorTables, Tables } from '../types.ts'
import { leadOfSession } from './co-facilitators.ts'

export type AuditEntry = { sessionId: string; facilitatorId: string; action: AuditAction; detail?: AuditDetail }

/** Writes down what a facilitator does, with the name they go by now, and who leads where that is somebody else. */
export async function insertAudit(trx: Transaction<Tables>, entry: AuditEntry): Promise<void> {
  await sql`
    insert into audit (session_id, facilitator_id, who, lead, action, detail)
    select session.id, who.id, who.name, case when leader.id <> who.id then leader.name end,
      ${entry.action}::text, ${JSON.stringify(entry.detail ?? {})}::text::jsonb
    from session
    join auth_user as who on who.id = ${entry.facilitatorId}
    left join auth_user as leader on leader.id = ${leadOfSession}
    where session.id = ${entry.sessionId}::uuid`.execute(trx)
}

/** What was done in a session, the newest first. @param most lines */
export async function listAudit(db: Kysely<FacilitatorTables>, sessionId: string, most: number) {
  return db
    .selectFrom('audit')
    .select([sql<number>`id::int`.as('id'), 'at', 'who', 'lead', 'action', 'detail'])
    .where('session_id', '=', sessionId)
    .orderBy('audit.id', 'desc')
    .limit(most)
    .execute()
}

/** Whether somebody wrote this down already since then: writing for a while is one line. */
export async function wasAudited(
  trx: Transaction<Tables>,
  { sessionId, facilitatorId, action, detail }: AuditEntry,
  since: Date
): Promise<boolean> {
  const row = await trx
    .selectFrom('audit')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('facilitator_id', '=', facilitatorId)
    .where('action', '=', action)
    .where('at', '>', since)
    .where(sql<boolean>`detail @> ${JSON.stringify(detail ?? {})}::text::jsonb`)
    .executeTakeFirst()
  return row !== undefined
}

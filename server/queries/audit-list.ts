import type { AuditView } from '#app/contract/audit.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { listAudit } from '#db/repositories/audit.ts'

/** More than a long day's steps. */
const most = 500

/** What facilitators did in a session, the newest first. */
export async function auditList(db: FacilitatorDatabase, sessionId: string): Promise<AuditView[]> {
  return (await listAudit(db, sessionId, most)).map((line) => ({ ...line, at: line.at.toISOString() }))
}

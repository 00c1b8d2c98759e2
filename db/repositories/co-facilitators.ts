import { type Kysely, sql, type Transaction } from 'kysely'
import { asFacilitatorDatabase } from '../client.ts'
import type { FacilitatorTables, Tables } from '../types.ts'

/** Who leads a session in a query over `session`: as it was handed over, or whoever has run the cohort longest. */
export const leadOfSession = sql<string | null>`coalesce(session.lead_id, (
  select first.facilitator_id from cohort_facilitator as first where first.cohort_id = session.cohort_id
  order by first.added_at, first.facilitator_id limit 1))`

/** Who runs a cohort, the longest first. */
export async function listFacilitators(db: Kysely<FacilitatorTables>, cohortId: string) {
  return db
    .selectFrom('cohort_facilitator')
    .innerJoin('auth_user', 'auth_user.id', 'cohort_facilitator.facilitator_id')
    .select(['auth_user.id', 'auth_user.name'])
    .where('cohort_facilitator.cohort_id', '=', cohortId)
    .orderBy('cohort_facilitator.added_at')
    .orderBy('auth_user.id')
    .execute()
}

/** The facilitator who leads a session; null when nobody runs it. */
export async function findLead(db: Kysely<FacilitatorTables>, sessionId: string): Promise<string | null> {
  const row = await db
    .selectFrom('session')
    .select(leadOfSession.as('lead'))
    .where('session.id', '=', sessionId)
    .executeTakeFirst()
  return row?.lead ?? null
}

/** The same, held until the transaction ends. */
export async function lockLead(trx: Transaction<Tables>, sessionId: string): Promise<string | null> {
  await trx.selectFrom('session').select('id').where('id', '=', sessionId).forUpdate().execute()
  return findLead(asFacilitatorDatabase(trx), sessionId)
}

export async function setLead(trx: Transaction<Tables>, sessionId: string, facilitatorId: string): Promise<void> {
  await trx.updateTable('session').set({ lead_id: facilitatorId }).where('id', '=', sessionId).execute()
}

/** Adds somebody to those who run a cohort, unless they do already. */
export async function joinFacilitators(db: Kysely<Tables>, cohortId: string, facilitatorId: string): Promise<void> {
  await db
    .insertInto('cohort_facilitator')
    .values({ cohort_id: cohortId, facilitator_id: facilitatorId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Holds who runs a cohort, so that no two take each other out and leave nobody. */
export async function lockFacilitators(trx: Transaction<Tables>, cohortId: string) {
  await trx.selectFrom('cohort').select('id').where('id', '=', cohortId).forUpdate().execute()
  return listFacilitators(asFacilitatorDatabase(trx), cohortId)
}

/** Takes somebody out of those who run a cohort and its rehearsals; what they lead or enter there ends. */
export async function leaveFacilitators(
  trx: Transaction<Tables>,
  cohortId: string,
  facilitatorId: string
): Promise<void> {
  const sessions = trx.selectFrom('session').select('id').where('cohort_id', '=', cohortId)
  await trx
    .deleteFrom('cohort_facilitator')
    .where('facilitator_id', '=', facilitatorId)
    .where('cohort_id', 'in', (eb) =>
      eb
        .selectFrom('cohort')
        .select('id')
        .where((where) => where.or([where('id', '=', cohortId), where('rehearsal_of', 'in', sessions)]))
    )
    .execute()
  await trx
    .updateTable('session')
    .set({ lead_id: null })
    .where('cohort_id', '=', cohortId)
    .where('lead_id', '=', facilitatorId)
    .execute()
  await trx
    .updateTable('on_behalf')
    .set({ ended_at: new Date() })
    .where('facilitator_id', '=', facilitatorId)
    .where('session_id', 'in', sessions)
    .where('ended_at', 'is', null)
    .execute()
}

/** A facilitator's account by its e-mail in small letters, or null. */
export async function findAccount(db: Kysely<FacilitatorTables>, email: string) {
  const row = await db.selectFrom('auth_user').select(['id', 'name']).where('email', '=', email).executeTakeFirst()
  return row ?? null
}

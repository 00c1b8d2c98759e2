import { type Kysely, sql, type Transaction } from 'kysely'
import type { FacilitatorTables, Tables } from '../types.ts'

/** The one-time link of the first start, or null when it was used, replaced or is too old. */
export async function findFirstLink(db: Kysely<FacilitatorTables>, tokenHash: Buffer) {
  const row = await db
    .selectFrom('first_link')
    .select('expires_at')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', new Date())
    .executeTakeFirst()
  return row ?? null
}

/** Makes this the only one-time link there is. */
export async function replaceFirstLink(db: Kysely<Tables>, tokenHash: Buffer, expiresAt: Date): Promise<void> {
  await db.deleteFrom('first_link').execute()
  await db.insertInto('first_link').values({ token_hash: tokenHash, expires_at: expiresAt }).execute()
}

/** Takes the one-time link, so that nobody else can; returns until when it was good, or null when it was not there. */
export async function takeFirstLink(db: Kysely<Tables>, tokenHash: Buffer): Promise<Date | null> {
  const row = await db
    .deleteFrom('first_link')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', new Date())
    .returning('expires_at')
    .executeTakeFirst()
  return row?.expires_at ?? null
}

/** Is there anybody who could sign in. */
export async function hasFacilitator(db: Kysely<FacilitatorTables>): Promise<boolean> {
  return (await db.selectFrom('auth_user').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Any number, the same for every server. */
const firstStartLock = 7_261_944

/** Holds what a first start does until the transaction ends, so that two servers do not do it at once. */
export async function lockFirstStart(trx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(firstStartLock)})`.execute(trx)
}

/** Gives the demo cohorts to a facilitator. */
export async function adoptDemoCohorts(db: Kysely<Tables>, email: string): Promise<void> {
  await db
    .insertInto('cohort_facilitator')
    .columns(['cohort_id', 'facilitator_id'])
    .expression((eb) =>
      eb
        .selectFrom('cohort')
        .crossJoin('auth_user')
        .select(['cohort.id', 'auth_user.id'])
        .where('cohort.is_demo', '=', true)
        .where('auth_user.email', '=', email)
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** May this facilitator see this cohort; the one authorisation question on the facilitator's side. */
export async function runsCohort(
  db: Kysely<FacilitatorTables>,
  facilitatorId: string,
  cohortId: string
): Promise<boolean> {
  const row = await db
    .selectFrom('cohort_facilitator')
    .select('cohort_id')
    .where('facilitator_id', '=', facilitatorId)
    .where('cohort_id', '=', cohortId)
    .executeTakeFirst()
  return row !== undefined
}

/** The ids of the cohorts a facilitator runs. */
export async function cohortsOf(db: Kysely<FacilitatorTables>, facilitatorId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('cohort_facilitator')
    .select('cohort_id as id')
    .where('facilitator_id', '=', facilitatorId)
    .execute()
  return rows.map(({ id }) => id)
}

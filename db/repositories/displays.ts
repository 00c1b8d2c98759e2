import type { Kysely, Transaction } from 'kysely'
import type { FacilitatorTables, Tables } from '../types.ts'

/** Makes this the session's only display link; the one before it stops working. */
export async function setDisplay(
  trx: Transaction<Tables>,
  sessionId: string,
  tokenHash: Buffer,
  at: Date
): Promise<void> {
  await trx
    .insertInto('display')
    .values({ session_id: sessionId, token_hash: tokenHash, created_at: at })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet({ token_hash: tokenHash, created_at: at }))
    .execute()
}

/** Takes the session's display link away; none is none. */
export async function removeDisplay(trx: Transaction<Tables>, sessionId: string): Promise<void> {
  await trx.deleteFrom('display').where('session_id', '=', sessionId).execute()
}

/** The session a display link shows; null when there is no such link, or no longer. */
export async function findDisplay(db: Kysely<FacilitatorTables>, tokenHash: Buffer): Promise<string | null> {
  const row = await db
    .selectFrom('display')
    .select('session_id as sessionId')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row?.sessionId ?? null
}

/** When the session's display link was made; null when there is none. */
export async function displaySince(db: Kysely<FacilitatorTables>, sessionId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('display')
    .select('created_at as since')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row?.since ?? null
}

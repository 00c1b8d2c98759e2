import type { Kysely } from 'kysely'
import type { FacilitatorTables, Tables } from '../types.ts'

type NewInvite = {
  id: string
  cohortId: string
  name: string
  tokenHash: Buffer
  invitedBy: string
  expiresAt: Date
}

export async function insertInvite(db: Kysely<Tables>, invite: NewInvite): Promise<void> {
  const { id, cohortId, name, tokenHash, invitedBy, expiresAt } = invite
  await db
    .insertInto('facilitator_invite')
    .values({
      id,
      cohort_id: cohortId,
      name,
      token_hash: tokenHash,
      invited_by: invitedBy,
      expires_at: expiresAt
    })
    .execute()
}

/** Invitations that still open something; of some cohorts, the oldest first. */
export async function listOpenInvites(db: Kysely<FacilitatorTables>, cohortIds: string[]) {
  if (cohortIds.length === 0) return []
  return openInvites(db)
    .select(['id', 'cohort_id as cohortId', 'name', 'expires_at as expiresAt'])
    .where('cohort_id', 'in', cohortIds)
    .orderBy('created_at')
    .execute()
}

/** What an invitation is to, by its token; null when it was used, revoked or is too old. */
export async function findInvite(db: Kysely<FacilitatorTables>, tokenHash: Buffer) {
  const row = await openInvites(db)
    .innerJoin('cohort', 'cohort.id', 'facilitator_invite.cohort_id')
    .leftJoin('auth_user', 'auth_user.id', 'facilitator_invite.invited_by')
    .select(['facilitator_invite.id', 'cohort.id as cohortId', 'cohort.title as cohort', 'auth_user.name as invitedBy'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row ?? null
}

function openInvites(db: Kysely<FacilitatorTables>) {
  return db
    .selectFrom('facilitator_invite')
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date())
}

/** Uses an invitation up, so that nobody else can; the cohort it is to, or null when it opens nothing any more. */
export async function takeInvite(db: Kysely<Tables>, tokenHash: Buffer): Promise<string | null> {
  const row = await db
    .updateTable('facilitator_invite')
    .set({ used_at: new Date() })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date())
    .returning('cohort_id as cohortId')
    .executeTakeFirst()
  return row?.cohortId ?? null
}

/** Gives an invitation back that came to nothing. */
export async function returnInvite(db: Kysely<Tables>, tokenHash: Buffer): Promise<void> {
  await db.updateTable('facilitator_invite').set({ used_at: null }).where('token_hash', '=', tokenHash).execute()
}

/** Revokes an invitation that was not used; whose it was and to what, or null when there is none. */
export async function revokeInvite(db: Kysely<Tables>, id: string, cohortIds: string[]) {
  if (cohortIds.length === 0) return null
  const row = await db
    .updateTable('facilitator_invite')
    .set({ revoked_at: new Date() })
    .where('id', '=', id)
    .where('cohort_id', 'in', cohortIds)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(['cohort_id as cohortId', 'name'])
    .executeTakeFirst()
  return row ?? null
}

import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { AppError } from '#app/contract/errors.ts'
import { inviteSchema, removeFacilitatorSchema } from '#app/contract/forms.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { type AuditEntry, insertAudit } from '#db/repositories/audit.ts'
import { joinFacilitators, leaveFacilitators, lockFacilitators } from '#db/repositories/co-facilitators.ts'
import { cohortsOf, runsCohort } from '#db/repositories/facilitators.ts'
import { insertInvite, revokeInvite as revoke, takeInvite } from '#db/repositories/invites.ts'
import { currentSession } from '#db/repositories/sessions.ts'
import type { Tables } from '#db/types.ts'
import { hashToken, newToken } from '../auth/vault.ts'
import { parse } from '../parse.ts'

const inviteLivesMs = 7 * 24 * 60 * 60 * 1_000

/**
 * Makes a one-time link with which somebody runs a cohort too. Only its hash is kept.
 * @throws `not-found` when the cohort is not the facilitator's
 */
export async function inviteFacilitator(
  db: Database,
  publicUrl: string,
  facilitatorId: string,
  input: unknown
): Promise<{ cohortId: string; url: string }> {
  const { cohortId, name } = parse(inviteSchema, input)
  const { token, hash } = newToken()
  await db.transaction().execute(async (trx) => {
    if (!(await runsCohort(asFacilitatorDatabase(trx), facilitatorId, cohortId))) throw new AppError('not-found')
    const expiresAt = new Date(Date.now() + inviteLivesMs)
    await insertInvite(trx, { id: randomUUID(), cohortId, name, tokenHash: hash, invitedBy: facilitatorId, expiresAt })
    await note(trx, cohortId, { facilitatorId, action: 'invite', detail: { person: name } })
  })
  return { cohortId, url: new URL(`/invited/${token}`, publicUrl).href }
}

/** Makes a link worthless that nobody has used. Throws `not-found` when there is none, or it is not the facilitator's. */
export async function revokeInvite(db: Database, facilitatorId: string, id: string): Promise<{ cohortId: string }> {
  return db.transaction().execute(async (trx) => {
    const revoked = await revoke(trx, id, await cohortsOf(asFacilitatorDatabase(trx), facilitatorId))
    if (!revoked) throw new AppError('not-found')
    const { cohortId, name } = revoked
    await note(trx, cohortId, { facilitatorId, action: 'revokeInvite', detail: { person: name } })
    return { cohortId }
  })
}

/** Uses an invitation up for somebody who has an account. Throws `link-expired`. */
export async function acceptInvite(db: Database, facilitatorId: string, token: string): Promise<{ cohortId: string }> {
  return db.transaction().execute(async (trx) => {
    const cohortId = await takeInvite(trx, hashToken(token))
    if (!cohortId) throw new AppError('link-expired')
    await joinCohort(trx, cohortId, facilitatorId)
    return { cohortId }
  })
}

/** Adds a facilitator to a cohort whose invitation they have used up, and writes it down. */
export async function joinCohort(trx: Transaction<Tables>, cohortId: string, facilitatorId: string): Promise<void> {
  await joinFacilitators(trx, cohortId, facilitatorId)
  await note(trx, cohortId, { facilitatorId, action: 'joinFacilitators' })
}

/**
 * Takes somebody, or oneself, out of those who run a cohort. What they did there stays as it is.
 * @throws `not-found` when either of them does not run it; `not-allowed` for the last who does
 */
export async function removeFacilitator(
  db: Database,
  facilitatorId: string,
  input: unknown
): Promise<{ cohortId: string; removed: string }> {
  const { cohortId, remove } = parse(removeFacilitatorSchema, input)
  await db.transaction().execute(async (trx) => {
    const all = await lockFacilitators(trx, cohortId)
    const gone = all.find(({ id }) => id === remove)
    if (!gone || !all.some(({ id }) => id === facilitatorId)) throw new AppError('not-found')
    if (all.length === 1) throw new AppError('not-allowed')
    await note(trx, cohortId, { facilitatorId, action: 'removeFacilitator', detail: { person: gone.name } })
    await leaveFacilitators(trx, cohortId, remove)
  })
  return { cohortId, removed: remove }
}

/** In the list of the session that the cohort is in. */
async function note(trx: Transaction<Tables>, cohortId: string, entry: Omit<AuditEntry, 'sessionId'>): Promise<void> {
  const session = await currentSession(asFacilitatorDatabase(trx), cohortId)
  if (session) await insertAudit(trx, { ...entry, sessionId: session.id })
}

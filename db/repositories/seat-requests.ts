import { type Kysely, sql, type Transaction } from 'kysely'
import type { FacilitatorTables, Tables } from '../types.ts'

export async function insertRequest(
  db: Kysely<Tables>,
  request: { id: string; seatId: string; sessionId: string; tokenHash: Buffer }
): Promise<void> {
  await db
    .insertInto('seat_request')
    .values({
      id: request.id,
      seat_id: request.seatId,
      session_id: request.sessionId,
      token_hash: request.tokenHash
    })
    .execute()
}

/** How often a seat was asked for since then. */
export async function countRequests(db: Kysely<FacilitatorTables>, seatId: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('seat_request')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('seat_id', '=', seatId)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return row.count
}

/** What a device asked for, by its token, and what came of it; null when it asked for nothing or took it back. */
export async function findRequest(db: Kysely<FacilitatorTables>, tokenHash: Buffer) {
  const row = await db
    .selectFrom('seat_request')
    .innerJoin('seat', 'seat.id', 'seat_request.seat_id')
    .innerJoin('session', 'session.id', 'seat_request.session_id')
    .select([
      'seat_request.seat_id as seatId',
      'seat.name',
      'session.code',
      'seat_request.asked_at as askedAt',
      'seat_request.approved'
    ])
    .where('token_hash', '=', tokenHash)
    .where('cancelled_at', 'is', null)
    .where('seat.removed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Who asks to come into a session and has no answer yet, the oldest first. @param since when they asked at the earliest */
export async function listRequests(db: Kysely<FacilitatorTables>, sessionId: string, since: Date) {
  return db
    .selectFrom('seat_request')
    .innerJoin('seat', 'seat.id', 'seat_request.seat_id')
    .select(['seat_request.id', 'seat_request.seat_id as seatId', 'seat.name', 'seat_request.asked_at as askedAt'])
    .where('seat_request.session_id', '=', sessionId)
    .where('seat_request.asked_at', '>', since)
    .where('cancelled_at', 'is', null)
    .where('decided_at', 'is', null)
    .where('seat.removed_at', 'is', null)
    .orderBy('seat_request.asked_at')
    .orderBy('seat_request.id')
    .execute()
}

/** Answers a request, once; null when it was answered or taken back before, or is too old. */
export async function decideRequest(
  trx: Transaction<Tables>,
  decision: { id: string; sessionId: string; facilitatorId: string; approved: boolean; since: Date }
) {
  const row = await trx
    .updateTable('seat_request')
    .set({ decided_at: new Date(), approved: decision.approved, decided_by: decision.facilitatorId })
    .where('id', '=', decision.id)
    .where('session_id', '=', decision.sessionId)
    .where('asked_at', '>', decision.since)
    .where('cancelled_at', 'is', null)
    .where('decided_at', 'is', null)
    .returning(['seat_id as seatId', 'token_hash as tokenHash'])
    .executeTakeFirst()
  return row ?? null
}

/** Takes back what a device asked for and has no answer to; the session that is to hear of it, or null. */
export async function cancelRequest(db: Kysely<Tables>, tokenHash: Buffer): Promise<string | null> {
  const row = await db
    .updateTable('seat_request')
    .set({ cancelled_at: new Date() })
    .where('token_hash', '=', tokenHash)
    .where('decided_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .returning('session_id as sessionId')
    .executeTakeFirst()
  return row?.sessionId ?? null
}

import { type Kysely, sql, type Transaction } from 'kysely'
import type { FacilitatorTables, Tables } from '../types.ts'

type NewOnBehalf = {
  id: string
  seatId: string
  sessionId: string
  roundId: string
  facilitatorId: string
  who: string
  tokenHash: Buffer
}

export async function insertOnBehalf(trx: Transaction<Tables>, given: NewOnBehalf): Promise<void> {
  await trx
    .insertInto('on_behalf')
    .values({
      id: given.id,
      seat_id: given.seatId,
      session_id: given.sessionId,
      round_id: given.roundId,
      facilitator_id: given.facilitatorId,
      who: given.who,
      token_hash: given.tokenHash
    })
    .execute()
}

/** A facilitator's pass to somebody's worksheet by its token, while it holds and after; null when there is none. */
export async function findOnBehalf(db: Kysely<FacilitatorTables>, tokenHash: Buffer) {
  const row = await passes(db)
    .select([
      'on_behalf.id',
      'on_behalf.seat_id as seatId',
      'on_behalf.session_id as sessionId',
      'on_behalf.round_id as roundId',
      'on_behalf.facilitator_id as facilitatorId',
      'on_behalf.who',
      'on_behalf.wrote_at as wroteAt',
      'seat.name',
      'seat.cohort_id as cohortId',
      holds.as('holds')
    ])
    .where('on_behalf.token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row ?? null
}

const passes = (db: Kysely<FacilitatorTables>) =>
  db
    .selectFrom('on_behalf')
    .innerJoin('seat', 'seat.id', 'on_behalf.seat_id')
    .innerJoin('session', 'session.id', 'on_behalf.session_id')
    .innerJoin('round', 'round.id', 'on_behalf.round_id')

/** In a query over `on_behalf`, `seat`, `session` and `round`: until it is ended, the round is closed or another one runs. */
const holds = sql<boolean>`(on_behalf.ended_at is null and seat.removed_at is null and not session.ended
  and session.current_round_id = on_behalf.round_id and round.stage <> 'closed')`

/** Whose worksheets facilitators have open in a session. */
export async function listOnBehalf(db: Kysely<FacilitatorTables>, sessionId: string) {
  return passes(db)
    .select([
      'on_behalf.id',
      'on_behalf.seat_id as seatId',
      'seat.name',
      'on_behalf.facilitator_id as facilitatorId',
      'who'
    ])
    .where('on_behalf.session_id', '=', sessionId)
    .where(holds)
    .orderBy('began_at')
    .execute()
}

/** The last time somebody entered, or enters, for a person in a round; null when nobody did. */
export async function lastOnBehalf(db: Kysely<FacilitatorTables>, seatId: string, roundId: string) {
  const row = await passes(db)
    .select(['on_behalf.id', 'who', 'wrote_at as wroteAt', holds.as('holds')])
    .where('on_behalf.seat_id', '=', seatId)
    .where('on_behalf.round_id', '=', roundId)
    .where((eb) => eb.or([eb('wrote_at', 'is not', null), holds]))
    .orderBy('began_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Every time somebody entered answers for a person, the last first. */
export async function enteredFor(db: Kysely<FacilitatorTables>, seatId: string) {
  const rows = await db
    .selectFrom('on_behalf')
    .innerJoin('session', 'session.id', 'on_behalf.session_id')
    .innerJoin('cohort', 'cohort.id', 'session.cohort_id')
    .select(['on_behalf.id', 'who', 'wrote_at as wroteAt', 'session.title as session', 'cohort.zone'])
    .where('on_behalf.seat_id', '=', seatId)
    .where('wrote_at', 'is not', null)
    .orderBy('wrote_at', 'desc')
    .execute()
  return rows.flatMap(({ wroteAt, ...row }) => (wroteAt ? [{ ...row, at: wroteAt.toISOString() }] : []))
}

/** Notes whose changes the next ones are, before the first of them is stored. */
export async function addClient(db: Kysely<Tables>, id: string, clientId: string): Promise<void> {
  await sql`update on_behalf set clients = clients || to_jsonb(${clientId}::text)
    where id = ${id} and not clients ? ${clientId}::text`.execute(db)
}

export async function noteWritten(db: Kysely<Tables>, id: string): Promise<void> {
  await db.updateTable('on_behalf').set({ wrote_at: new Date() }).where('id', '=', id).execute()
}

/** Ends passes that are open: one, a facilitator's, or a person's in a round. Tells which they were. */
export async function endOnBehalf(
  db: Kysely<Tables>,
  which: { id: string; sessionId: string } | { facilitatorId: string } | { seatId: string; roundId: string }
) {
  let query = db.updateTable('on_behalf').set({ ended_at: new Date() }).where('ended_at', 'is', null)
  if ('id' in which) query = query.where('id', '=', which.id).where('session_id', '=', which.sessionId)
  else if ('seatId' in which) query = query.where('seat_id', '=', which.seatId).where('round_id', '=', which.roundId)
  else query = query.where('facilitator_id', '=', which.facilitatorId)
  return query.returning(['id', 'seat_id as seatId', 'session_id as sessionId', 'round_id as roundId']).execute()
}

/** Ends what does not hold any more in a session, for good. */
export async function endStaleOnBehalf(db: Kysely<Tables>, sessionId: string) {
  const { rows } = await sql<{ id: string; seatId: string }>`
    update on_behalf set ended_at = now() from seat, session, round
    where on_behalf.session_id = ${sessionId} and on_behalf.ended_at is null
      and seat.id = on_behalf.seat_id and session.id = on_behalf.session_id and round.id = on_behalf.round_id
      and not ${holds}
    returning on_behalf.id, on_behalf.seat_id as "seatId"`.execute(db)
  return rows
}

import { type Kysely, sql, type Transaction } from 'kysely'
import type { RehearsalOptions, RehearsalPace, RehearsalView, RunningRehearsal } from '#app/contract/rehearsal.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import type { FacilitatorTables, Tables } from '../types.ts'

/** A process that has not said for so many seconds that its people are there has gone, and they with it. */
export const silentSeconds = 6

/** What the people of a rehearsal are told to do. */
export type RehearsalOrders = { pace: RehearsalPace; resting: boolean; rushedRoundId: string | null }

/** Holds a session, so that two presses of one facilitator make one rehearsal of it. Changes nothing of it. */
export async function lockRehearsed(trx: Transaction<Tables>, sessionId: string): Promise<void> {
  await trx.selectFrom('session').select('id').where('id', '=', sessionId).forUpdate().execute()
}

/** The rehearsals of these sessions that go on, the oldest first. */
export async function listRehearsals(
  db: Kysely<FacilitatorTables>,
  facilitatorId: string,
  sessionIds: readonly string[]
): Promise<RunningRehearsal[]> {
  if (sessionIds.length === 0) return []
  const rows = await db
    .selectFrom('rehearsal')
    .innerJoin('session', 'session.id', 'rehearsal.session_id')
    .innerJoin('cohort', 'cohort.id', 'session.cohort_id')
    .innerJoin('auth_user', 'auth_user.id', 'rehearsal.facilitator_id')
    .select([
      'rehearsal.session_id as sessionId',
      'rehearsal.facilitator_id as facilitatorId',
      'auth_user.name as who',
      'cohort.rehearsal_of as of'
    ])
    .where('cohort.rehearsal_of', 'in', sessionIds)
    .orderBy('cohort.created_at')
    .execute()
  return rows.flatMap(({ of, facilitatorId: owner, ...row }) =>
    of ? [{ ...row, of, isMine: owner === facilitatorId }] : []
  )
}

export async function insertRehearsal(
  trx: Transaction<Tables>,
  rehearsal: { sessionId: string; facilitatorId: string; options: RehearsalOptions & { seed: number }; runner: string }
): Promise<void> {
  const { sessionId, facilitatorId, options, runner } = rehearsal
  await trx
    .insertInto('rehearsal')
    .values({ session_id: sessionId, facilitator_id: facilitatorId, options, pace: options.pace, runner })
    .execute()
}

/** Lets everybody who runs a session's cohort run its rehearsal too. */
export async function shareRehearsal(trx: Transaction<Tables>, cohortId: string, ofCohortId: string): Promise<void> {
  await trx
    .insertInto('cohort_facilitator')
    .columns(['cohort_id', 'facilitator_id'])
    .expression((eb) =>
      eb
        .selectFrom('cohort_facilitator')
        .select([sql<string>`${cohortId}::uuid`.as('cohort_id'), 'facilitator_id'])
        .where('cohort_id', '=', ofCohortId)
    )
    .execute()
}

/** How a rehearsal goes, as its console shows it; null for a session that is none. */
export async function rehearsalView(db: Kysely<FacilitatorTables>, sessionId: string): Promise<RehearsalView | null> {
  const row = await db
    .selectFrom('rehearsal')
    .select(['pace', 'resting', isAlive.as('isAlive')])
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row ? { pace: row.pace, resting: row.resting, people: row.isAlive ? 'there' : 'gone' } : null
}

// In brackets: it is negated too.
const isAlive = sql<boolean>`(runner is not null and seen_at > now() - make_interval(secs => ${sql.lit(silentSeconds)}))`

/** The rehearsals whose process has gone without a word. */
export async function silentRehearsals(db: Kysely<FacilitatorTables>): Promise<string[]> {
  const rows = await db
    .selectFrom('rehearsal')
    .select('session_id as sessionId')
    .where(({ not }) => not(isAlive))
    .execute()
  return rows.map(({ sessionId }) => sessionId)
}

/** Gives people who are gone to a process to live in; false when they are there, or when there is no such rehearsal. */
export async function takeRehearsal(db: Kysely<Tables>, sessionId: string, runner: string): Promise<boolean> {
  const result = await db
    .updateTable('rehearsal')
    .set({ runner, seen_at: sql<Date>`now()` })
    .where('session_id', '=', sessionId)
    .where(({ not }) => not(isAlive))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** What a process needs to bring the people of a rehearsal that is its own; null when it is not. */
export async function rehearsalToRun(db: Kysely<FacilitatorTables>, sessionId: string, runner: string) {
  const row = await db
    .selectFrom('rehearsal')
    .innerJoin('session', 'session.id', 'rehearsal.session_id')
    .select([
      'session.cohort_id as cohortId',
      'session.code',
      'rehearsal.options',
      'rehearsal.pace',
      'rehearsal.resting',
      'rehearsal.rushed_round_id as rushedRoundId',
      'rehearsal.people'
    ])
    .where('rehearsal.session_id', '=', sessionId)
    .where('rehearsal.runner', '=', runner)
    .executeTakeFirst()
  return row ?? null
}

/** Says that the people are there and where they sit. Returns what they are to do; null when they are to go home. */
export async function keepRehearsal(
  db: Kysely<Tables>,
  input: { sessionId: string; runner: string; people: string[] }
): Promise<RehearsalOrders | null> {
  const row = await db
    .updateTable('rehearsal')
    .set({ seen_at: sql<Date>`now()`, people: sql<string[]>`${JSON.stringify(input.people)}::text::jsonb` })
    .where('session_id', '=', input.sessionId)
    .where('runner', '=', input.runner)
    .returning(['pace', 'resting', 'rushed_round_id as rushedRoundId'])
    .executeTakeFirst()
  return row ?? null
}

/** Says that a process goes, and its people with it. */
export async function leaveRehearsals(db: Kysely<Tables>, runner: string): Promise<void> {
  await db.updateTable('rehearsal').set({ runner: null }).where('runner', '=', runner).execute()
}

export async function setOrders(
  trx: Transaction<Tables>,
  sessionId: string,
  orders: Partial<RehearsalOrders>
): Promise<void> {
  const { pace, resting, rushedRoundId } = orders
  await trx
    .updateTable('rehearsal')
    .set({
      ...(pace !== undefined && { pace }),
      ...(resting !== undefined && { resting }),
      ...(rushedRoundId !== undefined && { rushed_round_id: rushedRoundId })
    })
    .where('session_id', '=', sessionId)
    .execute()
}

/** Removes a rehearsal and everything in it; nothing else can be removed with this. */
export async function deleteRehearsal(db: Kysely<Tables>, cohortId: string): Promise<void> {
  await db.deleteFrom('cohort').where('id', '=', cohortId).where('rehearsal_of', 'is not', null).execute()
}

/** Rehearsals that were begun so many hours ago or earlier. */
export async function oldRehearsals(db: Kysely<FacilitatorTables>, hours: number) {
  return db
    .selectFrom('cohort')
    .innerJoin('session', 'session.cohort_id', 'cohort.id')
    .innerJoin('rehearsal', 'rehearsal.session_id', 'session.id')
    .select(['cohort.id as cohortId', 'session.id as sessionId'])
    .where('cohort.rehearsal_of', 'is not', null)
    .where('cohort.created_at', '<', sql<Date>`now() - make_interval(hours => ${hours})`)
    .execute()
}

/** The maps that people of a rehearsal bring along from before: on a closed round, handed in. */
export async function insertMaps(
  trx: Transaction<Tables>,
  roundId: string,
  maps: readonly {
    worksheetId: string
    seatId: string
    contacts: { id: string; label: Buffer; answers: Answers; group: string }[]
    ties: { a: string; b: string }[]
  }[]
): Promise<void> {
  await trx.updateTable('round').set({ stage: 'closed' }).where('id', '=', roundId).execute()
  const contacts = maps.flatMap((map) => map.contacts.map(({ id, label }) => ({ seat_id: map.seatId, id, label })))
  if (contacts.length > 0) await trx.insertInto('contact').values(contacts).execute()
  await trx
    .insertInto('worksheet')
    .values(
      maps.map(({ worksheetId, seatId }) => ({
        id: worksheetId,
        round_id: roundId,
        seat_id: seatId,
        revision: 1,
        handed_in_at: new Date()
      }))
    )
    .execute()
  const entries = maps.flatMap(({ worksheetId, contacts: people }) =>
    people.map(({ id, answers, group }) => ({ worksheet_id: worksheetId, contact_id: id, answers, words: { group } }))
  )
  if (entries.length > 0) await trx.insertInto('entry').values(entries).execute()
  const ties = maps.flatMap(({ worksheetId, ties: pairs }) =>
    pairs.map((tie) => ({ worksheet_id: worksheetId, ...tie }))
  )
  if (ties.length > 0) await trx.insertInto('tie').values(ties).execute()
}

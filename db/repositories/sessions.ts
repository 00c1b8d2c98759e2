import { type Kysely, sql, type Transaction } from 'kysely'
import type { Exercise } from '#app/contract/exercise.ts'
import { exerciseSettingsSchema } from '#app/contract/exercise-settings.ts'
import { type Timer, timerSchema } from '#app/contract/timer.ts'
import { withSettings } from '#app/domain/exercise-settings.ts'
import type { FacilitatorTables, Tables } from '../types.ts'
import { latestExercises } from './own-exercises.ts'

/** The session a join code leads to, or null. */
export async function findSessionByCode(db: Kysely<FacilitatorTables>, code: string) {
  const row = await sessionQuery(db).where('session.code', '=', code).executeTakeFirst()
  return row ?? null
}

/** A session and what is said of it on every screen; null when there is none. */
export async function findSession(db: Kysely<FacilitatorTables>, sessionId: string) {
  const row = await sessionQuery(db).where('session.id', '=', sessionId).executeTakeFirst()
  return row ?? null
}

/**
 * The session a cohort's participants are in: the first that has not ended, or the last one. Null before a cohort has
 * any.
 */
export async function currentSession(db: Kysely<FacilitatorTables>, cohortId: string) {
  const row = await currentFirst(sessionQuery(db)).where('session.cohort_id', '=', cohortId).executeTakeFirst()
  return row ?? null
}

/** The session somebody's seat is in, and their name; null when the seat is gone or off the list, or its cohort has no session. */
export async function currentSessionOfSeat(db: Kysely<FacilitatorTables>, seatId: string) {
  const row = await currentFirst(sessionQuery(db))
    .innerJoin('seat', 'seat.cohort_id', 'session.cohort_id')
    .select('seat.name as seatName')
    .where('seat.id', '=', seatId)
    .where('seat.removed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

const currentFirst = (query: ReturnType<typeof sessionQuery>) =>
  query
    .orderBy('session.ended')
    .orderBy(sql`case when session.ended then -session.number else session.number end`)
    .limit(1)

function sessionQuery(db: Kysely<FacilitatorTables>) {
  return db
    .selectFrom('session')
    .innerJoin('cohort', 'cohort.id', 'session.cohort_id')
    .select((eb) => [
      'session.id',
      'session.cohort_id as cohortId',
      'session.number',
      'session.title',
      'session.code',
      'session.starts_at as startsAt',
      'session.door_open as doorOpen',
      'session.ended',
      'cohort.title as cohort',
      'cohort.zone',
      'cohort.locale',
      'cohort.k',
      'cohort.rehearsal_of as rehearsalOf',
      eb
        .selectFrom('session as other')
        .select(sql<number>`count(*)::int`.as('count'))
        // A rehearsal is one session of as many as the real one.
        .where('other.cohort_id', '=', (inner) =>
          inner.fn.coalesce(
            inner
              .selectFrom('session as rehearsed')
              .select('rehearsed.cohort_id')
              .whereRef('rehearsed.id', '=', 'cohort.rehearsal_of'),
            'session.cohort_id'
          )
        )
        .as('sessions')
    ])
}

/** Run-sheet items of a session with their rounds, in order. */
export async function listItems(db: Kysely<FacilitatorTables>, sessionId: string) {
  const [items, rounds] = await Promise.all([
    db
      .selectFrom('run_sheet_item')
      .select([
        'id',
        'kind',
        'title',
        'exercise_id as exerciseId',
        'minutes',
        'notes',
        'settings',
        'began_at as beganAt'
      ])
      .where('session_id', '=', sessionId)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('round')
      .select(['id', 'item_id as itemId', 'number', 'stage'])
      .where('session_id', '=', sessionId)
      .orderBy('number', 'desc')
      .execute()
  ])
  const exercises = await latestExercises(
    db,
    items.flatMap(({ exerciseId }) => exerciseId ?? [])
  )
  return items.map(({ exerciseId, settings, beganAt, ...item }) => ({
    ...item,
    beganAt: beganAt?.toISOString() ?? null,
    exercise: exerciseOfItem(exercises.get(exerciseId ?? ''), settings),
    rounds: rounds.filter((round) => round.itemId === item.id).map(({ id, number, stage }) => ({ id, number, stage }))
  }))
}

function exerciseOfItem(exercise: Exercise | undefined, settings: unknown): Exercise | null {
  return exercise ? withSettings(exercise, exerciseSettingsSchema.parse(settings)) : null
}

/** A run-sheet item and what it would run, or null when there is none. */
export async function findItem(db: Kysely<FacilitatorTables>, itemId: string) {
  const row = await db
    .selectFrom('run_sheet_item')
    .innerJoin('session', 'session.id', 'run_sheet_item.session_id')
    .select([
      'run_sheet_item.id',
      'run_sheet_item.kind',
      'session.id as sessionId',
      'session.cohort_id as cohortId',
      'run_sheet_item.exercise_id as exerciseId',
      'run_sheet_item.settings'
    ])
    .where('run_sheet_item.id', '=', itemId)
    .executeTakeFirst()
  if (!row) return null
  const { exerciseId, settings, ...item } = row
  const exercises = await latestExercises(db, exerciseId ? [exerciseId] : [])
  return { ...item, exercise: exerciseOfItem(exercises.get(exerciseId ?? ''), settings) }
}

/** Notes when an item was first run. */
export async function beginItem(trx: Transaction<Tables>, itemId: string): Promise<void> {
  await trx
    .updateTable('run_sheet_item')
    .set({ began_at: new Date() })
    .where('id', '=', itemId)
    .where('began_at', 'is', null)
    .execute()
}

/** Holds a session until the transaction ends, so that two changes of it come one after the other. */
export async function lockSession(trx: Transaction<Tables>, sessionId: string): Promise<void> {
  await trx.selectFrom('session').select('id').where('id', '=', sessionId).forUpdate().execute()
}

/** A session's countdown; null when none is set. */
export async function sessionTimer(db: Kysely<FacilitatorTables>, sessionId: string): Promise<Timer | null> {
  const row = await db.selectFrom('session').select('timer').where('id', '=', sessionId).executeTakeFirst()
  return timerSchema.nullable().parse(row?.timer ?? null)
}

/**
 * Stores the facilitators' private notes of a run-sheet item where nobody else wrote meanwhile.
 * @param base what they were written over
 * @returns what is stored now: these, or what somebody else wrote
 */
export async function setNotes(
  db: Kysely<Tables>,
  { itemId, base, notes }: { itemId: string; base: string; notes: string }
): Promise<string> {
  const stored = await db
    .updateTable('run_sheet_item')
    .set({ notes })
    .where('id', '=', itemId)
    .where('notes', '=', base)
    .returning('notes')
    .executeTakeFirst()
  if (stored) return stored.notes
  const row = await db.selectFrom('run_sheet_item').select('notes').where('id', '=', itemId).executeTakeFirstOrThrow()
  return row.notes
}

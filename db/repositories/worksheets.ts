import { type Kysely, sql } from 'kysely'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import type { Database } from '../client.ts'
import type { Tables } from '../types.ts'

/** One worksheet as it lies in the tables: labels and words still encrypted. */
export type WorksheetRows = {
  worksheet: { id: string; roundId: string; revision: number; handedInAt: Date | null; result: PersonalResult | null }
  entries: { contactId: string; label: Buffer; answers: Record<string, unknown>; words: Record<string, string> }[]
  rows: { rowId: string; answers: Record<string, unknown>; words: Record<string, string> }[]
  ties: [string, string][]
}

/**
 * Makes a person's worksheet for a round when it is not there yet, and brings along who is on the person's map, in their
 * own words (a name and its group are what a card says); with `copyAnswers` also what was answered and who knows whom. The round it is taken from is not touched.
 * Safe to run again and from two devices at once.
 * @param mapExercises ids of the exercises in which the map itself is edited
 * @param fromMap answers that are taken over from the map even when the others are not
 * @param refill brings the map along once more, onto a worksheet that is there
 * @param items the exercise from whose last round listed items are carried over, all of them or only open ones
 */
export async function ensureWorksheet(
  db: Database,
  input: {
    id: string
    roundId: string
    seatId: string
    mapExercises: string[]
    copyAnswers: boolean
    fromMap: string[]
    items: { exerciseId: string; openOnly: boolean } | null
    refill?: boolean
  }
): Promise<void> {
  const { id, roundId, seatId, mapExercises, copyAnswers, fromMap, items, refill = false } = input
  await sql`
    with made as (
      insert into worksheet (id, round_id, seat_id) values (${id}, ${roundId}, ${seatId})
      on conflict (round_id, seat_id) do nothing returning id
    ), source as (
      select w.id from worksheet w join round r on r.id = w.round_id
      where w.seat_id = ${seatId} and w.round_id <> ${roundId} and coalesce((r.definition ->> 'editsMap')::boolean, r.exercise_id = any(${mapExercises}::text[]))
        and w.revision > 0
      order by r.created_at desc limit 1
    ), target as (
      select id from made
      -- A list that is only answered about follows the map; a map that is being edited is filled once. What was begun
      -- for the person has only what is entered there, so that nobody else's eyes see more.
      union all select w.id from worksheet w
        where w.round_id = ${roundId} and w.seat_id = ${seatId} and w.on_behalf_at is null
          and (${refill}::boolean or not ${copyAnswers}::boolean)
    ), listed as (
      insert into entry (worksheet_id, contact_id, answers, words)
      select target.id, e.contact_id,
        case when ${copyAnswers}::boolean then e.answers
          else (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(e.answers)
            where key = any(${fromMap}::text[])) end, e.words
      from target, source join entry e on e.worksheet_id = source.id order by e.position
      on conflict (worksheet_id, contact_id) do nothing
    ), last_time as (
      select w.id from worksheet w join round r on r.id = w.round_id
      where w.seat_id = ${seatId} and w.round_id <> ${roundId} and r.exercise_id = ${items?.exerciseId ?? null}
        and w.revision > 0
      order by r.created_at desc limit 1
    ), carried as (
      insert into worksheet_row (worksheet_id, row_id, answers, words)
      select made.id, x.row_id, x.answers, x.words
      from made, last_time join worksheet_row x on x.worksheet_id = last_time.id
      -- Items have ids of their own; a chair or a channel is asked anew.
      where x.row_id ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
        and (not ${items?.openOnly ?? false}::boolean or coalesce(x.answers ->> 'status', 'planned') = 'planned')
      order by x.position
    )
    insert into tie (worksheet_id, a, b)
    select made.id, t.a, t.b from made, source join tie t on t.worksheet_id = source.id
    where ${copyAnswers}::boolean on conflict do nothing`.execute(db)
}

/** A person's worksheet for a round, or null when it was never opened. */
export async function loadWorksheet(
  db: Kysely<Tables>,
  roundId: string,
  seatId: string
): Promise<WorksheetRows | null> {
  const row = await db
    .selectFrom('worksheet')
    .select(['id', 'round_id', 'revision', 'handed_in_at', 'result', 'seat_id'])
    .where('round_id', '=', roundId)
    .where('seat_id', '=', seatId)
    .executeTakeFirst()
  if (!row) return null
  const [entries, sheetRows, ties] = await Promise.all([
    db
      .selectFrom('entry')
      .innerJoin('contact', (join) =>
        join.onRef('contact.id', '=', 'entry.contact_id').on('contact.seat_id', '=', row.seat_id)
      )
      .select(['entry.contact_id as contactId', 'contact.label', 'entry.answers', 'entry.words'])
      .where('entry.worksheet_id', '=', row.id)
      .orderBy('entry.position')
      .execute(),
    db
      .selectFrom('worksheet_row')
      .select(['row_id as rowId', 'answers', 'words'])
      .where('worksheet_id', '=', row.id)
      .orderBy('position')
      .execute(),
    db.selectFrom('tie').select(['a', 'b']).where('worksheet_id', '=', row.id).orderBy('a').orderBy('b').execute()
  ])
  return {
    worksheet: {
      id: row.id,
      roundId: row.round_id,
      revision: row.revision,
      handedInAt: row.handed_in_at,
      result: row.result
    },
    entries,
    rows: sheetRows,
    ties: ties.map(({ a, b }) => [a, b])
  }
}

/** What the person answered the last time this exercise was run before the given round, by contact id or row id. */
export async function loadHints(
  db: Kysely<Tables>,
  input: { roundId: string; seatId: string; exerciseId: string }
): Promise<Record<string, Record<string, unknown>>> {
  const lastTime = db
    .selectFrom('worksheet')
    .innerJoin('round', 'round.id', 'worksheet.round_id')
    .select('worksheet.id')
    .where('worksheet.seat_id', '=', input.seatId)
    .where('round.exercise_id', '=', input.exerciseId)
    .where('worksheet.revision', '>', 0)
    .where('round.created_at', '<', (eb) => eb.selectFrom('round').select('created_at').where('id', '=', input.roundId))
    .orderBy('round.created_at', 'desc')
    .limit(1)
  const [entries, rows] = await Promise.all([
    db.selectFrom('entry').select(['contact_id as id', 'answers']).where('worksheet_id', '=', lastTime).execute(),
    db.selectFrom('worksheet_row').select(['row_id as id', 'answers']).where('worksheet_id', '=', lastTime).execute()
  ])
  return Object.fromEntries([...entries, ...rows].map(({ id, answers }) => [id, answers]))
}

/**
 * Stores a personal result if the worksheet is still at the revision it was computed from; an edit in between makes
 * its own.
 */
export async function storeResult(
  db: Kysely<Tables>,
  input: { worksheetId: string; revision: number; result: PersonalResult }
): Promise<void> {
  await db
    .updateTable('worksheet')
    .set({ result: input.result })
    .where('id', '=', input.worksheetId)
    .where('revision', '=', input.revision)
    .execute()
}

/** Who has handed in and is on the list, with their results; a null result is still to be computed. */
export async function loadSubmissions(
  db: Kysely<Tables>,
  roundId: string
): Promise<{ seatId: string; result: PersonalResult | null }[]> {
  return db
    .selectFrom('worksheet')
    .innerJoin('seat', 'seat.id', 'worksheet.seat_id')
    .select(['worksheet.seat_id as seatId', 'worksheet.result'])
    .where('worksheet.round_id', '=', roundId)
    .where('worksheet.handed_in_at', 'is not', null)
    .where('seat.removed_at', 'is', null)
    .orderBy('worksheet.seat_id')
    .execute()
}

/** The sessions in which a seat has a worksheet that was written on, newest first. */
export async function sessionsOfSeat(db: Kysely<Tables>, seatId: string) {
  return db
    .selectFrom('session')
    .select(['session.id as sessionId', 'session.number', 'session.title', 'session.starts_at as startsAt'])
    .where('session.id', 'in', (eb) =>
      eb
        .selectFrom('worksheet')
        .innerJoin('round', 'round.id', 'worksheet.round_id')
        .select('round.session_id')
        .where('worksheet.seat_id', '=', seatId)
        .where('worksheet.revision', '>', 0)
    )
    .orderBy('session.number', 'desc')
    .execute()
}

/** The rounds a seat has a worksheet in, oldest first. */
export async function roundsOfSeat(db: Kysely<Tables>, seatId: string) {
  return db
    .selectFrom('worksheet')
    .innerJoin('round', 'round.id', 'worksheet.round_id')
    .innerJoin('session', 'session.id', 'round.session_id')
    .select([
      'round.id as roundId',
      'round.exercise_id as exerciseId',
      'round.exercise_version as exerciseVersion',
      'round.number',
      'session.title as session',
      'session.starts_at as startsAt'
    ])
    .where('worksheet.seat_id', '=', seatId)
    .orderBy('round.created_at')
    .execute()
}

import { type Kysely, sql, type Transaction } from 'kysely'
import type { Exercise } from '#app/contract/exercise.ts'
import type { RoundView, SessionState, Stage } from '#app/contract/stage.ts'
import { type Timer, timerSchema } from '#app/contract/timer.ts'
import type { FacilitatorTables, Tables } from '../types.ts'
import { exerciseOf, isCatalogued, withExercise } from './round-exercise.ts'

/** Where a session is now. Null when there is no such session. */
export async function sessionState(db: Kysely<FacilitatorTables>, sessionId: string): Promise<SessionState | null> {
  const row = await db
    .selectFrom('session')
    .leftJoin('round', 'round.id', 'session.current_round_id')
    .leftJoin('run_sheet_item as item', 'item.id', 'session.current_item_id')
    .select([
      'session.id',
      'session.revision',
      'session.paused',
      'session.door_open',
      'session.ended',
      'session.timer',
      'item.id as current_item_id',
      'item.kind as item_kind',
      'item.title as item_title',
      'round.id as round_id',
      'round.item_id',
      'round.exercise_id',
      'round.exercise_version',
      'round.definition',
      'round.number',
      'round.stage',
      'round.live_charts'
    ])
    .where('session.id', '=', sessionId)
    .executeTakeFirst()
  if (!row) return null
  const round: RoundView | null =
    row.round_id && row.item_id && row.exercise_id && row.exercise_version && row.number && row.stage
      ? {
          id: row.round_id,
          itemId: row.item_id,
          exercise: exerciseOf({ id: row.exercise_id, version: row.exercise_version, definition: row.definition }),
          number: row.number,
          stage: row.stage,
          liveCharts: row.live_charts ?? false
        }
      : null
  return {
    sessionId: row.id,
    revision: row.revision,
    paused: row.paused,
    doorOpen: row.door_open,
    ended: row.ended,
    item:
      row.current_item_id && row.item_kind
        ? { id: row.current_item_id, kind: row.item_kind, title: row.item_title }
        : null,
    timer: timerSchema.nullable().parse(row.timer),
    round
  }
}

/** A round and the session and cohort it belongs to; null when there is none. */
export async function findRound(db: Kysely<FacilitatorTables>, roundId: string) {
  const row = await db
    .selectFrom('round')
    .innerJoin('session', 'session.id', 'round.session_id')
    .innerJoin('cohort', 'cohort.id', 'session.cohort_id')
    .select([
      'round.id',
      'round.session_id as sessionId',
      'session.cohort_id as cohortId',
      'round.item_id as itemId',
      'round.exercise_id',
      'round.exercise_version',
      'round.definition',
      'round.stage',
      'round.live_charts as liveCharts',
      'cohort.k'
    ])
    .where('round.id', '=', roundId)
    .executeTakeFirst()
  return row ? withExercise(row) : null
}

/** Holds a round so that one release is made at a time; edits of worksheets do not wait for it. */
export async function lockRound(trx: Transaction<Tables>, roundId: string): Promise<void> {
  await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute()
}

/** Changes a session and raises its revision. */
export async function updateSession(
  db: Kysely<Tables>,
  sessionId: string,
  set: {
    paused?: boolean
    door_open?: boolean
    ended?: boolean
    current_round_id?: string | null
    current_item_id?: string | null
    timer?: Timer | null
  }
): Promise<void> {
  await db
    .updateTable('session')
    .set((eb) => ({ ...set, revision: eb('revision', '+', 1) }))
    .where('id', '=', sessionId)
    .execute()
}

/** Moves a round from one stage to another; false when it was not in `from` any more. */
export async function updateStage(
  db: Kysely<Tables>,
  input: { roundId: string; from: Stage; to: Stage }
): Promise<boolean> {
  const result = await db
    .updateTable('round')
    .set({ stage: input.to })
    .where('id', '=', input.roundId)
    .where('stage', '=', input.from)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** How many worksheets of a round are begun and handed in, by seat. */
export async function worksheetStatus(db: Kysely<FacilitatorTables>, roundId: string) {
  return db
    .selectFrom('worksheet_status')
    .select(['seat_id as seatId', 'begun', 'handed_in as handedIn'])
    .where('round_id', '=', roundId)
    .execute()
}

/** Adds the next round of an item. Two at once: the item is held, so that each gets a number of its own. */
export async function insertRound(
  trx: Transaction<Tables>,
  round: {
    id: string
    sessionId: string
    itemId: string
    exercise: Exercise
    liveCharts: boolean
  }
): Promise<void> {
  await trx.selectFrom('run_sheet_item').select('id').where('id', '=', round.itemId).forUpdate().execute()
  await trx
    .insertInto('round')
    .values((eb) => ({
      id: round.id,
      session_id: round.sessionId,
      item_id: round.itemId,
      number: eb
        .selectFrom('round')
        .where('item_id', '=', round.itemId)
        .select((inner) => sql<number>`coalesce(${inner.fn.max('number')}, 0) + 1`.as('next')),
      exercise_id: round.exercise.id,
      exercise_version: round.exercise.version,
      definition: isCatalogued(round.exercise) ? null : round.exercise,
      live_charts: round.liveCharts
    }))
    .execute()
}

export async function setLiveCharts(db: Kysely<Tables>, roundId: string, on: boolean): Promise<void> {
  await db.updateTable('round').set({ live_charts: on }).where('id', '=', roundId).execute()
}

/** Sum of the worksheets' revisions in a round, of everybody on the list: how many changes are stored. */
export async function countChanges(db: Kysely<Tables>, roundId: string): Promise<number> {
  const row = await db
    .selectFrom('worksheet')
    .innerJoin('seat', 'seat.id', 'worksheet.seat_id')
    .select(sql<number>`coalesce(sum(worksheet.revision), 0)::int`.as('changes'))
    .where('worksheet.round_id', '=', roundId)
    .where('seat.removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.changes
}

/** The rounds of a session in the order of the run sheet. */
export async function listRounds(db: Kysely<Tables>, sessionId: string) {
  const rows = await db
    .selectFrom('round')
    .innerJoin('run_sheet_item', 'run_sheet_item.id', 'round.item_id')
    .select(['round.id', 'round.exercise_id', 'round.exercise_version', 'round.definition'])
    .where('round.session_id', '=', sessionId)
    .orderBy('run_sheet_item.position')
    .orderBy('round.number')
    .execute()
  return rows.map(withExercise)
}

import type { Kysely, Transaction } from 'kysely'
import { type Trend, trendSchema } from '#app/contract/figures.ts'
import type { TrendDecision } from '#app/domain/release/next-trend.ts'
import type { FacilitatorTables, Tables } from '../types.ts'
import { withExercise } from './round-exercise.ts'

/** What is shown over the sessions beside a round's picture now, or null. */
export async function currentTrend(db: Kysely<FacilitatorTables>, roundId: string): Promise<Trend | null> {
  const row = await db
    .selectFrom('trend')
    .select('figures')
    .where('round_id', '=', roundId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row ? trendSchema.parse(row.figures) : null
}

/** Which release and which trend a round shows, in one word; another word when either is another one, or gone. */
export async function shownOf(db: Kysely<FacilitatorTables>, roundId: string): Promise<string> {
  const shown = (table: 'release' | 'trend') =>
    db.selectFrom(table).select('id').where('round_id', '=', roundId).where('withdrawn_at', 'is', null)
  const rows = await shown('release').unionAll(shown('trend')).execute()
  return rows
    .map(({ id }) => id)
    .sort()
    .join(' ')
}

/**
 * The rounds of an exercise in the sessions of a cohort that a trend up to this round may be made of, in order of time:
 * this one, and of each session before it the last that shows a picture.
 */
export async function trendRounds(db: Kysely<FacilitatorTables>, roundId: string) {
  const rows = await db
    .selectFrom('round as last')
    .innerJoin('session as now', 'now.id', 'last.session_id')
    .innerJoin('session', (join) =>
      join.onRef('session.cohort_id', '=', 'now.cohort_id').onRef('session.number', '<=', 'now.number')
    )
    .innerJoin('round', (join) =>
      join.onRef('round.session_id', '=', 'session.id').onRef('round.exercise_id', '=', 'last.exercise_id')
    )
    .innerJoin('release', (join) =>
      join.onRef('release.round_id', '=', 'round.id').on('release.withdrawn_at', 'is', null)
    )
    .select([
      'round.id',
      'session.number as session',
      'now.number as lastSession',
      'round.exercise_id',
      'round.exercise_version',
      'round.definition'
    ])
    .where('last.id', '=', roundId)
    .orderBy('session.number')
    .orderBy('round.created_at')
    .orderBy('round.number')
    .execute()
  return rows
    .filter(({ id, session, lastSession }, at) =>
      session === lastSession ? id === roundId : rows[at + 1]?.session !== session
    )
    .map(({ lastSession: _, ...row }) => withExercise(row))
}

/** Adds a trend, with what is new of it among the releases of its rounds, and takes the one before it out of view. */
export async function insertTrend(
  trx: Transaction<Tables>,
  input: TrendDecision & { id: string; roundId: string; newId: () => string }
): Promise<void> {
  await withdrawTrend(trx, input.roundId)
  await trx.insertInto('trend').values({ id: input.id, round_id: input.roundId, figures: input.trend }).execute()
  for (const { roundId, number, figures, basis } of input.parts) {
    const id = input.newId()
    await trx
      .insertInto('release')
      .values({ id, round_id: roundId, number, figures, withdrawn_at: new Date(), trend_id: input.id })
      .execute()
    await trx.insertInto('release_basis').values({ release_id: id, basis }).execute()
  }
}

export async function withdrawTrend(trx: Transaction<Tables>, roundId: string): Promise<void> {
  await trx
    .updateTable('trend')
    .set({ withdrawn_at: new Date() })
    .where('round_id', '=', roundId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

import { type Kysely, sql, type Transaction } from 'kysely'
import type { ReleaseFigures } from '#app/contract/figures.ts'
import type { Contribution } from '#app/domain/release/figures.ts'
import type { FacilitatorDatabase } from '../client.ts'
import type { Tables } from '../types.ts'
import { withExercise } from './round-exercise.ts'
import { currentTrend } from './trends.ts'

export type StoredRelease = { id: string; roundId: string; number: number; createdAt: Date; figures: ReleaseFigures }

/** The picture of a round that is shown now, or null when there is none or it was withdrawn. */
export async function currentRelease(db: FacilitatorDatabase, roundId: string): Promise<StoredRelease | null> {
  const row = await db
    .selectFrom('release')
    .select(['id', 'round_id as roundId', 'number', 'created_at as createdAt', 'figures'])
    .where('round_id', '=', roundId)
    .where('withdrawn_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Everything ever shown of a round, oldest first, with who brought what to it. */
export async function releaseHistory(trx: Transaction<Tables>, roundId: string) {
  return trx
    .selectFrom('release')
    .innerJoin('release_basis', 'release_basis.release_id', 'release.id')
    .select(['release.number', 'release.withdrawn_at', 'release.trend_id', 'release.figures', 'release_basis.basis'])
    .where('release.round_id', '=', roundId)
    .orderBy('release.number')
    .execute()
}

/** Adds a release and takes the one before it out of view. */
export async function insertRelease(
  trx: Transaction<Tables>,
  input: { id: string; roundId: string; number: number; figures: ReleaseFigures; basis: Record<string, Contribution> }
): Promise<void> {
  await setShown(trx, input.roundId, null)
  await trx
    .insertInto('release')
    .values({
      id: input.id,
      round_id: input.roundId,
      number: input.number,
      figures: input.figures
    })
    .execute()
  await trx.insertInto('release_basis').values({ release_id: input.id, basis: input.basis }).execute()
}

/** Shows exactly the release of that number, or none. */
export async function setShown(db: Kysely<Tables>, roundId: string, number: number | null): Promise<void> {
  await db
    .updateTable('release')
    .set({ withdrawn_at: new Date() })
    .where('round_id', '=', roundId)
    .where('withdrawn_at', 'is', null)
    .execute()
  if (number === null) return
  await db
    .updateTable('release')
    .set({ withdrawn_at: null })
    .where('round_id', '=', roundId)
    .where('number', '=', number)
    .execute()
}

/** The rounds of a session with the picture each one shows, in the order of the run sheet. */
export async function sessionReleases(db: FacilitatorDatabase, sessionId: string) {
  const rounds = await db
    .selectFrom('round')
    .innerJoin('run_sheet_item', 'run_sheet_item.id', 'round.item_id')
    .select(['round.id', 'round.number', 'round.exercise_id', 'round.exercise_version', 'round.definition'])
    .where('round.session_id', '=', sessionId)
    .orderBy('run_sheet_item.position')
    .orderBy('round.number')
    .execute()
  return Promise.all(
    rounds.map(async (round) => {
      const [release, trend] = await Promise.all([currentRelease(db, round.id), currentTrend(db, round.id)])
      return { ...withExercise(round), release: release && { ...release, trend } }
    })
  )
}

/** Forgets what a seat brought to every release; that somebody was in it stays, or the law could not be kept. */
export async function forgetInReleases(trx: Transaction<Tables>, seatId: string): Promise<void> {
  await trx
    .updateTable('release_basis')
    .set({ basis: sql`jsonb_set(basis, array[${seatId}::text], 'null')` })
    .where(sql<boolean>`basis ? ${seatId}`)
    .execute()
}

import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { FacilitatorTables, Tables } from '../types.ts'

/** Holds a cohort's list, so that no two changes of it make one name twice. */
export async function lockRoster(trx: Transaction<Tables>, cohortId: string): Promise<void> {
  await trx.selectFrom('cohort').select('id').where('id', '=', cohortId).forUpdate().execute()
}

/** A seat of a cohort, on its list or taken off it; null when there is none. */
export async function findOnRoster(db: Kysely<FacilitatorTables>, cohortId: string, seatId: string) {
  const row = await db
    .selectFrom('seat')
    .select(['id', 'name', 'removed_at as removedAt'])
    .where('id', '=', seatId)
    .where('cohort_id', '=', cohortId)
    .executeTakeFirst()
  return row ?? null
}

/** Who was taken off a cohort's list, the last first. */
export async function listRemoved(db: Kysely<FacilitatorTables>, cohortId: string) {
  return db
    .selectFrom('seat')
    .select(['id as seatId', 'name'])
    .where('cohort_id', '=', cohortId)
    .where('removed_at', 'is not', null)
    .orderBy('removed_at', 'desc')
    .execute()
}

/** Adds a seat at the end of the list. */
export async function insertSeat(
  trx: Transaction<Tables>,
  seat: { id: string; cohortId: string; name: string; wrappedKey: Buffer }
): Promise<void> {
  await trx
    .insertInto('seat')
    .values((eb) => ({
      id: seat.id,
      cohort_id: seat.cohortId,
      name: seat.name,
      position: eb
        .selectFrom('seat')
        .where('cohort_id', '=', seat.cohortId)
        .select((inner) => sql<number>`coalesce(${inner.fn.max('position')}, -1) + 1`.as('next'))
    }))
    .execute()
  await trx.insertInto('seat_key').values({ seat_id: seat.id, wrapped_key: seat.wrappedKey }).execute()
}

export async function setSeatName(trx: Transaction<Tables>, seatId: string, name: string): Promise<void> {
  await trx.updateTable('seat').set({ name }).where('id', '=', seatId).execute()
}

/** Takes a seat off the list, or brings it back; what was written in it stays as it is. */
export async function setSeatRemoved(trx: Transaction<Tables>, seatId: string, removed: boolean): Promise<void> {
  await trx
    .updateTable('seat')
    .set({ removed_at: removed ? new Date() : null })
    .where('id', '=', seatId)
    .execute()
}

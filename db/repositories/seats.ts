import type { Kysely } from 'kysely'
import type { FacilitatorTables, Tables } from '../types.ts'

/** The seats of a cohort in roster order, without those that were taken off the list. */
export async function listSeats(db: Kysely<FacilitatorTables>, cohortId: string) {
  return db
    .selectFrom('seat')
    .select(['id', 'name', 'claimed_at as claimedAt'])
    .where('cohort_id', '=', cohortId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute()
}

/** The seat a device token opens, or null. `removed`: it was taken off the list, and is not to be sat in. */
export async function findSeatByDevice(db: Kysely<Tables>, tokenHash: Buffer) {
  const row = await seatsByDevice(db, tokenHash).executeTakeFirst()
  if (!row) return null
  const { removed_at, ...seat } = row
  return { ...seat, removed: removed_at !== null }
}

/** A seat on the list and its wrapped data key; null for a device that opens none. */
export async function findSeatAndKeyByDevice(db: Kysely<Tables>, tokenHash: Buffer) {
  const row = await seatsByDevice(db, tokenHash)
    .innerJoin('seat_key', 'seat_key.seat_id', 'seat.id')
    .select('seat_key.wrapped_key as wrappedKey')
    .where('seat.removed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

function seatsByDevice(db: Kysely<Tables>, tokenHash: Buffer) {
  return db
    .selectFrom('seat_device')
    .innerJoin('seat', 'seat.id', 'seat_device.seat_id')
    .innerJoin('cohort', 'cohort.id', 'seat.cohort_id')
    .select(['seat.id', 'seat.name', 'seat.cohort_id as cohortId', 'cohort.locale', 'seat.removed_at'])
    .where('seat_device.token_hash', '=', tokenHash)
}

/** Claims a free seat; false when somebody else was first. */
export async function claimFreeSeat(db: Kysely<Tables>, seatId: string, cohortId: string): Promise<boolean> {
  const result = await db
    .updateTable('seat')
    .set({ claimed_at: new Date() })
    .where('id', '=', seatId)
    .where('cohort_id', '=', cohortId)
    .where('claimed_at', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Claims a seat that is free; one that is claimed stays so. */
export async function claimSeatAnyway(db: Kysely<Tables>, seatId: string): Promise<void> {
  await db
    .updateTable('seat')
    .set({ claimed_at: new Date() })
    .where('id', '=', seatId)
    .where('claimed_at', 'is', null)
    .execute()
}

/** The wrapped data key of a seat; null when it was erased. */
export async function findSeatKey(db: Kysely<Tables>, seatId: string): Promise<Buffer | null> {
  const row = await db.selectFrom('seat_key').select('wrapped_key').where('seat_id', '=', seatId).executeTakeFirst()
  return row?.wrapped_key ?? null
}

/** Lets a device open a seat. */
export async function addSeatDevice(db: Kysely<Tables>, seatId: string, tokenHash: Buffer): Promise<void> {
  await db.insertInto('seat_device').values({ seat_id: seatId, token_hash: tokenHash }).execute()
}

/** Forgets a device; returns the seat it opened, or null when it opened none. */
export async function removeSeatDevice(db: Kysely<Tables>, tokenHash: Buffer): Promise<string | null> {
  const row = await db
    .deleteFrom('seat_device')
    .where('token_hash', '=', tokenHash)
    .returning('seat_id as seatId')
    .executeTakeFirst()
  return row?.seatId ?? null
}

/** Makes a seat free again unless something was written in it or another device opens it; tells whether it did. */
export async function freeUnwrittenSeat(db: Kysely<Tables>, seatId: string): Promise<boolean> {
  const result = await db
    .updateTable('seat')
    .set({ claimed_at: null })
    .where('id', '=', seatId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('seat_device').select('seat_id').where('seat_device.seat_id', '=', seatId)))
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('worksheet')
            .select('worksheet.id')
            .where('worksheet.seat_id', '=', seatId)
            .where('worksheet.revision', '>', 0)
        )
      )
    )
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Claims the seat whose personal link this is, and tells which it was; null when there is none. */
export async function claimByLink(db: Kysely<Tables>, linkHash: Buffer): Promise<string | null> {
  const row = await db
    .updateTable('seat')
    .set((eb) => ({ claimed_at: eb.fn.coalesce('claimed_at', eb.val(new Date())) }))
    .where('link_hash', '=', linkHash)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** The name and cohort of a seat on the list, or null. */
export async function findSeat(db: Kysely<FacilitatorTables>, seatId: string) {
  const row = await seatQuery(db).where('seat.id', '=', seatId).where('seat.removed_at', 'is', null).executeTakeFirst()
  return row ?? null
}

/** The same for whoever sat in it: what somebody wrote stays theirs when they are taken off the list. */
export async function findOwnSeat(db: Kysely<FacilitatorTables>, seatId: string) {
  const row = await seatQuery(db).where('seat.id', '=', seatId).executeTakeFirst()
  return row ?? null
}

function seatQuery(db: Kysely<FacilitatorTables>) {
  return db
    .selectFrom('seat')
    .innerJoin('cohort', 'cohort.id', 'seat.cohort_id')
    .select((eb) => [
      'seat.id',
      'seat.name',
      'seat.cohort_id as cohortId',
      'cohort.locale',
      eb('cohort.rehearsal_of', 'is not', null).as('isRehearsal')
    ])
}

/** Replaces a seat's personal link. */
export async function setSeatLink(db: Kysely<Tables>, seatId: string, linkHash: Buffer): Promise<void> {
  await db.updateTable('seat').set({ link_hash: linkHash }).where('id', '=', seatId).execute()
}

/** Removes everything of a seat but its place on the roster, and gives it a new key. */
export async function eraseSeatRows(db: Kysely<Tables>, seatId: string, wrappedKey: Buffer): Promise<void> {
  for (const table of ['worksheet', 'contact', 'on_behalf', 'seat_request', 'seat_device', 'seat_key'] as const) {
    await db.deleteFrom(table).where('seat_id', '=', seatId).execute()
  }
  await db.insertInto('seat_key').values({ seat_id: seatId, wrapped_key: wrappedKey }).execute()
  await db.updateTable('seat').set({ claimed_at: null, link_hash: null }).where('id', '=', seatId).execute()
}

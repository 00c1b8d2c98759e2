import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../types.ts'

/** In a query over `worksheet`: it was not begun for the person, or holds a change that came from the person's own device. */
const hasOwnEdits = sql<boolean>`(worksheet.on_behalf_at is null or exists (
  select from jsonb_object_keys(worksheet.seen) as seen(client) where not exists (
    select from on_behalf as pass where pass.seat_id = worksheet.seat_id and pass.round_id = worksheet.round_id
      and pass.clients ? seen.client)))`

const editsMap = (mapExercises: string[]) =>
  sql<boolean>`coalesce((round.definition ->> 'editsMap')::boolean, round.exercise_id = any(${mapExercises}::text[]))`

type Sheet = { roundId: string; seatId: string; mapExercises: string[] }

/**
 * Is there anything on a worksheet that the person wrote: a change of their own, or somebody from a map of their own. True
 * where there is no worksheet.
 */
export async function isOwnSheet(db: Kysely<Tables>, { roundId, seatId, mapExercises }: Sheet): Promise<boolean> {
  const row = await db
    .selectFrom('worksheet')
    .select('worksheet.id')
    .where('round_id', '=', roundId)
    .where('seat_id', '=', seatId)
    .where(({ not }) => not(hasOwnEdits))
    .where(
      sql<boolean>`not exists (
        select from entry as shown join entry on entry.contact_id = shown.contact_id
        join worksheet as mine on mine.id = entry.worksheet_id and mine.seat_id = worksheet.seat_id
        where shown.worksheet_id = worksheet.id and mine.id <> worksheet.id
          and mine.id in (${ownMaps(seatId, mapExercises)}))`
    )
    .executeTakeFirst()
  return row === undefined
}

const ownMaps = (seatId: string, mapExercises: string[]) => sql`
  select worksheet.id from worksheet join round on round.id = worksheet.round_id
  where worksheet.seat_id = ${seatId} and worksheet.revision > 0 and ${editsMap(mapExercises)} and ${hasOwnEdits}`

/** The person's last map that was written on, and whether any of it is their own; null when there is none. */
export async function lastMap(db: Kysely<Tables>, { roundId, seatId, mapExercises }: Sheet) {
  const row = await db
    .selectFrom('worksheet')
    .innerJoin('round', 'round.id', 'worksheet.round_id')
    .select(['worksheet.id', hasOwnEdits.as('isOwn')])
    .where('worksheet.seat_id', '=', seatId)
    .where('worksheet.round_id', '<>', roundId)
    .where('worksheet.revision', '>', 0)
    .where(editsMap(mapExercises))
    .orderBy('round.created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** A worksheet as it stands, held until the transaction ends; null when there is none. `isBegun`: for the person. */
export async function lockSheet(trx: Transaction<Tables>, { roundId, seatId }: Sheet) {
  const row = await trx
    .selectFrom('worksheet')
    .select(['revision', 'on_behalf_at'])
    .where('round_id', '=', roundId)
    .where('seat_id', '=', seatId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { revision: row.revision, isBegun: row.on_behalf_at !== null } : null
}

/** Takes a worksheet away that was opened and not written on. What it was filled with lies in the round it came from. */
export async function deleteUnwritten(trx: Transaction<Tables>, { roundId, seatId }: Sheet): Promise<void> {
  await trx
    .deleteFrom('worksheet')
    .where('round_id', '=', roundId)
    .where('seat_id', '=', seatId)
    .where('revision', '=', 0)
    .execute()
}

/**
 * Begins a worksheet for the person: empty, or with the people of a map.
 * @param fromMap answers of the map that are not asked again
 */
export async function insertOnBehalfSheet(
  trx: Transaction<Tables>,
  sheet: Sheet & { id: string; mapId: string | null; fromMap: readonly string[] }
): Promise<void> {
  await trx
    .insertInto('worksheet')
    .values({ id: sheet.id, round_id: sheet.roundId, seat_id: sheet.seatId, on_behalf_at: new Date() })
    .execute()
  if (!sheet.mapId) return
  await sql`
    insert into entry (worksheet_id, contact_id, answers)
    select ${sheet.id}, contact_id, (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(answers)
      where key = any(${[...sheet.fromMap]}::text[]))
    from entry where worksheet_id = ${sheet.mapId} order by position`.execute(trx)
}

/** Makes a worksheet the person's own again; true when it had been begun for them. */
export async function releaseSheet(trx: Transaction<Tables>, roundId: string, seatId: string): Promise<boolean> {
  const result = await trx
    .updateTable('worksheet')
    .set({ on_behalf_at: null })
    .where('round_id', '=', roundId)
    .where('seat_id', '=', seatId)
    .where('on_behalf_at', 'is not', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

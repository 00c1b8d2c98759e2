import { type Kysely, sql, type Transaction } from 'kysely'
import { exerciseSettingsSchema } from '#app/contract/exercise-settings.ts'
import type { PlanItem, StoredItem } from '#app/contract/plan.ts'
import type { FacilitatorTables, Tables } from '../types.ts'
import { latestExercises } from './own-exercises.ts'

/** The run sheet of a session in its order: exercises as they are defined, and what was chosen for them beside them. */
export async function listPlan(db: Kysely<FacilitatorTables>, sessionId: string): Promise<PlanItem[]> {
  const items = await db
    .selectFrom('run_sheet_item')
    .select((eb) => [
      'id',
      'kind',
      'title',
      'exercise_id as exerciseId',
      'minutes',
      'notes',
      'settings',
      eb
        .selectFrom('round')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('round.item_id', '=', 'run_sheet_item.id')
        .as('rounds')
    ])
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()
  const exercises = await latestExercises(
    db,
    items.flatMap(({ exerciseId }) => exerciseId ?? [])
  )
  return items.map(({ exerciseId, settings, rounds, ...item }) => ({
    ...item,
    exercise: exercises.get(exerciseId ?? '') ?? null,
    settings: exerciseSettingsSchema.parse(settings),
    rounds: rounds ?? 0
  }))
}

/** Adds an item as the last one; false when there is one of this id, in whatever session. */
export async function insertItem(
  trx: Transaction<Tables>,
  sessionId: string,
  { exerciseId, ...item }: StoredItem
): Promise<boolean> {
  const result = await trx
    .insertInto('run_sheet_item')
    .values((eb) => ({
      ...item,
      session_id: sessionId,
      exercise_id: exerciseId,
      position: eb
        .selectFrom('run_sheet_item')
        .where('session_id', '=', sessionId)
        .select((inner) => sql<number>`coalesce(${inner.fn.max('position')}, -1) + 1`.as('next'))
    }))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function updateItem(
  trx: Transaction<Tables>,
  itemId: string,
  set: Partial<Pick<StoredItem, 'title' | 'minutes' | 'settings'>>
): Promise<void> {
  await trx.updateTable('run_sheet_item').set(set).where('id', '=', itemId).execute()
}

/** Puts a session's items into this order, which names all of them. */
export async function setOrder(trx: Transaction<Tables>, sessionId: string, ids: readonly string[]): Promise<void> {
  // A place is taken until its item has left it, so all step aside first.
  await trx
    .updateTable('run_sheet_item')
    .set({ position: sql<number>`-1 - array_position(${ids}::uuid[], id)` })
    .where('session_id', '=', sessionId)
    .execute()
  await trx
    .updateTable('run_sheet_item')
    .set({ position: sql<number>`-2 - position` })
    .where('session_id', '=', sessionId)
    .execute()
}

/** Removes an item that has never been run; false when it has. */
export async function deleteItem(trx: Transaction<Tables>, itemId: string): Promise<boolean> {
  const round = await trx.selectFrom('round').select('id').where('item_id', '=', itemId).limit(1).executeTakeFirst()
  if (round) return false
  await trx.deleteFrom('run_sheet_item').where('id', '=', itemId).execute()
  return true
}

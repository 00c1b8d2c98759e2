import { AppError } from '#app/contract/errors.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ExerciseSettings } from '#app/contract/exercise-settings.ts'
import { type PlanChange, type PlanItem, planChangeSchema, planLimits, type StoredItem } from '#app/contract/plan.ts'
import { settingsFault } from '#app/domain/exercise-settings.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import { asFacilitatorDatabase, type Database, type FacilitatorDatabase } from '#db/client.ts'
import { insertAudit } from '#db/repositories/audit.ts'
import { runsCohort } from '#db/repositories/facilitators.ts'
import { listOwnExercises } from '#db/repositories/own-exercises.ts'
import { sessionState, updateSession } from '#db/repositories/rounds.ts'
import { deleteItem, insertItem, listPlan, setOrder, updateItem } from '#db/repositories/run-sheet.ts'
import { findSession, lockSession } from '#db/repositories/sessions.ts'
import { parse } from '../parse.ts'

type Transaction = Parameters<typeof lockSession>[0]

const planActions = {
  add: 'planAdd',
  move: 'planMove',
  remove: 'planRemove',
  minutes: 'planMinutes',
  title: 'planTitle',
  settings: 'planSettings'
} as const

/**
 * One change of a session's run sheet. Rounds keep the definition they were started with; what is chosen here holds from
 * the next one on.
 * @returns the session's revision with the change in it
 * @throws `not-found` when the session or the item is not the facilitator's, `item-run` for removing what was run,
 *   `plan-full`, or `bad-request` with the field that is wrong: `rows`, `thresholds.<key>`, `exerciseId`, …
 */
export async function changePlan(
  db: Database,
  facilitatorId: string,
  sessionId: string,
  input: unknown
): Promise<number> {
  const change = parse(planChangeSchema, input)
  return db.transaction().execute(async (trx) => {
    const read = asFacilitatorDatabase(trx)
    const session = await findSession(read, sessionId)
    if (!session || !(await runsCohort(read, facilitatorId, session.cohortId))) throw new AppError('not-found')
    await lockSession(trx, sessionId)
    const items = await listPlan(read, sessionId)
    if (change.kind === 'add') await add(trx, { facilitatorId, sessionId, items, ...change })
    else await alter(trx, sessionId, items, change)
    await updateSession(trx, sessionId, {})
    const state = await sessionState(read, sessionId)
    const itemId = change.kind === 'add' ? change.item.id : change.id
    // What is planned ahead is nobody else's surprise; what changes while the room is at it is written down.
    if (state?.item)
      await insertAudit(trx, { sessionId, facilitatorId, action: planActions[change.kind], detail: { itemId } })
    return state?.revision ?? 0
  })
}

async function add(
  trx: Transaction,
  given: { facilitatorId: string; sessionId: string; items: readonly PlanItem[]; item: StoredItem; to: number }
): Promise<void> {
  const { facilitatorId, sessionId, items, item, to } = given
  if (items.length >= planLimits.items) throw new AppError('plan-full')
  const exercise = item.exerciseId && (await exerciseOf(asFacilitatorDatabase(trx), facilitatorId, item.exerciseId))
  if ((item.kind === 'exercise') !== Boolean(exercise)) throw new AppError('bad-request', 'exerciseId')
  checkSettings(exercise || null, item.settings)
  if (!(await insertItem(trx, sessionId, item))) throw new AppError('not-found')
  await setOrder(trx, sessionId, movedTo([...items.map(({ id }) => id), item.id], item.id, to))
}

async function alter(
  trx: Transaction,
  sessionId: string,
  items: readonly PlanItem[],
  change: Exclude<PlanChange, { kind: 'add' }>
): Promise<void> {
  const item = items.find(({ id }) => id === change.id)
  if (!item) throw new AppError('not-found')
  switch (change.kind) {
    case 'minutes':
      return updateItem(trx, item.id, { minutes: change.minutes })
    case 'title':
      if (item.exercise) throw new AppError('bad-request', 'title')
      return updateItem(trx, item.id, { title: change.title })
    case 'settings':
      checkSettings(item.exercise, change.settings)
      return updateItem(trx, item.id, { settings: change.settings })
    case 'move': {
      const order = items.map(({ id }) => id)
      return setOrder(trx, sessionId, movedTo(order, item.id, change.to))
    }
    case 'remove':
      if (!(await deleteItem(trx, item.id))) throw new AppError('item-run')
  }
}

/** An exercise that this facilitator may put on a run sheet: of the catalogue, or their own. */
async function exerciseOf(db: FacilitatorDatabase, facilitatorId: string, id: string): Promise<Exercise | null> {
  if (latestExercise(id)) return latestExercise(id)
  const own = await listOwnExercises(db, facilitatorId)
  return own.find((exercise) => exercise.id === id) ?? null
}

function checkSettings(exercise: Exercise | null, settings: ExerciseSettings): void {
  const isNothing = Object.keys(settings).length === 0
  const fault = exercise ? settingsFault(exercise, settings) : isNothing ? null : 'settings'
  if (fault) throw new AppError('bad-request', fault)
}

function movedTo(ids: readonly string[], id: string, to: number): string[] {
  return ids.filter((one) => one !== id).toSpliced(to, 0, id)
}

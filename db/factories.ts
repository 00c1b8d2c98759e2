import { randomBytes, randomUUID } from 'node:crypto'
import type { Stage } from '#app/contract/stage.ts'
import { exercises, findExercise } from '#app/domain/exercises/registry.ts'
import type { Database } from './client.ts'
import { insertCohort } from './repositories/cohorts.ts'
import { insertRound, updateSession } from './repositories/rounds.ts'

export type MadeCohort = {
  cohortId: string
  sessionId: string
  code: string
  seatIds: string[]
  /** Run-sheet items by exercise id. */
  items: Record<string, string>
}

/** A cohort with `people` free seats and one session that runs every exercise. */
export async function makeCohort(
  db: Database,
  options: { people: number; k?: number; wrappedKey?: () => Buffer }
): Promise<MadeCohort> {
  const cohortId = randomUUID()
  const sessionId = randomUUID()
  const code = randomBytes(4).toString('hex').toUpperCase()
  const items = Object.fromEntries(exercises.map(({ id }) => [id, randomUUID()]))
  const seatIds = Array.from({ length: options.people }, () => randomUUID())
  await db.transaction().execute((trx) =>
    insertCohort(trx, {
      cohort: { id: cohortId, title: 'Test cohort', zone: 'Europe/Madrid', locale: 'en', k: options.k ?? 5 },
      seats: seatIds.map((id, index) => ({
        id,
        name: `Person ${index + 1}`,
        wrappedKey: options.wrappedKey?.() ?? randomBytes(60),
        claimed: false
      })),
      sessions: [
        {
          id: sessionId,
          number: 1,
          title: 'Test session',
          startsAt: new Date(),
          code,
          items: Object.entries(items).map(([exerciseId, id]) => ({
            id,
            kind: 'exercise' as const,
            title: null,
            exerciseId,
            minutes: 15,
            notes: ''
          }))
        }
      ]
    })
  )
  return { cohortId, sessionId, code, seatIds, items }
}

/** A round of one of the cohort's exercises, made the session's current one. */
export async function makeRound(
  db: Database,
  cohort: MadeCohort,
  options: { exerciseId: string; stage?: Stage; liveCharts?: boolean }
): Promise<string> {
  const exercise = findExercise(options.exerciseId, 1)
  const itemId = cohort.items[exercise.id]
  if (!itemId) throw new Error(`the cohort has no item for ${exercise.id}`)
  const id = randomUUID()
  await db.transaction().execute(async (trx) => {
    await insertRound(trx, {
      id,
      sessionId: cohort.sessionId,
      itemId,
      exercise,
      liveCharts: options.liveCharts ?? false
    })
    await trx
      .updateTable('round')
      .set({ stage: options.stage ?? 'open' })
      .where('id', '=', id)
      .execute()
    await updateSession(trx, cohort.sessionId, { current_round_id: id, current_item_id: itemId })
  })
  return id
}

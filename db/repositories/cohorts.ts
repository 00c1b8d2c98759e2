import { type Kysely, sql } from 'kysely'
import type { ExerciseSettings } from '#app/contract/exercise-settings.ts'
import type { FacilitatorTables, Tables } from '../types.ts'
import { latestExercises } from './own-exercises.ts'

type NewCohort = {
  cohort: {
    id: string
    title: string
    zone: string
    locale: 'en' | 'es'
    k: number
    is_demo?: boolean
    rehearsal_of?: string
  }
  seats: { id: string; name: string; wrappedKey: Buffer; claimed: boolean }[]
  sessions: {
    id: string
    number: number
    title: string
    startsAt: Date
    code: string
    ended?: boolean
    items: {
      id: string
      kind: 'exercise' | 'talk' | 'pause'
      title: string | null
      exerciseId: string | null
      minutes: number
      notes: string
      settings?: ExerciseSettings
    }[]
  }[]
}

/** Adds a cohort with its seats, sessions and run sheets. Takes a transaction's handle, so that it is there whole. */
export async function insertCohort(trx: Kysely<Tables>, { cohort, seats, sessions }: NewCohort): Promise<void> {
  await trx.insertInto('cohort').values(cohort).execute()
  await trx
    .insertInto('seat')
    .values(
      seats.map((seat, position) => ({
        id: seat.id,
        cohort_id: cohort.id,
        name: seat.name,
        position,
        claimed_at: seat.claimed ? new Date() : null
      }))
    )
    .execute()
  await trx
    .insertInto('seat_key')
    .values(seats.map((seat) => ({ seat_id: seat.id, wrapped_key: seat.wrappedKey })))
    .execute()
  await trx
    .insertInto('session')
    .values(
      sessions.map((session) => ({
        id: session.id,
        cohort_id: cohort.id,
        number: session.number,
        title: session.title,
        starts_at: session.startsAt,
        code: session.code,
        ended: session.ended ?? false
      }))
    )
    .execute()
  const items = sessions.flatMap((session) =>
    session.items.map((item, position) => ({
      id: item.id,
      session_id: session.id,
      position,
      kind: item.kind,
      title: item.title,
      exercise_id: item.exerciseId,
      minutes: item.minutes,
      notes: item.notes,
      settings: item.settings ?? {}
    }))
  )
  if (items.length > 0) await trx.insertInto('run_sheet_item').values(items).execute()
}

/** Lets a facilitator run a cohort. */
export async function addFacilitator(db: Kysely<Tables>, cohortId: string, facilitatorId: string): Promise<void> {
  await db.insertInto('cohort_facilitator').values({ cohort_id: cohortId, facilitator_id: facilitatorId }).execute()
}

/** Removes the demo cohorts of a facilitator and everything in them. */
export async function deleteDemoCohorts(db: Kysely<Tables>, facilitatorId: string): Promise<void> {
  await db
    .deleteFrom('cohort')
    .where('is_demo', '=', true)
    .where('id', 'in', (eb) =>
      eb.selectFrom('cohort_facilitator').select('cohort_id').where('facilitator_id', '=', facilitatorId)
    )
    .execute()
}

/** Is there no cohort at all yet. */
export async function hasNoCohort(db: Kysely<FacilitatorTables>): Promise<boolean> {
  return (await db.selectFrom('cohort').select('id').limit(1).executeTakeFirst()) === undefined
}

/** The cohorts a facilitator runs, newest first, with their sessions and the newest round of each exercise. */
export async function listCohorts(db: Kysely<FacilitatorTables>, facilitatorId: string) {
  const cohorts = await db
    .selectFrom('cohort')
    .innerJoin('cohort_facilitator', 'cohort_facilitator.cohort_id', 'cohort.id')
    .select((eb) => [
      'cohort.id',
      'cohort.title',
      'cohort.zone',
      'cohort.locale',
      'cohort.k',
      'cohort.is_demo as isDemo',
      eb
        .selectFrom('seat')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('seat.cohort_id', '=', 'cohort.id')
        .where('seat.removed_at', 'is', null)
        .as('people')
    ])
    .where('cohort_facilitator.facilitator_id', '=', facilitatorId)
    .where('cohort.rehearsal_of', 'is', null)
    .orderBy('cohort.created_at', 'desc')
    .execute()
  if (cohorts.length === 0) return []
  const sessions = await db
    .selectFrom('session')
    .select(['id', 'cohort_id as cohortId', 'number', 'title', 'starts_at as startsAt', 'code', 'ended'])
    .where(
      'cohort_id',
      'in',
      cohorts.map((cohort) => cohort.id)
    )
    .orderBy('number')
    .execute()
  const items = await db
    .selectFrom('run_sheet_item')
    .innerJoin('session', 'session.id', 'run_sheet_item.session_id')
    .select((eb) => [
      'run_sheet_item.session_id as sessionId',
      'run_sheet_item.exercise_id as exerciseId',
      eb
        .selectFrom('round')
        .select('round.stage')
        .whereRef('round.item_id', '=', 'run_sheet_item.id')
        .orderBy('round.number', 'desc')
        .limit(1)
        .as('stage')
    ])
    .where('run_sheet_item.exercise_id', 'is not', null)
    .where(
      'session.cohort_id',
      'in',
      cohorts.map((cohort) => cohort.id)
    )
    .orderBy('run_sheet_item.position')
    .execute()
  const exercises = await latestExercises(
    db,
    items.flatMap(({ exerciseId }) => exerciseId ?? [])
  )
  return cohorts.map((cohort) => ({
    ...cohort,
    people: cohort.people ?? 0,
    sessions: sessions
      .filter((session) => session.cohortId === cohort.id)
      .map(({ cohortId: _, ...session }) => ({
        ...session,
        exercises: items
          .filter((item) => item.sessionId === session.id)
          .flatMap(({ exerciseId, stage }) => {
            const exercise = exercises.get(exerciseId ?? '')
            return exercise ? [{ exercise, stage }] : []
          })
      }))
  }))
}

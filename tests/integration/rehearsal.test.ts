import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { ownExamples } from '#app/domain/authoring/testing/examples.ts'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import { makeCohort } from '#db/factories.ts'
import { addFacilitator } from '#db/repositories/cohorts.ts'
import { deleteRehearsal, listRehearsals, oldRehearsals } from '#db/repositories/rehearsals.ts'
import { listSeats } from '#db/repositories/seats.ts'
import { findSession, setNotes } from '#db/repositories/sessions.ts'
import { createVault } from '#server/auth/vault.ts'
import { changePlan } from '#server/commands/change-plan.ts'
import { copyForRehearsal } from '#server/commands/copy-for-rehearsal.ts'
import { saveOwnExercise } from '#server/commands/save-own-exercise.ts'
import { startRound } from '#server/commands/start-round.ts'
import { planView } from '#server/queries/plan.ts'
import { programme } from '#server/queries/programme.ts'
import { worksheetSnapshot } from '#server/queries/worksheet-snapshot.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'
import { secret } from './house.ts'

const vault = createVault(secret)
const options = { participants: 6, pace: 1, late: 1, leaving: 1 }

/** A cohort of six that two facilitators run. */
async function course({ db }: DatabaseClient) {
  const cohort = await makeCohort(db, { people: 6, wrappedKey: vault.newWrappedKey })
  const facilitator = async (name: string) => {
    const id = randomUUID()
    const account = { id, name, email: `${id}@example.org`, email_verified: true, image: null }
    await db.insertInto('auth_user').values(account).execute()
    await addFacilitator(db, cohort.cohortId, id)
    return id
  }
  const [ruth, kim] = [await facilitator('Ruth'), await facilitator('Kim')]
  const read = asFacilitatorDatabase(db)
  return {
    ...cohort,
    ruth,
    kim,
    read,
    copy: (facilitatorId: string, sessionId = cohort.sessionId) =>
      copyForRehearsal(db, vault, { facilitatorId, sessionId, options, runner: randomUUID() }),
    cohortOf: async (sessionId: string) => (await findSession(read, sessionId))?.cohortId ?? ''
  }
}

describeOnBothDatabases('A rehearsal', (test) => {
  test('has the run sheet as it is planned, own exercises and notes with it, and other names', async ({ database }) => {
    const { db } = database
    const { sessionId, cohortId, items, ruth, read, copy, cohortOf } = await course(database)
    const [own] = ownExamples
    if (!own) throw new Error('there are examples')
    await saveOwnExercise(db, ruth, own)
    const exercise = { kind: 'exercise', title: null, settings: {}, minutes: 25, notes: 'Wait' } as const
    const item = { ...exercise, id: randomUUID(), exerciseId: own.id }
    await changePlan(db, ruth, sessionId, { kind: 'add', item, to: 0 })
    const settings = { thresholds: { 'qualities.enough': 3 } }
    await changePlan(db, ruth, sessionId, { kind: 'settings', id: items.energy ?? '', settings })
    await setNotes(db, { itemId: items.map ?? '', base: '', notes: 'Give them silence' })
    const before = await planView(read, ruth, sessionId)

    const { sessionId: copied } = await copy(ruth)
    const after = await planView(read, ruth, copied)
    const alike = ({ id: _, ...rest }: (typeof after.items)[number]) => rest
    expect(after.items.map(alike)).toEqual(before.items.map(alike))
    expect(await planView(read, ruth, sessionId)).toEqual({
      ...before,
      rehearsals: [{ sessionId: copied, of: sessionId, who: 'Ruth', isMine: true }]
    })
    expect(after.rehearsals).toBeNull()
    const names = async (id: string) => (await listSeats(read, id)).map(({ name }) => name)
    const [real, invented] = [await names(cohortId), await names(await cohortOf(copied))]
    expect(invented).toHaveLength(real.length)
    expect(invented.filter((name) => real.includes(name))).toEqual([])
  })

  test('is each facilitator’s own, is opened by all who run the cohort, and is no cohort', async ({ database }) => {
    const { sessionId, ruth, kim, read, copy, cohortOf } = await course(database)
    const [first, again, other] = [await copy(ruth), await copy(ruth), await copy(kim)]
    expect(again).toEqual({ sessionId: first.sessionId, isNew: false })
    expect(other.sessionId).not.toBe(first.sessionId)
    const running = (await listRehearsals(read, kim, [sessionId])).map(({ who, isMine }) => ({ who, isMine }))
    expect(running).toEqual([
      { who: 'Ruth', isMine: false },
      { who: 'Kim', isMine: true }
    ])
    const [cohort, ...others] = await programme(read, kim)
    expect(others).toEqual([])
    expect(cohort?.sessions[0]?.rehearsals).toHaveLength(2)
    expect((await planView(read, kim, first.sessionId)).items.length).toBeGreaterThan(0)
    await expect(copy(ruth, first.sessionId)).rejects.toMatchObject({ code: 'not-found' })
    await expect(copy(randomUUID())).rejects.toMatchObject({ code: 'not-found' })

    await deleteRehearsal(database.db, await cohortOf(first.sessionId))
    expect(await listRehearsals(read, ruth, [sessionId])).toHaveLength(1)
  })

  test('of a later session has people who bring a map along', async ({ database }) => {
    const { db, sql } = database
    const { sessionId, ruth, read, copy, cohortOf } = await course(database)
    await sql`update session set number = 3 where id = ${sessionId}`
    await sql`insert into session (id, cohort_id, number, title, starts_at, code)
      select ${randomUUID()}, cohort_id, number + 1, title, starts_at, 'LATER2' from session where id = ${sessionId}`
    const { sessionId: copied } = await copy(ruth)
    // As the screens of the real one say it.
    expect(await findSession(read, copied)).toMatchObject({ number: 3, sessions: 2 })
    const audit = (await planView(read, ruth, copied)).items.find(({ exercise }) => exercise?.id === 'audit')
    await db
      .transaction()
      .execute((trx) => startRound(trx, { sessionId: copied, itemId: audit?.id ?? '', liveCharts: false }))
    await sql`update round set stage = 'open' where session_id = ${copied}`
    for (const { id } of await listSeats(read, await cohortOf(copied))) {
      const [key] = await sql<{ wrapped_key: Buffer }[]>`select wrapped_key from seat_key where seat_id = ${id}`
      if (!key) throw new Error('every seat has a key')
      const { worksheet, state } = await worksheetSnapshot(db, id, vault.unwrap(key.wrapped_key))
      expect(state.sessionId).toBe(copied)
      expect(worksheet?.contacts.length).toBeGreaterThan(3)
    }
  })

  test('is old after twelve hours, and nothing but a rehearsal can be removed as one', async ({ database }) => {
    const { db, sql } = database
    const { cohortId, sessionId, ruth, read, copy, cohortOf } = await course(database)
    const { sessionId: copied } = await copy(ruth)
    const copiedCohort = await cohortOf(copied)
    await sql`update cohort set created_at = now() - interval '11 hours 59 minutes'`
    expect(await oldRehearsals(read, 12)).toEqual([])
    await sql`update cohort set created_at = now() - interval '12 hours 1 minute'`
    expect(await oldRehearsals(read, 12)).toEqual([{ cohortId: copiedCohort, sessionId: copied }])
    await deleteRehearsal(db, cohortId)
    expect(await findSession(read, sessionId)).not.toBeNull()
    await deleteRehearsal(db, copiedCohort)
    expect(await findSession(read, copied)).toBeNull()
    expect(await sql`select 1 from rehearsal`).toHaveLength(0)
  })
})

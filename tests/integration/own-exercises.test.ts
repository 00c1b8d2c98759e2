import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import { newOwnId } from '#app/domain/authoring/ids.ts'
import { ownExamples } from '#app/domain/authoring/testing/examples.ts'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import { makeCohort } from '#db/factories.ts'
import { findOwnExercise, listOwnExercises } from '#db/repositories/own-exercises.ts'
import { listRounds } from '#db/repositories/rounds.ts'
import { importOwnExercise } from '#server/commands/import-own-exercise.ts'
import { removeOwnExercise } from '#server/commands/remove-own-exercise.ts'
import { saveOwnExercise } from '#server/commands/save-own-exercise.ts'
import { startRound } from '#server/commands/start-round.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

function example(title = 'Mine'): Exercise {
  const [, coverage] = ownExamples
  if (!coverage) throw new Error('there are examples')
  return { ...coverage, id: newOwnId(randomUUID()), texts: { ...coverage.texts, title } }
}

async function facilitator({ sql }: DatabaseClient): Promise<string> {
  const id = randomUUID()
  await sql`insert into auth_user (id, name, email) values (${id}, 'Robin', ${`${id}@example.org`})`
  return id
}

describeOnBothDatabases("A facilitator's own exercise", (test) => {
  test('gets a version with each change, and none for the same content', async ({ database }) => {
    const { db } = database
    const me = await facilitator(database)
    const exercise = example()
    expect(await saveOwnExercise(db, me, exercise)).toEqual({ version: 1 })
    expect(await saveOwnExercise(db, me, { ...exercise, version: 7 })).toEqual({ version: 1 })
    expect(await saveOwnExercise(db, me, { ...exercise, minutes: 30 })).toEqual({ version: 2 })
    const read = asFacilitatorDatabase(db)
    expect(await listOwnExercises(read, me)).toMatchObject([{ id: exercise.id, version: 2, minutes: 30 }])
  })

  test('saved twice at once is one version each', async ({ database }) => {
    const me = await facilitator(database)
    const exercise = example()
    const saves = [10, 20, 30].map((minutes) => saveOwnExercise(database.db, me, { ...exercise, minutes }))
    const versions = (await Promise.all(saves)).map(({ version }) => version)
    expect(versions.sort()).toEqual([1, 2, 3])
  })

  test('is nobody else’s to change, remove or see', async ({ database }) => {
    const { db } = database
    const [me, you] = [await facilitator(database), await facilitator(database)]
    const exercise = example()
    await saveOwnExercise(db, me, exercise)
    await expect(saveOwnExercise(db, you, { ...exercise, minutes: 5 })).rejects.toMatchObject({ code: 'not-found' })
    await expect(removeOwnExercise(db, you, { id: exercise.id, removed: true })).rejects.toMatchObject({
      code: 'not-found'
    })
    expect(await findOwnExercise(asFacilitatorDatabase(db), you, exercise.id)).toBeNull()
    expect(await listOwnExercises(asFacilitatorDatabase(db), me)).toMatchObject([{ version: 1, minutes: 15 }])
  })

  test('that is removed can be brought back', async ({ database }) => {
    const { db } = database
    const me = await facilitator(database)
    const exercise = example()
    await saveOwnExercise(db, me, exercise)
    await removeOwnExercise(db, me, { id: exercise.id, removed: true })
    expect(await listOwnExercises(asFacilitatorDatabase(db), me)).toEqual([])
    await removeOwnExercise(db, me, { id: exercise.id, removed: false })
    expect(await listOwnExercises(asFacilitatorDatabase(db), me)).toHaveLength(1)
  })

  test('is refused with the name of the field that is wrong, and nothing is stored', async ({ database }) => {
    const { db } = database
    const me = await facilitator(database)
    const gaps = [{ kind: 'answer', id: 'mood', field: 'mood' }]
    const wrong = { ...example(), gaps, charts: [{ kind: 'bar', measures: ['mood'], reading: null }] }
    await expect(saveOwnExercise(db, me, wrong)).rejects.toMatchObject({ code: 'bad-request', detail: 'gaps.0.field' })
    await expect(saveOwnExercise(db, me, { ...example(), id: 'energy' })).rejects.toMatchObject({ detail: 'id' })
    expect(await listOwnExercises(asFacilitatorDatabase(db), me)).toEqual([])
  })

  test('comes back from its file as another one', async ({ database }) => {
    const { db } = database
    const me = await facilitator(database)
    const exercise = example()
    await saveOwnExercise(db, me, exercise)
    const { id } = await importOwnExercise(db, me, JSON.stringify(exercise))
    expect(id).not.toBe(exercise.id)
    expect(await findOwnExercise(asFacilitatorDatabase(db), me, id)).toEqual({ ...exercise, id })
  })

  test('is not read from a file that is none', async ({ database }) => {
    const { db } = database
    const me = await facilitator(database)
    const read = (text: string) => importOwnExercise(db, me, text)
    await expect(read('no json')).rejects.toMatchObject({ code: 'bad-request' })
    await expect(read(JSON.stringify({ ...example(), minutes: 'long' }))).rejects.toMatchObject({ detail: 'minutes' })
    await expect(read(JSON.stringify({ ...example(), more: 1 }))).rejects.toMatchObject({ detail: 'more' })
    await expect(read(' '.repeat(200_001))).rejects.toMatchObject({ code: 'too-large' })
    expect(await listOwnExercises(asFacilitatorDatabase(db), me)).toEqual([])
  })

  test('runs, and a round keeps the version it ran with', async ({ database }) => {
    const { db, sql } = database
    const me = await facilitator(database)
    const exercise = example('As it was')
    await saveOwnExercise(db, me, exercise)
    const { sessionId, items } = await makeCohort(db, { people: 5 })
    const itemId = items.energy ?? ''
    await sql`update run_sheet_item set exercise_id = ${exercise.id} where id = ${itemId}`
    await db.transaction().execute((trx) => startRound(trx, { sessionId, itemId, liveCharts: false }))
    await saveOwnExercise(db, me, { ...exercise, texts: { ...exercise.texts, title: 'As it is' } })
    await db.transaction().execute((trx) => startRound(trx, { sessionId, itemId, liveCharts: false }))
    const rounds = await listRounds(db, sessionId)
    expect(rounds.map(({ exercise: ran }) => [ran.version, ran.texts?.title])).toEqual([
      [1, 'As it was'],
      [2, 'As it is']
    ])
  })
})

import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { PlanChange, StoredItem } from '#app/contract/plan.ts'
import { e2Energy } from '#app/domain/exercises/e2-energy.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import { makeCohort } from '#db/factories.ts'
import { addFacilitator } from '#db/repositories/cohorts.ts'
import { findRound, sessionState } from '#db/repositories/rounds.ts'
import { act } from '#server/commands/act.ts'
import { changePlan } from '#server/commands/change-plan.ts'
import { startRound } from '#server/commands/start-round.ts'
import { auditList } from '#server/queries/audit-list.ts'
import { planView } from '#server/queries/plan.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

/** A cohort whose session runs every exercise, and the facilitator who runs it. */
async function planned({ db }: DatabaseClient) {
  const { cohortId, sessionId, items } = await makeCohort(db, { people: 6 })
  const facilitatorId = randomUUID()
  await db
    .insertInto('auth_user')
    .values({
      id: facilitatorId,
      name: 'Ruth',
      email: `${facilitatorId}@example.org`,
      email_verified: true,
      image: null
    })
    .execute()
  await addFacilitator(db, cohortId, facilitatorId)
  const read = asFacilitatorDatabase(db)
  const plan = () => planView(read, facilitatorId, sessionId)
  return {
    facilitatorId,
    sessionId,
    itemOf: (exerciseId: string) => items[exerciseId] ?? '',
    plan,
    order: async () => (await plan()).items.map(({ title, exercise }) => title ?? exercise?.id),
    change: (change: PlanChange) => changePlan(db, facilitatorId, sessionId, change),
    start: async (exerciseId: string) => {
      await db
        .transaction()
        .execute((trx) => startRound(trx, { sessionId, itemId: items[exerciseId] ?? '', liveCharts: false }))
      return (await sessionState(read, sessionId))?.round?.id ?? ''
    },
    exerciseOf: async (roundId: string) => (await findRound(read, roundId))?.exercise,
    revision: async () => (await sessionState(read, sessionId))?.revision ?? 0
  }
}

const talk = (title: string): StoredItem => ({
  id: randomUUID(),
  kind: 'talk',
  title,
  exerciseId: null,
  settings: {},
  minutes: 10,
  notes: 'Only for me'
})

const catalogue = exercises.map(({ id }) => id)

describeOnBothDatabases('A run sheet', (test) => {
  test('takes items at any place, moves them, and gives one back as it was', async ({ database }) => {
    const { change, order, plan, itemOf, revision } = await planned(database)
    const before = await revision()
    const welcome = talk('Welcome')
    await change({ kind: 'add', item: welcome, to: 0 })
    expect(await order()).toEqual(['Welcome', ...catalogue])
    await change({ kind: 'move', id: welcome.id, to: 2 })
    expect(await order()).toEqual(['map', 'audit', 'Welcome', ...catalogue.slice(2)])
    await change({ kind: 'move', id: itemOf('tank'), to: 0 })
    await change({ kind: 'remove', id: itemOf('tank') })
    await change({ kind: 'minutes', id: welcome.id, minutes: 25 })
    await change({ kind: 'title', id: welcome.id, title: 'Good morning' })
    expect((await plan()).items[2]).toMatchObject({ title: 'Good morning', minutes: 25, notes: 'Only for me' })
    await change({ kind: 'remove', id: welcome.id })
    expect(await order()).toEqual(catalogue.slice(0, -1))
    await change({ kind: 'add', item: welcome, to: 1 })
    expect((await plan()).items[1]).toEqual({
      id: welcome.id,
      kind: 'talk',
      title: 'Welcome',
      exercise: null,
      settings: {},
      minutes: 10,
      notes: 'Only for me',
      rounds: 0
    })
    expect(await revision()).toBe(before + 8)
  })

  test('gives a round what was chosen before it, whatever is chosen afterwards; a redo takes the new', async ({
    database
  }) => {
    const { change, start, exerciseOf, itemOf, plan } = await planned(database)
    const id = itemOf('energy')
    await change({ kind: 'settings', id, settings: { thresholds: { 'qualities.enough': 3 } } })
    const first = await start('energy')
    await change({ kind: 'settings', id, settings: { thresholds: { 'qualities.enough': 4 } } })
    expect((await exerciseOf(first))?.gaps).toMatchObject([{ enough: 3 }])
    const second = await start('energy')
    expect((await exerciseOf(second))?.gaps).toMatchObject([{ enough: 4 }])
    await change({ kind: 'settings', id, settings: {} })
    expect(await exerciseOf(await start('energy'))).toEqual(e2Energy)
    expect((await exerciseOf(first))?.gaps).toMatchObject([{ enough: 3 }])
    expect((await plan()).items.find((item) => item.id === id)).toMatchObject({ rounds: 3, exercise: e2Energy })
  })

  test('asks the shocks that were chosen', async ({ database }) => {
    const { change, start, exerciseOf, itemOf } = await planned(database)
    await change({ kind: 'settings', id: itemOf('shocks'), settings: { rows: ['burnout', 'jobLoss'] } })
    const exercise = await exerciseOf(await start('shocks'))
    expect(exercise?.rows?.ids).toEqual(['jobLoss', 'burnout'])
    expect(exercise?.charts[0]?.measures).toEqual(['jobLoss', 'burnout'])
  })

  test('refuses what does not fit, and names the field', async ({ database }) => {
    const { change, start, itemOf, order, revision, facilitatorId, sessionId } = await planned(database)
    await start('map')
    const before = await revision()
    const energy = itemOf('energy')
    const refused: [PlanChange, { code: string; detail?: string }][] = [
      [{ kind: 'remove', id: itemOf('map') }, { code: 'item-run' }],
      [{ kind: 'remove', id: randomUUID() }, { code: 'not-found' }],
      [
        { kind: 'minutes', id: energy, minutes: 0 },
        { code: 'bad-request', detail: 'minutes' }
      ],
      [
        { kind: 'title', id: energy, title: 'Mine' },
        { code: 'bad-request', detail: 'title' }
      ],
      [
        { kind: 'settings', id: energy, settings: { thresholds: { 'qualities.enough': 99 } } },
        { code: 'bad-request', detail: 'thresholds.qualities.enough' }
      ],
      [
        { kind: 'settings', id: itemOf('shocks'), settings: { rows: ['jobLoss'] } },
        { code: 'bad-request', detail: 'rows' }
      ],
      [
        { kind: 'add', item: { ...talk('x'), kind: 'exercise', exerciseId: 'nothing' }, to: 0 },
        { code: 'bad-request', detail: 'exerciseId' }
      ],
      [
        { kind: 'add', item: { ...talk('x'), exerciseId: 'map' }, to: 0 },
        { code: 'bad-request', detail: 'exerciseId' }
      ],
      [
        { kind: 'add', item: { ...talk('x'), settings: { rows: ['jobLoss'] } }, to: 0 },
        { code: 'bad-request', detail: 'settings' }
      ],
      [{ kind: 'add', item: { ...talk('x'), id: energy }, to: 0 }, { code: 'not-found' }]
    ]
    for (const [change_, fault] of refused) await expect(change(change_), fault.detail).rejects.toMatchObject(fault)
    for (const junk of [null, {}, { kind: 'erase', id: energy }, { kind: 'move', id: energy, to: -1 }]) {
      await expect(changePlan(database.db, facilitatorId, sessionId, junk)).rejects.toMatchObject({
        code: 'bad-request'
      })
    }
    expect(await order()).toEqual(catalogue)
    expect(await revision()).toBe(before)
  })

  test('is written down from the moment the room is at it', async ({ database }) => {
    const { change, sessionId, itemOf, start } = await planned(database)
    const audit = async () =>
      (await auditList(asFacilitatorDatabase(database.db), sessionId)).map(({ action, who }) => [action, who])
    const id = itemOf('energy')
    await change({ kind: 'minutes', id, minutes: 5 })
    expect(await audit()).toEqual([])
    await start('map')
    await change({ kind: 'minutes', id, minutes: 7 })
    await change({ kind: 'remove', id })
    expect(await audit()).toEqual([
      ['planRemove', 'Ruth'],
      ['planMinutes', 'Ruth']
    ])
  })

  test('keeps an item that somebody starts while somebody else removes it', async ({ database }) => {
    const { change, sessionId, facilitatorId, itemOf, order } = await planned(database)
    const itemId = itemOf('energy')
    const removing = await act(database.db, { sessionId, facilitatorId, action: 'startRound' }, async (trx) => {
      // It has to wait for the step that is under way.
      const removal = change({ kind: 'remove', id: itemId })
      await startRound(trx, { sessionId, itemId, liveCharts: false })
      return { removal: removal.catch((error: unknown) => error) }
    })
    expect(await removing.removal).toMatchObject({ code: 'item-run' })
    expect(await order()).toContain('energy')

    const other = itemOf('roles')
    await change({ kind: 'remove', id: other })
    const starting = act(database.db, { sessionId, facilitatorId, action: 'startRound' }, (trx) =>
      startRound(trx, { sessionId, itemId: other, liveCharts: false })
    )
    await expect(starting).rejects.toMatchObject({ code: 'not-found' })
  })

  test('belongs to who runs the cohort, and has an end', async ({ database }) => {
    const { change, plan, sessionId, itemOf } = await planned(database)
    const stranger = await planned(database)
    const other = { kind: 'minutes', id: itemOf('map'), minutes: 5 } as const
    await expect(changePlan(database.db, stranger.facilitatorId, sessionId, other)).rejects.toMatchObject({
      code: 'not-found'
    })
    await expect(stranger.change(other)).rejects.toMatchObject({ code: 'not-found' })
    await expect(planView(asFacilitatorDatabase(database.db), stranger.facilitatorId, sessionId)).rejects.toMatchObject(
      { code: 'not-found' }
    )
    for (let place = catalogue.length; place < 40; place++) {
      await change({ kind: 'add', item: talk(`${place}`), to: place })
    }
    await expect(change({ kind: 'add', item: talk('more'), to: 0 })).rejects.toMatchObject({ code: 'plan-full' })
    expect((await plan()).items).toHaveLength(40)
  })
})

import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Edit } from '#app/contract/change.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { asFacilitatorDatabase, type Database, type DatabaseClient, type FacilitatorDatabase } from '#db/client.ts'
import { makeCohort, makeRound } from '#db/factories.ts'
import { currentRelease } from '#db/repositories/releases.ts'
import { ensureWorksheet } from '#db/repositories/worksheets.ts'
import type { FacilitatorTables, Tables } from '#db/types.ts'
import { changeWorksheet } from '#server/commands/change-worksheet.ts'
import { moveStage } from '#server/commands/move-stage.ts'
import { publishRelease } from '#server/commands/publish-release.ts'
import { joinView, programme } from '#server/queries/programme.ts'
import { authoriseSession, consoleSnapshot, releaseView, wallSnapshot } from '#server/queries/room-snapshots.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

const seatKey = randomBytes(32)

/** Eight people on a map; the first four write down one person each, the others six. */
async function room(client: DatabaseClient, options: { liveCharts: boolean }) {
  const cohort = await makeCohort(client.db, { people: 8, k: 5 })
  const roundId = await makeRound(client.db, cohort, { exerciseId: 'map', ...options })
  const counts = new Map<string, { clientId: string; seq: number }>()
  const write = async (person: number, ...edits: Edit[]) => {
    const seatId = cohort.seatIds[person] ?? ''
    const count = counts.get(seatId) ?? { clientId: randomUUID(), seq: 0 }
    counts.set(seatId, count)
    await ensureWorksheet(client.db, {
      id: randomUUID(),
      roundId,
      seatId,
      mapExercises: ['map'],
      copyAnswers: true,
      fromMap: [],
      items: null
    })
    for (const edit of edits) {
      count.seq += 1
      const change = { roundId, clientId: count.clientId, seq: count.seq, edit }
      await changeWorksheet(client, { seatId, seatKey, exercise: findExercise('map', 1), change })
    }
  }
  const names = (count: number) =>
    Array.from({ length: count }, (): Edit => ({ kind: 'contact', contactId: randomUUID(), label: 'Somebody' }))
  return {
    roundId,
    write,
    handIn: async (from: number, to: number) => {
      for (let person = from; person < to; person++)
        await write(person, ...names(person < 4 ? 1 : 6), { kind: 'handIn' })
    },
    reveal: async () => {
      await client.db.transaction().execute(async (trx) => {
        await moveStage(trx, { roundId, from: 'open', to: 'locked' })
        await moveStage(trx, { roundId, from: 'locked', to: 'revealed' })
      })
    },
    publish: (presentNotHandedIn = 0) =>
      publishRelease(client.db, { roundId, presentNotHandedIn, seatKey: async () => seatKey }),
    shown: () => currentRelease(asFacilitatorDatabase(client.db), roundId),
    addName: names(1)
  }
}

describeOnBothDatabases('A release', (test) => {
  test('is not made for fewer than k people, whatever the stage', async ({ database }) => {
    const { handIn, reveal, publish, shown } = await room(database, { liveCharts: true })
    await handIn(0, 4)
    expect(await publish()).toEqual({ moved: false, held: { reason: 'tooFewHandedIn', waiting: 4 } })
    await reveal()
    expect(await publish()).toEqual({ moved: false, held: { reason: 'tooFewHandedIn', waiting: 4 } })
    expect(await shown()).toBeNull()
  })

  test('waits for the reveal when charts are not live', async ({ database }) => {
    const { handIn, reveal, publish, shown } = await room(database, { liveCharts: false })
    await handIn(0, 8)
    expect(await publish()).toEqual({ moved: false, held: { reason: 'notRevealed', waiting: 8 } })
    expect(await shown()).toBeNull()
    await reveal()
    expect(await publish()).toEqual({ moved: true, held: null })
    expect((await shown())?.figures).toMatchObject({ people: 8, figures: [{ kind: 'count', measure: 'size' }] })
    const exact = (await shown())?.figures.figures[0]?.cells.filter(({ value }) => value === 4)
    expect(exact?.map(({ parts }) => parts.filter((part) => part === 'upTo5' || part === 'upTo10'))).toEqual([
      ['upTo5'],
      ['upTo10']
    ])
  })

  test('comes live when k have handed in and nobody, or k at least, are left', async ({ database }) => {
    const { handIn, publish, shown } = await room(database, { liveCharts: true })
    await handIn(0, 3)
    await handIn(4, 7)
    for (const left of [1, 4]) {
      expect(await publish(left)).toEqual({ moved: false, held: { reason: 'tailLeft', waiting: 6 } })
    }
    expect(await publish(5)).toEqual({ moved: true, held: null })
    expect(await shown()).toMatchObject({ number: 1, figures: { people: 6 } })
    await handIn(3, 4)
    await handIn(7, 8)
    expect(await publish(0)).toEqual({ moved: false, held: { reason: 'tooFewChanged', waiting: 2 } })
    expect(await shown()).toMatchObject({ number: 1, figures: { people: 6 } })
  })

  test('is made at once when nobody is left', async ({ database }) => {
    const { handIn, publish, shown } = await room(database, { liveCharts: true })
    await handIn(0, 8)
    expect(await publish(0)).toEqual({ moved: true, held: null })
    expect(await shown()).toMatchObject({ number: 1, figures: { people: 8 } })
  })

  test('is made once when two servers look at the same moment', async ({ database }) => {
    const { roundId, handIn, publish } = await room(database, { liveCharts: true })
    await handIn(0, 8)
    const all = await Promise.all([publish(), publish(), publish(), publish()])
    expect(all.filter(({ moved }) => moved)).toHaveLength(1)
    const rows = await database.sql`select number from release where round_id = ${roundId}`
    expect(rows.map(({ number }) => number)).toEqual([1])
  })

  test('is not made again for an edit of one, and stays as it was', async ({ database }) => {
    const { write, handIn, reveal, publish, shown, addName } = await room(database, { liveCharts: false })
    await handIn(0, 8)
    await reveal()
    await publish()
    const before = await shown()
    for (let n = 0; n < 6; n++) await write(0, ...addName)
    expect(await publish()).toMatchObject({ moved: false })
    expect(await shown()).toEqual(before)
  })

  test('goes when somebody withdraws, and comes back as it was when they hand in the same again', async ({
    database
  }) => {
    const { roundId, write, handIn, reveal, publish, shown } = await room(database, { liveCharts: false })
    await handIn(0, 8)
    await reveal()
    await publish()
    const before = await shown()
    await write(2, { kind: 'takeBack' })
    expect(await publish()).toEqual({ moved: true, held: { reason: 'tooFewChanged', waiting: 7 } })
    expect(await shown()).toBeNull()
    expect(await releaseView(asFacilitatorDatabase(database.db), roundId)).toBeNull()
    await write(2, { kind: 'handIn' })
    expect(await publish()).toEqual({ moved: true, held: null })
    expect(await shown()).toEqual(before)
  })

  test('says nothing of a round that is not there', async ({ database }) => {
    const nobody = { roundId: randomUUID(), presentNotHandedIn: 0, seatKey: async () => seatKey }
    expect(await publishRelease(database.db, nobody)).toEqual({ moved: false, held: null })
  })
})

/** Everything that is a person's own, or that tells who brought what. */
type Personal =
  | 'worksheet'
  | 'contact'
  | 'entry'
  | 'worksheet_row'
  | 'tie'
  | 'seat_key'
  | 'seat_device'
  | 'release_basis'

describe("The facilitator's side", () => {
  it('has a database in whose type nothing of a person is', () => {
    expectTypeOf<Extract<keyof FacilitatorTables, Personal>>().toBeNever()
    expectTypeOf<Exclude<keyof Tables, keyof FacilitatorTables>>().toEqualTypeOf<Personal>()
    expectTypeOf<Database>().not.toExtend<FacilitatorDatabase>()
  })

  it('asks for nothing but that database', () => {
    expectTypeOf(consoleSnapshot).parameter(0).toEqualTypeOf<FacilitatorDatabase>()
    expectTypeOf(wallSnapshot).parameter(0).toEqualTypeOf<FacilitatorDatabase>()
    expectTypeOf(releaseView).parameter(0).toEqualTypeOf<FacilitatorDatabase>()
    expectTypeOf(authoriseSession).parameter(0).toEqualTypeOf<FacilitatorDatabase>()
    expectTypeOf(programme).parameter(0).toEqualTypeOf<FacilitatorDatabase>()
    expectTypeOf(joinView).parameter(0).toEqualTypeOf<FacilitatorDatabase>()
  })
})

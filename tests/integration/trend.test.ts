import { randomBytes, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { e10Tank } from '#app/domain/exercises/e10-tank.ts'
import { personalResult } from '#app/domain/gaps/personal-result.ts'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import { makeCohort, makeRound } from '#db/factories.ts'
import { insertRound } from '#db/repositories/rounds.ts'
import { createVault } from '#server/auth/vault.ts'
import { eraseSeat } from '#server/commands/erase-seat.ts'
import { moveStage } from '#server/commands/move-stage.ts'
import { publishRelease } from '#server/commands/publish-release.ts'
import { publishTrend } from '#server/commands/publish-trend.ts'
import { releaseView } from '#server/queries/room-snapshots.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

const vault = createVault('only-for-tests-and-at-least-32-characters-long')

/** A cohort of 20 that had the tank in its first session, and has it again in its second. */
async function twoSessions(client: DatabaseClient) {
  const { db } = client
  const cohort = await makeCohort(db, { people: 20, k: 5, wrappedKey: vault.newWrappedKey })
  const first = await makeRound(db, cohort, { exerciseId: 'tank' })
  const [sessionId, itemId, second] = [randomUUID(), randomUUID(), randomUUID()]
  await db.transaction().execute(async (trx) => {
    const code = randomBytes(4).toString('hex')
    await trx
      .insertInto('session')
      .values({ id: sessionId, cohort_id: cohort.cohortId, number: 2, title: 'Second', starts_at: new Date(), code })
      .execute()
    await trx
      .insertInto('run_sheet_item')
      .values({ id: itemId, session_id: sessionId, position: 1, kind: 'exercise', exercise_id: 'tank', minutes: 15 })
      .execute()
    await insertRound(trx, { id: second, sessionId, itemId, exercise: e10Tank, liveCharts: false })
    await trx.updateTable('round').set({ stage: 'open' }).where('id', '=', second).execute()
  })
  /** The tank of one person after the other, from the first seat on. */
  const handIn = async (roundId: string, steps: readonly number[]) => {
    const sheets = steps.map((step, place) => {
      const sheet = { contacts: [], answers: {}, rows: {}, items: [], self: { tankOpening: step }, today: '2026-03-05' }
      return {
        id: randomUUID(),
        round_id: roundId,
        seat_id: cohort.seatIds[place] ?? '',
        revision: 1,
        handed_in_at: new Date(),
        result: personalResult(e10Tank, sheet)
      }
    })
    await db.insertInto('worksheet').values(sheets).execute()
  }
  const publish = (roundId: string) =>
    publishRelease(db, { roundId, presentNotHandedIn: 0, seatKey: async () => randomBytes(32) })
  return {
    first,
    second,
    seatIds: cohort.seatIds,
    handIn,
    publish,
    reveal: async (roundId: string) => {
      await db.transaction().execute((trx) => moveStage(trx, { roundId, from: 'open', to: 'locked' }))
      await db.transaction().execute((trx) => moveStage(trx, { roundId, from: 'locked', to: 'revealed' }))
      await publish(roundId)
    },
    trend: async (roundId: string) => (await releaseView(asFacilitatorDatabase(db), roundId))?.trend ?? null
  }
}

const times = (counts: readonly number[]) =>
  counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1))

/** Low, half full and well filled tanks in turn, so that whoever stays away was like the others. */
const inTurn = Array.from({ length: 20 }, (_, place) => 2 + (place % 3))

describeOnBothDatabases('The tank over the sessions', (test) => {
  test('is shown for the same people once the picture is, and is the same when asked again', async ({ database }) => {
    const { first, second, handIn, reveal, trend } = await twoSessions(database)
    await handIn(first, inTurn)
    await reveal(first)
    expect(await publishTrend(database.db, first)).toBe(false)
    await handIn(second, times([0, 0, 4, 4, 3]))
    expect(await publishTrend(database.db, second)).toBe(false)
    await reveal(second)
    expect(await publishTrend(database.db, second)).toBe(true)
    expect(await trend(second)).toEqual({
      measure: 'tankOpening',
      people: 11,
      sessions: [
        { number: 1, middle: expect.anything() },
        { number: 2, middle: expect.anything() }
      ]
    })
    expect(await publishTrend(database.db, second)).toBe(false)
    expect(await trend(first)).toBeNull()
  })

  test('is a release of each session that changes nothing of what is shown there', async ({ database }) => {
    const { first, second, handIn, reveal, publish } = await twoSessions(database)
    await handIn(first, inTurn)
    await reveal(first)
    const read = asFacilitatorDatabase(database.db)
    const before = await releaseView(read, first)
    await handIn(second, times([0, 0, 4, 4, 3]))
    await reveal(second)
    await publishTrend(database.db, second)
    expect(await publish(first)).toEqual({ moved: false, held: null })
    expect(await releaseView(read, first)).toEqual(before)
    const kept = await database.sql`select number from release where round_id = ${first} and trend_id is not null`
    expect(kept).toEqual([{ number: 2 }])
  })

  test('waits while it would tell about fewer than k, and goes when somebody erases themself', async ({ database }) => {
    const { first, second, handIn, reveal, publish, seatIds, trend } = await twoSessions(database)
    await handIn(first, inTurn)
    await reveal(first)
    await handIn(second, times([0, 6, 8, 6]))
    await reveal(second)
    expect(await publishTrend(database.db, second)).toBe(true)
    expect((await trend(second))?.people).toBe(20)
    await eraseSeat(database.db, vault, seatIds[0] ?? '')
    await publish(second)
    expect(await publishTrend(database.db, second)).toBe(true)
    expect(await trend(second)).toBeNull()
  })
})

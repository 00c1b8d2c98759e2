import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { makeCohort, makeRound } from '#db/factories.ts'
import { addFacilitator } from '#db/repositories/cohorts.ts'
import { createVault, hashToken } from '#server/auth/vault.ts'
import { changeWorksheet } from '#server/commands/change-worksheet.ts'
import { firstStart } from '#server/commands/first-start.ts'
import { newPersonalLink } from '#server/commands/new-personal-link.ts'
import { setDoor } from '#server/commands/steer-session.ts'
import { createLog } from '#server/log.ts'
import { worksheetSnapshot } from '#server/queries/worksheet-snapshot.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'
import { caller, cookieOf, house, publicUrl, secret } from './house.ts'

describeOnBothDatabases('A seat', (test) => {
  test('opens for who picks a free name with the code of the room, typed as people type', async ({ database }) => {
    const { cohort, first, claim, whose, isFree } = await house(database)
    const typed = ` ${cohort.code.slice(0, 3).toLowerCase()} ${cohort.code.slice(3)}-`
    expect(await whose(await claim(first, typed))).toBe(first)
    expect(await isFree(first)).toBe(false)
  })

  test('does not open with a wrong code, twice, or behind a closed door', async ({ database }) => {
    const { cohort, first, second, claim } = await house(database)
    await expect(claim(first, 'ABC234')).rejects.toMatchObject({ code: 'wrong-code' })
    await claim(first)
    await expect(claim(first)).rejects.toMatchObject({ code: 'seat-taken' })
    await database.db.transaction().execute((trx) => setDoor(trx, cohort.sessionId, false))
    await expect(claim(second)).rejects.toMatchObject({ code: 'door-closed' })
    await database.db.transaction().execute((trx) => setDoor(trx, cohort.sessionId, true))
    await claim(second)
  })

  test('of another cohort does not open with this code', async ({ database }) => {
    const { claim } = await house(database)
    const other = await makeCohort(database.db, { people: 1 })
    await expect(claim(other.seatIds[0] ?? '')).rejects.toMatchObject({ code: 'seat-taken' })
    await expect(claim('not an id')).rejects.toMatchObject({ code: 'bad-request' })
  })

  test('goes to one of two who pick it at once', async ({ database }) => {
    const { first, claim, whose } = await house(database)
    const both = await Promise.allSettled([claim(first), claim(first)])
    const won = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const lost = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(lost).toMatchObject([{ code: 'seat-taken' }])
    expect(await whose(won[0] ?? '')).toBe(first)
    expect(await database.sql`select from seat_device`).toHaveLength(1)
  })

  test('that is taken opens on a new device by its personal link, until there is a newer link', async ({
    database
  }) => {
    const { seats, cohort, first, claim, whose } = await house(database)
    await database.sql`insert into auth_user (id, name, email, email_verified) values ('f', 'F', 'f@example.org', false)`
    await addFacilitator(database.db, cohort.cohortId, 'f')
    const laptop = await claim(first)
    const link = async () =>
      (
        await newPersonalLink(database.db, publicUrl, {
          facilitatorId: 'f',
          sessionId: cohort.sessionId,
          seatId: first
        })
      ).url
        .split('/')
        .at(-1) ?? ''
    const open = async (token: string) => cookieOf(await seats.openLink(caller(), token))

    const old = await link()
    const phone = await open(old)
    expect([await whose(laptop), await whose(phone)]).toEqual([first, first])
    expect(await whose(await open(old))).toBe(first)
    const newer = await link()
    await expect(open(old)).rejects.toMatchObject({ code: 'link-expired' })
    expect(await whose(await open(newer))).toBe(first)
    // Devices that are known stay known.
    expect(await whose(phone)).toBe(first)
    await expect(open('')).rejects.toMatchObject({ code: 'link-expired' })
  })

  test("gets a personal link from its own cohort's facilitator only", async ({ database }) => {
    const { first, cohort } = await house(database)
    await expect(
      newPersonalLink(database.db, publicUrl, { facilitatorId: 'stranger', sessionId: cohort.sessionId, seatId: first })
    ).rejects.toMatchObject({
      code: 'not-found'
    })
    await expect(
      newPersonalLink(database.db, publicUrl, { facilitatorId: 'f', sessionId: cohort.sessionId, seatId: randomUUID() })
    ).rejects.toMatchObject({
      code: 'not-found'
    })
  })

  test('is free again when somebody leaves who wrote nothing: they had picked the wrong name', async ({ database }) => {
    const { seats, cohort, first, second, claim, whose, isFree } = await house(database)
    await makeRound(database.db, cohort, { exerciseId: 'map' })
    const wrong = await claim(first)
    await worksheetSnapshot(database.db, first, await seats.seatKey(first))
    const { headers, freed } = await seats.leave(caller(wrong))
    expect(freed).toBe(first)
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^tielines_seat=; .*Max-Age=0/)])
    expect([await isFree(first), await whose(wrong)]).toEqual([true, null])
    expect(await whose(await claim(second))).toBe(second)
    expect(await whose(await claim(first))).toBe(first)
  })

  test('stays taken when something was written in it', async ({ database }) => {
    const { seats, cohort, first, claim, isFree, whose } = await house(database)
    const roundId = await makeRound(database.db, cohort, { exerciseId: 'map' })
    const laptop = await claim(first)
    const seatKey = await seats.seatKey(first)
    await worksheetSnapshot(database.db, first, seatKey)
    await changeWorksheet(database, {
      seatId: first,
      seatKey,
      exercise: findExercise('map', 1),
      change: {
        roundId,
        clientId: randomUUID(),
        seq: 1,
        edit: { kind: 'contact', contactId: randomUUID(), label: 'Mere' }
      }
    })
    await seats.leave(caller(laptop))
    expect([await isFree(first), await whose(laptop)]).toEqual([false, null])
    await expect(claim(first)).rejects.toMatchObject({ code: 'seat-taken' })
  })

  test('stays taken while another device has it open', async ({ database }) => {
    const { seats, first, claim, isFree, whose } = await house(database)
    const laptop = await claim(first)
    await database.sql`update seat set link_hash = ${hashToken('link')} where id = ${first}`
    const phone = cookieOf(await seats.openLink(caller(), 'link'))
    await seats.leave(caller(phone))
    expect([await isFree(first), await whose(laptop)]).toEqual([false, first])
    await seats.leave(caller(laptop))
    expect(await isFree(first)).toBe(true)
  })

  test('is not opened by leaving without one, or with a cookie that is made up', async ({ database }) => {
    const { seats, first, claim, isFree } = await house(database)
    await claim(first)
    for (const cookie of [undefined, 'tielines_seat=', `tielines_seat=${'x'.repeat(43)}`, 'tielines_seat=../../etc']) {
      const { headers, freed } = await seats.leave(caller(cookie))
      expect([headers.getSetCookie().length, freed]).toEqual([1, null])
    }
    expect(await isFree(first)).toBe(false)
  })
})

describeOnBothDatabases('Tokens', (test) => {
  test('are in the tables as hashes only', async ({ database }) => {
    const { cohort, first, claim } = await house(database)
    const log = createLog({ LOG_LEVEL: 'silent' })
    const link = await firstStart(database.db, createVault(secret), { demo: false, log })
    await database.sql`insert into auth_user (id, name, email, email_verified) values ('f', 'F', 'f@example.org', false)`
    await addFacilitator(database.db, cohort.cohortId, 'f')
    const personal =
      (
        await newPersonalLink(database.db, publicUrl, {
          facilitatorId: 'f',
          sessionId: cohort.sessionId,
          seatId: first
        })
      ).url
        .split('/')
        .at(-1) ?? ''
    const device = (await claim(first)).split('=')[1] ?? ''

    const [rows] = await database.sql`select
      (select token_hash from first_link) as first, (select token_hash from seat_device) as device,
      (select link_hash from seat where id = ${first}) as personal`
    const tokens = { first: link?.token ?? '', device, personal }
    for (const [name, token] of Object.entries(tokens)) {
      expect(token.length, name).toBeGreaterThanOrEqual(43)
      expect(rows?.[name], name).toEqual(hashToken(token))
    }
  })
})

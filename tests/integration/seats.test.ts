import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findExercise } from '#app/domain/exercises/registry.ts'
import type { DatabaseClient } from '#db/client.ts'
import { makeCohort, makeRound } from '#db/factories.ts'
import { addFacilitator } from '#db/repositories/cohorts.ts'
import { createFacilitatorAuth } from '#server/auth/facilitators.ts'
import { createSeatAuth } from '#server/auth/seats.ts'
import { createVault, hashToken } from '#server/auth/vault.ts'
import { changeWorksheet } from '#server/commands/change-worksheet.ts'
import { firstStart } from '#server/commands/first-start.ts'
import { newPersonalLink } from '#server/commands/new-personal-link.ts'
import { setDoor } from '#server/commands/steer-session.ts'
import { createLog } from '#server/log.ts'
import { joinView } from '#server/queries/programme.ts'
import { worksheetSnapshot } from '#server/queries/worksheet-snapshot.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { openRoom } from '#tests/realtime/room.ts'
import { describeOnBothDatabases, freshDatabase } from '#tests/setup/databases.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { startServer } from '#tests/setup/server.ts'

const secret = 'only-for-tests-and-at-least-32-characters-long'
const publicUrl = 'http://127.0.0.1:3000'
const account = { name: 'Facilitator', email: 'facilitator@example.org', password: 'long enough to keep' }
const caller = (cookie?: string) => ({ headers: new Headers(cookie ? { cookie } : {}), address: '192.0.2.7' })
/** The pair a browser sends back. */
const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

async function house(client: DatabaseClient) {
  const vault = createVault(secret)
  const seats = createSeatAuth(client.db, vault, { secure: false })
  const cohort = await makeCohort(client.db, { people: 3, wrappedKey: vault.newWrappedKey })
  const [first = '', second = ''] = cohort.seatIds
  return {
    vault,
    seats,
    cohort,
    first,
    second,
    claim: async (seatId: string, code = cohort.code) => cookieOf(await seats.claim(caller(), { code, seatId })),
    whose: async (cookie: string) => (await seats.seat(cookie))?.id ?? null,
    isFree: async (seatId: string) =>
      (await joinView(client.db as never, cohort.code)).seats.some(({ id, claimed }) => id === seatId && !claimed)
  }
}

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
    const link = async () => (await newPersonalLink(database.db, publicUrl, 'f', first)).url.split('/').at(-1) ?? ''
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
    const { first } = await house(database)
    await expect(newPersonalLink(database.db, publicUrl, 'stranger', first)).rejects.toMatchObject({
      code: 'not-found'
    })
    await expect(newPersonalLink(database.db, publicUrl, 'f', randomUUID())).rejects.toMatchObject({
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

describeOnBothDatabases('The first facilitator’s link', (test) => {
  const start = async (client: DatabaseClient) => {
    const vault = createVault(secret)
    const first = await firstStart(client.db, vault, { demo: false, log: createLog({ LOG_LEVEL: 'silent' }) })
    const auth = createFacilitatorAuth(client.db, { secret, publicUrl })
    return { token: first?.token ?? '', auth, again: () => start(client) }
  }

  test('makes one facilitator, who is signed in, and then works no more', async ({ database }) => {
    const { token, auth } = await start(database)
    expect(await auth.isFirstLinkValid(token)).toBe(true)
    const cookies = await auth.createFirst(caller(), { token, ...account })
    expect(await auth.facilitator(new Headers({ cookie: cookieOf(cookies) }))).toMatchObject({ email: account.email })
    const second = { token, ...account, email: 'second@example.org' }
    await expect(auth.createFirst(caller(), second)).rejects.toMatchObject({ code: 'link-expired' })
    expect(await database.sql`select from auth_user`).toHaveLength(1)
    expect(await auth.isFirstLinkValid(token)).toBe(false)
  })

  test('does not work when it is too old, replaced by a newer start, or made up', async ({ database }) => {
    const { token, auth, again } = await start(database)
    const newer = await again()
    await expect(auth.createFirst(caller(), { token, ...account })).rejects.toMatchObject({ code: 'link-expired' })
    await expect(auth.createFirst(caller(), { token: 'x', ...account })).rejects.toMatchObject({ code: 'link-expired' })
    await database.sql`update first_link set expires_at = now() - interval '1 second'`
    const late = auth.createFirst(caller(), { token: newer.token, ...account })
    await expect(late).rejects.toMatchObject({ code: 'link-expired' })
    expect(await database.sql`select from auth_user`).toHaveLength(0)
  })

  test('goes on working when what was filled in was refused', async ({ database }) => {
    const { token, auth } = await start(database)
    const short = auth.createFirst(caller(), { token, ...account, password: 'short' })
    await expect(short).rejects.toMatchObject({ code: 'bad-request' })
    await auth.createFirst(caller(), { token, ...account })
    await expect(auth.signIn(caller(), { ...account, password: 'wrong password' })).rejects.toMatchObject({
      code: 'wrong-password'
    })
    expect(cookieOf(await auth.signIn(caller(), account))).toContain('tielines.session_token=')
  })
})

describeOnBothDatabases('Tokens', (test) => {
  test('are in the tables as hashes only', async ({ database }) => {
    const { cohort, first, claim } = await house(database)
    const log = createLog({ LOG_LEVEL: 'silent' })
    const link = await firstStart(database.db, createVault(secret), { demo: false, log })
    await database.sql`insert into auth_user (id, name, email, email_verified) values ('f', 'F', 'f@example.org', false)`
    await addFacilitator(database.db, cohort.cohortId, 'f')
    const personal = (await newPersonalLink(database.db, publicUrl, 'f', first)).url.split('/').at(-1) ?? ''
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

describe('Cookies', () => {
  it.each([
    ['https', true],
    ['http', false]
  ])('are not for scripts, stay on this site, and are Secure where people come by %s', async (scheme, secure) => {
    const port = await freePort()
    const env = { PUBLIC_URL: `${scheme}://tielines.example`, PORT: String(port) }
    const { target, remove } = await freshDatabase('postgres')
    const started = await startServer('url' in target ? { databaseUrl: target.url, env } : { env })
    // As a proxy in front of it would reach it.
    const url = `http://127.0.0.1:${port}`
    const firstLink = async () => (await started.firstLink()).replace(env.PUBLIC_URL, url)
    const cookie = await signUpFirst({ ...started, url, firstLink })
    const room = await openRoom({ ...started, url }, cookie, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    const post = (path: string, form: Record<string, string>) =>
      fetch(new URL(path, url), { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
    const set = [
      await post(`/join/${room.code}`, { seatId: room.seatOf('Ana') }),
      await post('/sign-in', { email: 'facilitator@example.org', password: 'long enough to keep' })
    ].flatMap(({ headers }) => headers.getSetCookie())
    room.leave()
    await started.stop()
    await remove()

    expect(set.map((one) => one.split('=')[0])).toEqual([
      'tielines_seat',
      expect.stringMatching(/tielines\.session_token$/)
    ])
    for (const one of set) {
      expect(one).toMatch(/; HttpOnly/i)
      expect(one).toMatch(/; SameSite=Lax/i)
      expect(/; Secure/i.test(one)).toBe(secure)
    }
  })
})

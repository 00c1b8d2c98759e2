import { expect } from 'vitest'
import type { DatabaseClient } from '#db/client.ts'
import { createFacilitatorAuth } from '#server/auth/facilitators.ts'
import { createVault } from '#server/auth/vault.ts'
import { firstStart } from '#server/commands/first-start.ts'
import { createLog } from '#server/log.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'
import { caller, cookieOf, publicUrl, secret } from './house.ts'

const account = { name: 'Facilitator', email: 'facilitator@example.org', password: 'long enough to keep' }

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

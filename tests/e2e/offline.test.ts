import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { makeOtherBuild, otherBuildMark } from '#tests/setup/other-build.ts'
import { startServer } from '#tests/setup/server.ts'
import { expectNames, expectSaved, join, writeNames } from './participant.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

test.beforeEach(({ complaints }) => complaints.allowCutLines())

/** What this browser has kept of its pages: the addresses in the service worker's cache, and whose snapshots there are. */
async function keptIn(page: Page): Promise<{ pages: string[]; snapshots: string[] }> {
  return page.evaluate(async () => {
    const pages: string[] = []
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      pages.push(...requests.map(({ url }) => new URL(url).pathname).filter((path) => !path.startsWith('/assets/')))
    }
    const snapshots = await new Promise<string[]>((found) => {
      const opening = indexedDB.open('tielines-kept', 1)
      opening.onupgradeneeded = () => opening.transaction?.abort()
      opening.onerror = () => found([])
      opening.onsuccess = () => {
        const all = opening.result.transaction('pages').objectStore('pages').getAll()
        all.onsuccess = () => {
          opening.result.close()
          found(all.result.map(({ path, snapshot }) => `${path} ${snapshot.seat?.name ?? ''}`.trim()))
        }
      }
    })
    return { pages, snapshots }
  })
}

/** The page can be opened without the server from now on. */
const expectKept = (page: Page, path: string, whose = '') =>
  expect.poll(() => keptIn(page)).toEqual({ pages: [path], snapshots: [`${path} ${whose}`.trim()] })

test('A reload without a connection opens the worksheet with all that was typed, and it goes on from there', async ({
  server,
  newPerson
}) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const page = await newPerson()
  await join(page, room.code, 'Ana')
  await writeNames(page, ['One', 'Two'])
  await expectSaved(page)
  await expectKept(page, '/room', 'Ana')
  await writeNames(page, ['Three'])
  await expectSaved(page)

  await page.context().setOffline(true)
  await writeNames(page, ['Four'])
  await expect(page.getByText(say('worksheet:save.kept'))).toBeVisible()
  await page.reload()
  await expectNames(page, ['One', 'Two', 'Three', 'Four'])
  await writeNames(page, ['Five'])
  await expect(page.getByText(say('worksheet:save.kept'))).toBeVisible()
  await page.reload()
  await expectNames(page, ['One', 'Two', 'Three', 'Four', 'Five'])

  await page.context().setOffline(false)
  await expectSaved(page)
  // Another device of hers, which has only what the server has.
  const storageState = await page.context().storageState()
  const fresh = await newPerson({ storageState })
  await fresh.goto('/room')
  await expectNames(fresh, ['One', 'Two', 'Three', 'Four', 'Five'])
  await page.reload()
  await expectNames(page, ['One', 'Two', 'Three', 'Four', 'Five'])
  room.leave()
})

test('Nobody finds the page of whoever had this laptop before', async ({ server, newPerson }) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const page = await newPerson()
  await join(page, room.code, 'Ana')
  await writeNames(page, ['Secret'])
  await expectSaved(page)
  await expectKept(page, '/room', 'Ana')
  // A second tab of hers stays open, and hears of what is stored.
  const second = await page.context().newPage()
  await second.goto('/room')
  await expectNames(second, ['Secret'])
  await writeNames(second, ['Secrets'])
  await expectSaved(second)

  await page.getByRole('button', { name: say('worksheet:leave', { name: 'Ana' }) }).click()
  await page.waitForURL(/\/$/)
  await expect.poll(() => keptIn(page)).toEqual({ pages: [], snapshots: [] })
  await writeNames(second, ['Another'])
  await expectSaved(second)
  expect(await keptIn(page)).toEqual({ pages: [], snapshots: [] })
  await second.close()
  await page.context().setOffline(true)
  await expect(page.goto('/room')).rejects.toThrow(/ERR_/)
  await page.context().setOffline(false)

  await join(page, room.code, 'Ben')
  await writeNames(page, ['His own'])
  await expectKept(page, '/room', 'Ben')
  await expectSaved(page)
  await page.context().setOffline(true)
  await page.reload()
  await expectNames(page, ['His own'])
  await page.context().setOffline(false)
  await expect(page.getByRole('status').filter({ hasText: say('worksheet:save.nothing') })).toBeVisible()
  await expectNames(page, ['His own'])
  room.leave()
})

test('A server that is away or not well does not blank the wall; its last picture comes back with a reload', async ({
  page,
  server
}) => {
  const room = await openRoom(server, roster)
  await openAsFacilitator(page, room, server, `/wall/${room.sessionId}`)
  await expectKept(page, `/wall/${room.sessionId}`)
  await room.open('map')
  const question = page.getByRole('heading', { name: say('exercises:map.prompt') })
  await expect(question).toBeVisible()
  await page.context().setOffline(true)
  await page.reload()
  await expect(question).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(say('wall:lost'))
  await page.context().setOffline(false)
  await expect(page.getByRole('status')).toHaveCount(0)
  room.leave()
})

test.describe('A server that is there and does not answer', () => {
  test.use({ ownServer: true })

  test('holds a reload up for seconds only, and what is written then reaches it later', async ({
    server,
    newPerson
  }) => {
    const room = await openRoom(server, roster)
    await room.open('map')
    room.leave()
    const page = await newPerson()
    await join(page, room.code, 'Ana')
    await writeNames(page, ['One'])
    await expectSaved(page)
    await expectKept(page, '/room', 'Ana')
    process.kill(server.pid, 'SIGSTOP')
    try {
      await page.reload()
      await expectNames(page, ['One'])
      await writeNames(page, ['Two'])
    } finally {
      process.kill(server.pid, 'SIGCONT')
    }
    await expectSaved(page)
    await page.reload()
    await expectNames(page, ['One', 'Two'])
  })
})

test('After an upgrade a reload brings the new page, never the kept one', async ({
  browser,
  firstStart,
  complaints
}) => {
  test.setTimeout(180_000)
  const dataDir = await mkdtemp(joinPath(tmpdir(), 'tielines-server-'))
  await cp(firstStart, dataDir, { recursive: true })
  const port = await freePort()
  const env = { PORT: String(port) }
  const old = await startServer({ dataDir, env })
  const room = await openRoom(old, roster)
  await room.open('map')
  room.leave()
  const context = await browser.newContext({ baseURL: old.url })
  complaints.watch(context)
  complaints.allow(/status of 503/)
  const page = await context.newPage()
  await join(page, room.code, 'Ana')
  await writeNames(page, ['One'])
  await expectSaved(page)
  await expectKept(page, '/room', 'Ana')
  const oldCaches = await page.evaluate(() => caches.keys())

  await old.stop()
  await writeNames(page, ['Two'])
  await page.reload()
  await expectNames(page, ['One', 'Two'])
  await expect(page.locator(otherBuildMark)).toHaveCount(0)

  const other = await makeOtherBuild()
  const upgraded = await startServer({ dataDir, env, root: other.root })
  await page.reload()
  await expect(page.locator(otherBuildMark)).toHaveCount(1)
  await expectNames(page, ['One', 'Two'])
  await expectSaved(page)
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual(expect.arrayContaining(oldCaches))
  await expectKept(page, '/room', 'Ana')

  await upgraded.stop()
  await page.reload()
  await expect(page.locator(otherBuildMark)).toHaveCount(1)
  await expectNames(page, ['One', 'Two'])
  await context.close()
  await other.remove()
  await rm(dataDir, { recursive: true, force: true })
})

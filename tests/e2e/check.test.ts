import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { visit } from './alive.ts'
import { blockWebSockets } from './blocked.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

const verdict = (page: Page, kind: 'good' | 'fallback' | 'online' | 'blocked') =>
  expect(page.getByRole('heading', { level: 1, name: say(`check:verdict.${kind}`) })).toBeVisible({ timeout: 20_000 })
const found = (page: Page, name: string) =>
  page
    .getByRole('list', { name: say('check:found') })
    .getByRole('listitem')
    .filter({ hasText: name })
const host = (page: Page) => new URL(page.url()).host

test('The page before the day says what works here, to anybody, and puts it in words for IT', async ({
  page,
  newPerson,
  server
}) => {
  const stranger = await newPerson()
  await visit(stranger, '/check')
  await verdict(stranger, 'good')
  await expect(found(stranger, say('check:websocket.name'))).toContainText(say('check:websocket.works'))
  await expect(found(stranger, say('check:polling.name'))).toContainText(say('check:polling.works'))
  await expect(found(stranger, say('check:clock.name'))).toContainText(say('check:clock.same'))
  await expect(found(stranger, say('check:storage.name'))).toContainText(say('check:storage.works'))
  await expect(found(stranger, say('check:worker.name'))).toContainText(say('check:worker.works'))
  const text = stranger.getByRole('textbox', { name: say('check:it.title') })
  await expect(text).toHaveValue(new RegExp(`wss://${host(stranger)}/socket.io/`))
  await stranger.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await stranger.getByRole('button', { name: say('check:it.copy') }).click()
  await expect(stranger.getByRole('button', { name: say('common:copied') })).toBeVisible()
  expect(await stranger.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue())
  await stranger.getByRole('button', { name: say('check:again') }).click()
  await expect(stranger.getByRole('heading', { name: say('check:looking') })).toBeVisible()
  await verdict(stranger, 'good')

  // Facilitators find it where they plan, and where they stand.
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  await expect(page.getByRole('link', { name: say('console:display.check') })).toHaveAttribute('href', '/check')
  await visit(page, '/programme')
  await page.getByRole('link', { name: say('programme:list.check') }).click()
  await verdict(page, 'good')
})

test('A clock that is an hour off is said, and that it does no harm', async ({ page }) => {
  await page.clock.install({ time: Date.now() - 3_600_000 })
  await visit(page, '/check')
  await verdict(page, 'good')
  await expect(found(page, say('check:clock.name'))).toContainText(say('check:clock.behind', { time: '1 hour' }))
})

test('Where websockets are blocked, it says that the other way works and what to ask for', async ({ page }) => {
  await blockWebSockets(page)
  await visit(page, '/check')
  await verdict(page, 'fallback')
  const line = found(page, say('check:websocket.name'))
  await expect(line).toContainText(say('check:websocket.blocked'))
  await expect(line).toContainText(say('check:websocket.todo', { host: host(page) }))
  await expect(found(page, say('check:polling.name'))).toContainText(say('check:polling.works'))
})

test('Where nothing is let through, it says so', async ({ newPerson, complaints }) => {
  complaints.allow(/ERR_FAILED/)
  // What a service worker lets pass is not seen by the test's own blocking.
  const page = await newPerson({ serviceWorkers: 'block' })
  await blockWebSockets(page)
  await page.route('**/socket.io/**', (route) => route.abort())
  await visit(page, '/check')
  await verdict(page, 'blocked')
  await expect(found(page, say('check:speed.name'))).toHaveCount(0)
})

test('A browser that keeps nothing is told from one that does', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await visit(page, '/check')
  await verdict(page, 'online')
  await expect(found(page, say('check:storage.name'))).toContainText(say('check:storage.todo'))
})

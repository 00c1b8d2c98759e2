import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { visit } from './alive.ts'
import { blockWebSockets } from './blocked.ts'
import { expectSaved, join, namesOnMap, writeNames } from './participant.ts'
import { openRoom } from './room.ts'
import { say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']
const sorted = async (page: Page) => (await namesOnMap(page)).sort()

test.beforeEach(({ complaints }) => {
  // What a browser logs about a line that we cut ourselves.
  complaints.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|WebSocket is closed|ERR_SOCKET_NOT_CONNECTED/)
})

test('Two tabs and another device, which is offline, write at the same time: all show all of it, in one order', async ({
  server,
  newPerson
}) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const left = await newPerson()
  await join(left, room.code, 'Ana')
  const right = await left.context().newPage()
  const phone = await newPerson({ storageState: await left.context().storageState() })
  for (const page of [right, phone]) await visit(page, '/room')
  for (const page of [left, right, phone]) await expect.poll(() => namesOnMap(page)).toEqual([])
  await writeNames(phone, ['Zero'])
  await expectSaved(phone)

  await phone.context().setOffline(true)
  await Promise.all([
    writeNames(left, ['L1', 'L2', 'L3']),
    writeNames(right, ['R1', 'R2', 'R3']),
    writeNames(phone, ['P1', 'P2'])
  ])
  await expect(phone.getByText(say('worksheet:save.kept'))).toBeVisible()
  for (const page of [left, right]) {
    await expectSaved(page)
    await expect.poll(() => sorted(page)).toEqual(['L1', 'L2', 'L3', 'R1', 'R2', 'R3', 'Zero'])
  }
  await phone.context().setOffline(false)
  await expectSaved(phone)
  const all = ['L1', 'L2', 'L3', 'P1', 'P2', 'R1', 'R2', 'R3', 'Zero']
  for (const page of [left, right, phone]) await expect.poll(() => sorted(page)).toEqual(all)
  await left.reload()
  const order = await namesOnMap(left)
  expect([...order].sort()).toEqual(all)
  for (const page of [right, phone]) {
    await page.reload()
    await expect.poll(() => namesOnMap(page)).toEqual(order)
  }
  room.leave()
})

test('What a tab without a line wrote is sent by the other one, and stays on both', async ({ server, newPerson }) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  // What a service worker lets pass is not seen by the test's own blocking.
  const right = await newPerson({ serviceWorkers: 'block' })
  await join(right, room.code, 'Ana')
  const left = await right.context().newPage()
  await blockWebSockets(left)
  await left.route('**/socket.io/**', (route) => route.abort())
  await visit(left, '/room')
  await writeNames(left, ['One', 'Two'])
  await expect.poll(() => namesOnMap(right)).toEqual(['One', 'Two'])
  await expectSaved(right)
  await writeNames(left, ['Three'])
  await expect.poll(() => namesOnMap(right)).toEqual(['One', 'Two', 'Three'])
  expect(await namesOnMap(left)).toEqual(['One', 'Two', 'Three'])
  room.leave()
})

import type { Page } from 'playwright/test'
import { granted, openConsole } from '#tests/fixtures/facilitator.ts'
import { expect, test } from '#tests/setup/browser.ts'
import { handIn, join, writeNames } from './participant.ts'
import { openRoom } from './room.ts'
import { say } from './words.ts'

const hour = 3_600_000

/** A device that says it is another time than it is; how fast time goes by it knows all the same. */
async function setWrong(page: Page, by: number): Promise<void> {
  await page.addInitScript((wrong) => {
    const RealDate = Date
    globalThis.Date = class extends RealDate {
      constructor(...given: []) {
        if (given.length > 0) super(...given)
        else super(RealDate.now() + wrong)
      }
      static override now = () => RealDate.now() + wrong
    } as DateConstructor
  }, by)
}

const timeInRoom = (at: number) =>
  new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }).format(at)

test('A device whose clock is an hour off, ahead or behind, shows the server’s time and stores nothing by its own', async ({
  server,
  newPerson
}) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  await room.open('map')
  const line = await openConsole(server.url, room.cookie, room.sessionId)
  await granted(line.emitWithAck('timer', { do: 'start', minutes: 30 }))

  for (const [name, by] of [
    ['Ana', hour],
    ['Ben', -hour]
  ] as const) {
    const page = await newPerson()
    await setWrong(page, by)
    await join(page, room.code, name)
    expect(Math.abs((await page.evaluate(() => Date.now())) - Date.now() - by)).toBeLessThan(60_000)
    // Half an hour that has just begun; by this device's clock it would be over, or have an hour more.
    await expect(page.getByRole('timer')).toHaveText(/^(30:00|29:\d\d|28:\d\d)$/)

    const before = Date.now()
    await writeNames(page, ['One', 'Two', 'Three'])
    const badge = page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })
    await expect(badge).toBeVisible()
    const shown = await badge.textContent()
    const times = [before, Date.now()].map((at) => say('worksheet:save.saved', { time: timeInRoom(at) }))
    expect(times).toContain(shown)

    await handIn(page)
    const after = Date.now()
    const { worksheets } = await (await page.request.get('/me/data.json')).json()
    const handedInAt = Date.parse(worksheets[0].handedInAt)
    // A second for the clocks of test and server, which are the same machine's.
    expect(handedInAt).toBeGreaterThan(before - 1_000)
    expect(handedInAt).toBeLessThan(after + 1_000)
    expect(worksheets[0].contacts.map((contact: { label: string }) => contact.label)).toEqual(['One', 'Two', 'Three'])
  }
  line.disconnect()
  room.leave()
})

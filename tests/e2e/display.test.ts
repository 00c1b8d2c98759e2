import { expect, test } from '#tests/setup/browser.ts'
import { expectAlive } from './alive.ts'
import { pressKey } from './facilitator.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

test('The wall on another computer: typed in, following, read only, and gone when it is switched off', async ({
  page,
  server,
  newPerson,
  complaints
}) => {
  complaints.allow(/status of 410/)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  await pressKey(page, 'c')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: say('console:display.make') }).click()
  const address = await dialog.getByRole('textbox', { name: say('console:display.address') }).inputValue()
  expect(address).toMatch(/\/display\/\w{4}-\w{4}-\w{4}$/)
  await expect(dialog.getByText(address.replace('http://', ''))).toBeVisible()

  const display = await newPerson({ viewport: { width: 1920, height: 1080 } })
  await display.goto(address.toUpperCase().replace('HTTP', 'http').replace('DISPLAY', 'display'))
  await expectAlive(display.getByRole('main'))
  await expect(dialog.getByText(say('console:display.screens', { count: 1 }))).toBeVisible()
  await room.open('map')
  await expect(display.getByRole('heading', { name: say('exercises:map.prompt') })).toBeVisible()
  await expect(display.getByRole('button')).toHaveCount(0)
  await expect(display.getByRole('link')).toHaveCount(0)
  expect((await display.context().cookies()).map(({ name }) => name)).toEqual([])

  // The address is told once: another console sees that there is one, and since when.
  await page.reload()
  await expectAlive(page.getByRole('main'))
  await expect(page.getByText(say('console:top.wallConnected'))).toBeVisible()
  await pressKey(page, 'c')
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveCount(0)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('console:display.revoke') })
    .click()
  await expect(display.getByRole('heading', { name: say('wall:revoked.title') })).toBeVisible()
  await expect(display.getByText(say('exercises:map.prompt'))).toHaveCount(0)
  await display.reload()
  await expect(display.getByRole('heading', { name: say('wall:revoked.title') })).toBeVisible()
  await expect(page.getByRole('dialog').getByText(say('console:display.screens', { count: 0 }))).toBeVisible()
  await page.keyboard.press('Escape')
  await pressKey(page, 'l')
  const list = page.getByRole('list', { name: say('console:audit.title') })
  await expect(list.getByRole('listitem').first()).toContainText(say('console:audit.action.displayRevoked'))
  await expect(list).toContainText(say('console:audit.action.displayLink'))
  room.leave()
})

import { expect, test } from '#tests/setup/browser.ts'
import { goOn, secondsOn } from './facilitator.ts'
import { join, nameField } from './participant.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

test('One clock for console, wall and worksheet, by keys; what was done is written down', async ({
  page,
  server,
  newPerson
}) => {
  const room = await openRoom(server, roster)
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  const wall = await newPerson({ viewport: { width: 1920, height: 1080 } })
  await openAsFacilitator(wall, room, server, `/wall/${room.sessionId}`)
  // A laptop whose own clock is an hour slow.
  const ana = await newPerson()
  await ana.clock.install({ time: Date.now() - 3_600_000 })
  await join(ana, room.code, 'Ana')
  await goOn(page, say('console:next.prepareNamed', { title: say('exercises:map.title') }))
  await goOn(page, say('console:next.open'))
  await expect(nameField(ana)).toBeVisible()
  const screens = [page, wall, ana]
  for (const screen of screens) await expect(screen.getByRole('timer')).toHaveCount(0)

  await page.keyboard.press('s')
  for (const screen of screens) await expect(screen.getByRole('timer')).toBeVisible()
  await page.keyboard.press('+')
  await expect.poll(() => secondsOn(page)).toBeGreaterThan(15 * 60)
  await page.keyboard.press('s')
  for (const screen of screens) await expect(screen.getByRole('timer')).toHaveAccessibleName(/stopped/)
  const shown = await Promise.all(screens.map(secondsOn))
  expect(new Set(shown).size).toBe(1)
  expect(shown[0]).toBeGreaterThan(16 * 60)

  await page.keyboard.press('l')
  const list = page.getByRole('list', { name: say('console:audit.title') })
  await expect(list.getByRole('listitem')).toHaveCount(5)
  await expect(list.getByRole('listitem').first()).toContainText(say('console:audit.action.timerStop'))
  await page.keyboard.press('Escape')
  await expect(page.getByText(say('console:sheet.onTime'))).toBeVisible()
  room.leave()
})

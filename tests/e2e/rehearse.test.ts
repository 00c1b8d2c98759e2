import { expect, test } from '#tests/setup/browser.ts'
import { expectStage, goOn, meter, openWall, pressKey } from './facilitator.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { plain, say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

test('A rehearsal from its button to its end: invented people, a chart on the wall, and the session as it was', async ({
  page,
  server
}) => {
  test.setTimeout(120_000)
  const room = await openRoom(server, roster)
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  await expect(page.getByText(say('console:idle.here', { here: 0, people: 6 }))).toBeVisible()

  await pressKey(page, 'h')
  const dialog = page.getByRole('dialog', { name: say('rehearse:title') })
  await dialog.getByLabel(say('rehearse:pace')).selectOption('20')
  await dialog.getByLabel(say('rehearse:late')).fill('0')
  await dialog.getByLabel(say('rehearse:leaving')).fill('0')
  await dialog.getByRole('button', { name: say('rehearse:start') }).click()
  const bar = page.getByRole('region', { name: say('rehearse:bar.label') })
  await expect(bar).toContainText(say('rehearse:bar.sentence'))
  const copy = new URL(page.url()).pathname.replace('/console/', '')
  expect(copy).not.toBe(room.sessionId)
  await expect(page.getByText(say('console:idle.here', { here: 6, people: 6 }))).toBeVisible()
  for (const name of roster) await expect(page.getByText(name, { exact: true })).toHaveCount(0)
  await expect(page.getByRole('link', { name: say('console:sheet.plan') })).toHaveCount(0)
  await expect(page.getByRole('button', { name: say('rehearse:bar.handIn') })).toBeDisabled()

  const wall = await openWall(page)
  await expect(wall.getByRole('paragraph').filter({ hasText: say('rehearse:wall') })).toBeVisible()
  await goOn(page, say('console:next.prepareNamed', { title: say('exercises:map.title') }))
  await goOn(page, say('console:next.open'))
  await expectStage(page, say('console:stages.open'))
  await expect(page.getByText(say('console:progress.writing', { count: 6 }))).toBeVisible()
  // By keys: slower, at rest, going on; the bar says which.
  await pressKey(page, '2')
  await expect(bar.getByRole('button', { name: say('rehearse:faster', { count: 5 }) })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await pressKey(page, 'z')
  await expect(bar.getByRole('button', { name: say('rehearse:bar.goOn') })).toHaveAttribute('aria-pressed', 'true')
  await bar.getByRole('button', { name: say('rehearse:bar.goOn') }).click()
  await bar.getByRole('button', { name: say('rehearse:bar.handIn') }).click()
  await expect(meter(page, 6, 6)).toBeVisible()
  await goOn(page, say('console:next.locked'))
  await goOn(page, say('console:next.revealed'))
  await expect(wall.getByText(say('wall:reveal.people', { count: 6 })).first()).toBeVisible()

  // Away from it and back: the programme says that it runs.
  await page.goto('/programme')
  await expect(page.getByText(say('rehearse:mine'))).toBeVisible()
  await page.getByRole('link', { name: /^Open the rehearsal of/ }).click()
  await expect(bar).toBeVisible()
  await bar.getByRole('button', { name: say('rehearse:bar.end') }).click()
  await page.waitForURL(`**/console/${room.sessionId}`)
  await expect(bar).toHaveCount(0)
  await expect(page.getByText(say('console:idle.here', { here: 0, people: 6 }))).toBeVisible()
  // The wall goes along, to the way in of the real session.
  await wall.waitForURL(`**/wall/${room.sessionId}`)
  await expect(wall.getByText(plain(say('wall:join.nobody')))).toBeVisible()
  await pressKey(page, 'l')
  await expect(page.getByText(say('console:audit.empty'))).toBeVisible()
  expect((await page.request.get(`/console/${copy}`)).status()).toBe(404)
  room.leave()
})

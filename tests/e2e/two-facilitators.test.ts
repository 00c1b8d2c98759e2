import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { expectAlive, visit } from './alive.ts'
import { bringAlong, expectStage, goOn, press, pressKey } from './facilitator.ts'
import { askFor, expectSaved, handIn, join, nameField, namesOnMap, writeNames } from './participant.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

const strip = (page: Page) => page.getByRole('region', { name: say('desk:lead.label') })
const people = (page: Page) => page.getByRole('complementary', { name: say('console:people.title') })
const request = (page: Page) => page.getByText(say('desk:requests.asks', { name: 'Ana' }))
const more = (page: Page, name: string) =>
  page.getByRole('button', { name: say('desk:person.more', { name }), exact: true })

test('Two facilitators at two consoles, one lead, and a person on a second device', async ({
  complaints,
  page,
  server,
  newPerson
}) => {
  test.setTimeout(120_000)
  complaints.allowCutLines()
  const room = await openRoom(server, roster)
  room.leave()
  await openAsFacilitator(page, room, server, '/programme')
  const kim = await newPerson()
  await bringAlong(page, kim, room.sessionId)
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  await expect(strip(page)).toContainText(`${say('desk:lead.mine')} · ${say('desk:lead.here', { names: 'Kim' })}`)
  await expect(strip(kim)).toContainText(say('desk:lead.theirs', { name: 'Robin' }))
  await expect(strip(kim)).not.toContainText(say('desk:lead.leaderAway', { name: 'Robin' }))

  // A step of the stage asks on the console that helps.
  await pressKey(kim, 'n')
  await press(kim, say('desk:lead.askYes'))
  await expectStage(page, say('console:stages.preview'))
  await goOn(page, say('console:next.open'))
  await expectStage(kim, say('console:stages.open'))

  // Ana's laptop, and then her phone: either console lets her in, and both know.
  const laptop = await newPerson()
  await join(laptop, room.code, 'Ana')
  await writeNames(laptop, ['Mere'])
  await expectSaved(laptop)
  const phone = await newPerson({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await askFor(phone, room.code, 'Ana')
  await expect(request(page)).toBeVisible()
  await expect(request(kim)).toBeVisible()
  await pressKey(page, 'x')
  await expect(phone.getByRole('heading', { name: say('join:asking.refused', { name: 'Ana' }) })).toBeVisible()
  await expect(request(kim)).toBeHidden()
  await press(phone, say('join:asking.again'))
  await expect(request(kim)).toBeVisible()
  await phone.context().setOffline(true)
  await expect(phone.getByText(say('join:asking.lost'))).toBeVisible()
  await pressKey(kim, 'a')
  await expect(request(page)).toBeHidden()
  await phone.context().setOffline(false)
  await phone.waitForURL('**/room')
  await expect.poll(() => namesOnMap(phone)).toEqual(['Mere'])

  // A name, undone by key; a seat, brought back by the other.
  await more(page, 'Ben').click()
  await page.getByLabel(say('desk:person.name'), { exact: true }).fill('Chen')
  await press(page, say('desk:person.rename'))
  await expect(page.getByText(say('errors:name-taken'))).toBeVisible()
  await page.getByLabel(say('desk:person.name'), { exact: true }).fill('Benno')
  await press(page, say('desk:person.rename'))
  await expect(people(kim).getByText('Benno', { exact: true })).toBeVisible()
  await pressKey(page, 'u')
  await expect(people(kim).getByText('Ben', { exact: true })).toBeVisible()
  await more(page, 'Ana').click()
  await press(page, say('desk:person.remove'))
  await press(page, say('desk:remove.yes'))
  await expect(laptop.getByText(say('join:home.removed', { name: 'Ana' }))).toBeVisible()
  await kim.getByRole('button', { name: say('desk:off.restoreName', { name: 'Ana' }) }).click()
  await expect(more(page, 'Ana')).toBeVisible()
  await laptop.getByRole('link', { name: say('join:home.again') }).click()
  await laptop.getByRole('link', { name: say('join:home.room') }).click()
  await expect.poll(() => namesOnMap(laptop)).toEqual(['Mere'])

  // Somebody who was not expected.
  await pressKey(kim, 'm')
  await kim.getByLabel(say('desk:add.name'), { exact: true }).fill('Gita')
  await press(kim, say('desk:add.go'))
  await expect(people(page).getByText('Gita')).toBeVisible()

  // Notes of both, on both.
  const notes = (console: Page) => console.getByLabel(say('console:sheet.notes'))
  await notes(page).fill('Ask Ana')
  await expect(notes(kim)).toHaveValue('Ask Ana')
  await Promise.all([notes(page).fill('Ask Ana first'), notes(kim).fill('Ask Ana\nThen pause')])
  await expect(notes(page)).toHaveValue('Ask Ana first\nThen pause')
  await expect(notes(kim)).toHaveValue('Ask Ana first\nThen pause')

  // The lead is taken, and the list of what was done grows before Kim's eyes.
  await notes(kim).blur()
  await notes(page).blur()
  await pressKey(kim, 'y')
  await press(kim, say('desk:lead.takeYes'))
  await expect(strip(page)).toContainText(say('desk:lead.theirs', { name: 'Kim' }))
  await expect(strip(page)).toContainText(say('desk:lead.nowTheirs', { name: 'Kim' }))
  await pressKey(kim, 'l')
  const done = kim.getByRole('list', { name: say('console:audit.title') }).getByRole('listitem')
  await expect(done.first()).toContainText(say('console:audit.action.takeLead'))
  await pressKey(page, 'd')
  await expect(done.first()).toContainText(
    `${say('console:audit.action.closeDoor')} Robin (${say('console:audit.led', { name: 'Kim' })})`
  )

  // Taken out, Kim's console says so, and Robin's goes on alone.
  await visit(page, '/programme')
  await press(page, say('team:removeName', { name: 'Kim' }))
  await press(page, say('team:removeYes', { name: 'Kim' }))
  await expect(page.getByRole('button', { name: say('team:removeName', { name: 'Kim' }) })).toHaveCount(0)
  await expect(kim.getByText(say('common:connection.gone'))).toBeVisible()
})

test('A facilitator enters for somebody from their paper, and that person sees it', async ({
  page,
  server,
  newPerson
}) => {
  test.setTimeout(120_000)
  const room = await openRoom(server, roster)
  await room.open('map')
  const console = await newPerson({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await openAsFacilitator(console, room, server, `/console/${room.sessionId}`)
  await expectAlive(console.getByRole('main'))
  await more(console, 'Dalia').click()
  await press(console, say('desk:person.paper', { name: 'Dalia' }))
  const opening = console.waitForEvent('popup')
  await press(console, say('desk:paper.yes', { name: 'Dalia' }))
  const paper = await opening
  await expect(paper.getByText(say('worksheet:onBehalf.entering', { name: 'Dalia' }))).toBeVisible()
  await expect(console.getByText(say('desk:paper.entering', { who: 'Robin', name: 'Dalia' }))).toBeVisible()
  await writeNames(paper, ['Mere', 'Tui'])
  await expectSaved(paper)
  const widths = () =>
    console.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await widths(), 'wider than the phone').toBeLessThanOrEqual(0)

  await join(page, room.code, 'Dalia')
  await expect(page.getByText(say('worksheet:onBehalf.now', { who: 'Robin' }))).toBeVisible()
  await expect.poll(() => namesOnMap(page)).toEqual(['Mere', 'Tui'])
  await handIn(paper)
  await expect(page.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
  await page.getByRole('button', { name: say('worksheet:picture.takeBack') }).click()
  // She writes herself: the facilitator's page is over.
  await expect(paper.getByRole('heading', { name: say('worksheet:onBehalf.over', { name: 'Dalia' }) })).toBeVisible()
  await expect(console.getByText(say('desk:paper.entering', { who: 'Robin', name: 'Dalia' }))).toBeHidden()
  await expect(nameField(page)).toBeVisible()
  await expect(page.getByText(/^Robin entered answers for you on/)).toBeVisible()
  await page.goto('/me')
  await expect(page.getByText(/^Robin entered answers for you on .* in Who is on our maps\.$/)).toBeVisible()
  room.leave()
})

import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { visit } from './alive.ts'
import { makeAccount, makeCohort } from './facilitator.ts'
import { expectSaved, handIn, join, namesOnMap, writeNames } from './participant.ts'
import { openRoom } from './room.ts'
import { plain, say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

/** What a browser logs when the server says no. */
const refusal = /status of 4\d\d/

test('A wrong code gets a sentence that says what to look at', async ({ page, complaints }) => {
  complaints.allow(refusal)
  await visit(page, '/')
  await page.getByLabel(say('join:home.code')).fill('ZZZ 999')
  await page.getByRole('button', { name: say('join:home.go') }).click()
  await expect(page.getByText(say('errors:wrong-code'))).toBeVisible()
})

test('A seat that somebody else took a moment ago stays theirs', async ({ server, newPerson, complaints }) => {
  complaints.allow(refusal)
  const room = await openRoom(server, roster)
  const slow = await newPerson()
  await visit(slow, `/join/${room.code}`)
  const quick = await newPerson()
  await join(quick, room.code, 'Ana')
  await slow.getByRole('button', { name: 'Ana', exact: true }).click()
  await expect(slow.getByText(say('errors:seat-taken'))).toBeVisible()
  await expect(slow.getByRole('listitem').filter({ hasText: 'Ana' })).toContainText(say('join:join.taken'))
  room.leave()
})

test.describe('Before there is a facilitator', () => {
  test.use({ ownServer: true })

  test('A link that was used, or replaced by a newer one, says where to get a fresh one', async ({
    page,
    server,
    newPerson,
    complaints
  }) => {
    complaints.allow(refusal)
    await makeAccount(page, server)
    const stranger = await newPerson()
    await visit(stranger, await server.firstLink())
    await expect(stranger.getByText(say('errors:link-expired'))).toBeVisible()

    await makeCohort(page, { title: 'Northwind Leaders', names: roster })
    await page.getByRole('button', { name: say('desk:person.more', { name: 'Ana' }) }).click()
    await page.getByRole('button', { name: say('desk:person.link') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: say('console:people.linkMake') }).click()
    const link = dialog.getByRole('textbox')
    const replaced = await link.inputValue()
    await dialog.getByRole('button', { name: say('console:people.linkAgain') }).click()
    await expect(link).not.toHaveValue(replaced)

    await visit(stranger, replaced)
    await stranger.getByRole('button', { name: say('join:seat.open') }).click()
    await expect(stranger.getByText(say('errors:link-expired'))).toBeVisible()
    await visit(stranger, await link.inputValue())
    await stranger.getByRole('button', { name: say('join:seat.open') }).click()
    await expect(stranger.getByRole('heading', { name: say('worksheet:waiting.title', { name: 'Ana' }) })).toBeVisible()
  })
})

/** Names as nobody has them, and as somebody will type them. */
const strange = [
  'x'.repeat(500),
  '👩🏽‍🚀🏳️‍🌈 Zoë 🧑‍🤝‍🧑',
  'مريم بنت عبد العزيز',
  '<script>alert("hello")</script>',
  '<img src=x onerror=alert(1)>',
  '=cmd()|"/c calc"!A1',
  '{{name}} %s &amp; $1'
]

/** Nothing on the page is wider than the screen. */
async function expectToFit(page: Page): Promise<void> {
  const widths = () =>
    page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth
    }))
  await expect
    .poll(async () => (await widths()).page, 'the width of the page')
    .toBeLessThanOrEqual((await widths()).screen)
}

test('Strange names are shown as they were typed, and nothing runs off a phone', async ({ server, newPerson }) => {
  test.setTimeout(120_000)
  const room = await openRoom(server, roster)
  const map = await room.open('map')
  const page = await newPerson({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await join(page, room.code, 'Ana')
  const field = page.getByLabel(say('worksheet:map.field'))
  for (const name of strange) {
    await field.fill(name)
    await field.press('Enter')
  }
  await expectSaved(page)
  await page.reload()
  await expect.poll(() => namesOnMap(page)).toEqual(strange)
  await expectToFit(page)

  await field.fill('y'.repeat(501))
  await field.press('Enter')
  await expect(page.getByText(say('worksheet:map.tooLong', { count: 500 }))).toBeVisible()
  await expectToFit(page)
  for (const step of ['about', 'ties'] as const) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: say(`worksheet:map.steps.${step}`) })
      .click()
    await expect(
      page.getByRole('heading', { name: step === 'about' ? strange[0] : say('worksheet:map.tiesAsk') })
    ).toBeVisible()
    await expectToFit(page)
  }
  await handIn(page)
  await expectToFit(page)

  await room.move(map, 'open', 'locked')
  await room.open('audit')
  await expect(page.getByRole('heading', { name: say('exercises:audit.prompt') })).toBeVisible()
  await expectToFit(page)
  for (const name of strange) {
    await expect(page.getByText(say('worksheet:bins.where', { name }))).toBeVisible()
    await page.getByRole('button', { name: say('exercises:audit.bins.meOnly'), exact: true }).tap()
  }
  await expectToFit(page)
  await expectSaved(page)
  await handIn(page)
  await page.getByText(say('worksheet:picture.who')).tap()
  for (const name of strange) await expect(page.getByRole('definition').filter({ hasText: name })).toBeVisible()
  await expectToFit(page)
  expect(asked, 'nothing that was typed ran').toEqual([])
  room.leave()
})

test('Handing in an empty map asks once, and is its own state', async ({ server, newPerson }) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const page = await newPerson()
  await join(page, room.code, 'Ana')
  const button = page.getByRole('button', { name: say('worksheet:handIn.button'), exact: true })
  await button.click()
  const dialog = page.getByRole('dialog', { name: say('worksheet:handIn.empty.title') })
  await dialog.getByRole('button', { name: say('worksheet:handIn.back') }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByLabel(say('worksheet:map.field'))).toBeVisible()
  await button.click()
  await dialog.getByRole('button', { name: say('worksheet:handIn.anyway') }).click()
  await expect(page.getByRole('heading', { name: plain(say('exercises:map.personal.empty')) })).toBeVisible()
  await page.getByRole('button', { name: say('worksheet:picture.takeBack') }).click()
  await writeNames(page, ['One'])
  await handIn(page)
  await expect(
    page.getByRole('heading', { name: plain(say('exercises:map.personal.size', { contacts: 1 })) })
  ).toBeVisible()
  room.leave()
})

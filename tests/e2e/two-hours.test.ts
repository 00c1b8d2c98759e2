import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright/test'
import { createCohort, plan, signUpFirst } from '#tests/fixtures/facilitator.ts'
import { expect, test } from '#tests/setup/browser.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { startServer } from '#tests/setup/server.ts'
import { expectAlive, visit } from './alive.ts'
import { bringAlong, codeOf, expectStage, goBack, goOn, meter, press, pressKey, secondsOn } from './facilitator.ts'
import { askFor, expectSaved, handIn, join, nameField, namesOnMap, writeNames } from './participant.ts'
import { openAsFacilitator } from './room.ts'
import { plain, say } from './words.ts'

const ten = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid', 'Greta', 'Hana', 'Ivan', 'Jun'] as const
type Name = (typeof ten)[number]

/** Maps of 3, 4, 5, ... 12 names. */
const mapOf = (name: Name) =>
  Array.from({ length: ten.indexOf(name) + 3 }, (_, index) => `${name}'s friend ${index + 1}`)

/** Where they put them: all to the company for the first five, all to themselves for the others. */
const placeOf = (name: Name) => (ten.indexOf(name) < 5 ? '1' : '3')

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const projector = { viewport: { width: 1920, height: 1080 } }

const exercise = (id: 'map' | 'audit' | 'tank') => say(`exercises:${id}.title`)
const item = (kind: 'talk' | 'pause', title: string, minutes: number) =>
  ({ id: randomUUID(), kind, title, exerciseId: null, settings: {}, minutes, notes: '' }) as const

// One test, however long: two hours of one room, step by step, each on what the ones before left behind.
test('Two hours in a few minutes: two facilitators, ten people, and the wall', async ({
  browser,
  firstStart,
  complaints
}) => {
  test.setTimeout(600_000)
  // What browsers log about lines that we cut, and a server that we kill.
  complaints.allowCutLines()
  complaints.allow(/status of (404|410|503)/)
  const dataDir = await mkdtemp(joinPath(tmpdir(), 'tielines-server-'))
  await cp(firstStart, dataDir, { recursive: true })
  const env = { PORT: String(await freePort()) }
  let server = await startServer({ dataDir, env })
  const somebody = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext({ baseURL: server.url, ...options })
    complaints.watch(context)
    return context.newPage()
  }
  const cookie = await signUpFirst(server)
  const sessionId = await createCohort(server, cookie, [...ten, 'Kay'], ['map', 'audit', 'tank'])
  const [robin, kim, wall] = [await somebody(), await somebody(), await somebody(projector)]
  const consoles = [robin, kim]
  const strip = (page: Page) => page.getByRole('region', { name: say('desk:lead.label') })
  const more = (page: Page, name: string) =>
    page.getByRole('button', { name: say('desk:person.more', { name }), exact: true })
  const openConsole = (page: Page) => openAsFacilitator(page, { cookie }, server, `/console/${sessionId}`)

  await test.step('The run sheet is put together: 120 minutes', async () => {
    await openConsole(robin)
    const sheet = robin.getByRole('navigation', { name: say('console:sheet.title') })
    const row = (title: string) => sheet.getByRole('listitem').filter({ hasText: title })
    await plan(server, cookie, sessionId, { kind: 'add', item: item('talk', 'Welcome', 10), to: 0 })
    await plan(server, cookie, sessionId, { kind: 'add', item: item('pause', 'Coffee', 15), to: 3 })
    await plan(server, cookie, sessionId, { kind: 'add', item: item('talk', 'What next', 20), to: 5 })
    await expect(row('What next')).toBeVisible()
    await visit(kim, '/check')
    await expect(kim.getByRole('heading', { level: 1, name: say('check:verdict.good') })).toBeVisible()
    await pressKey(robin, 'g')
    for (const id of ['map', 'audit', 'tank'] as const) {
      await robin.getByLabel(say('plan:item.minutesOf', { title: exercise(id) })).fill('25')
      await robin.keyboard.press('Tab')
    }
    await expect(robin.getByText(say('plan:saved'))).toBeVisible()
    await visit(robin, `/console/${sessionId}`)
    await expect(sheet.getByText(say('console:sheet.total', { count: 120 }))).toBeVisible()
  })

  await test.step('The day before: a rehearsal that leaves nothing behind', async () => {
    await pressKey(robin, 'h')
    const dialog = robin.getByRole('dialog', { name: say('rehearse:title') })
    await dialog.getByLabel(say('rehearse:pace')).selectOption('20')
    await press(robin, say('rehearse:start'))
    const bar = robin.getByRole('region', { name: say('rehearse:bar.label') })
    await expect(bar).toContainText(say('rehearse:bar.sentence'))
    await goOn(robin, say('console:next.prepareNamed', { title: 'Welcome' }))
    await pressKey(robin, 'x')
    await robin.waitForURL(`**/console/${sessionId}`)
    await expect(robin.getByText(say('console:idle.here', { here: 0, people: 11 }))).toBeVisible()
  })

  await test.step('Kim runs it too, and the wall stands on another computer', async () => {
    await bringAlong(robin, kim, sessionId)
    await openConsole(robin)
    await expect(strip(kim)).toContainText(say('desk:lead.theirs', { name: 'Robin' }))
    await pressKey(robin, 'c')
    await press(robin, say('console:display.make'))
    await wall.goto(await robin.getByRole('textbox', { name: say('console:display.address') }).inputValue())
    await expectAlive(wall.getByRole('main'))
    await robin.keyboard.press('Escape')
    for (const console of consoles) await expect(console.getByText(say('console:top.wallConnected'))).toBeVisible()
  })

  const code = await codeOf(robin)
  await expect(wall.getByText(code, { exact: true })).toBeVisible()
  const pages = new Map<Name, Page>()
  const pageOf = (name: Name): Page => {
    const page = pages.get(name)
    if (!page) throw new Error(`${name} is not here.`)
    return page
  }
  const arrive = async (name: Name, options?: BrowserContextOptions) => {
    const page = await somebody(options)
    pages.set(name, page)
    await join(page, code, name)
  }
  const all = async (act: (page: Page, name: Name) => Promise<void>) => {
    for (const [name, page] of pages) await act(page, name)
  }

  await test.step('The list is put right by both, and eight come in', async () => {
    await more(kim, 'Jun').click()
    await kim.getByLabel(say('desk:person.name')).fill('June')
    await press(kim, say('desk:person.rename'))
    await expect(more(robin, 'June')).toBeVisible()
    await pressKey(kim, 'u')
    await expect(more(robin, 'Jun')).toBeVisible()
    await more(robin, 'Kay').click()
    await press(robin, say('desk:person.remove'))
    await press(robin, say('desk:remove.yes'))
    await expect(more(kim, 'Kay')).toHaveCount(0)
    for (const name of ten.slice(0, 8)) await arrive(name, name === 'Chen' ? phone : undefined)
    await expect(wall.getByText(say('wall:join.here', { count: 8 }))).toBeVisible()
    for (const console of consoles) {
      await expect(console.getByText(say('console:idle.here', { here: 8, people: 10 }))).toBeVisible()
    }
  })

  await test.step('Welcome: one clock for all screens, started, stopped, with two minutes more', async () => {
    await goOn(robin, say('console:next.prepareNamed', { title: 'Welcome' }))
    await expect(wall.getByText('Welcome')).toBeVisible()
    await pressKey(robin, 's')
    await pressKey(kim, '+')
    const screens = [robin, kim, wall, pageOf('Ana'), pageOf('Chen')]
    for (const screen of screens) await expect.poll(() => secondsOn(screen)).toBeGreaterThan(11 * 60)
    await pressKey(robin, 's')
    for (const screen of screens) await expect(screen.getByRole('timer')).toHaveAccessibleName(/stopped/)
    expect(new Set(await Promise.all(screens.map(secondsOn))).size).toBe(1)
    await pressKey(robin, '-')
    for (const screen of screens) await expect(screen.getByRole('timer')).toHaveCount(0)
    for (const console of consoles) await expect(console.getByText(say('console:sheet.onTime'))).toBeVisible()
  })

  await test.step('The map: looked at first, opened, and Ivan comes late', async () => {
    await goOn(robin, say('console:next.prepareNamed', { title: exercise('map') }))
    for (const console of consoles) await expectStage(console, say('console:stages.preview'))
    await expect(nameField(pageOf('Ana'))).toHaveCount(0)
    await goOn(robin, say('console:next.open'))
    await expect(wall.getByRole('heading', { name: say('exercises:map.prompt') })).toBeVisible()
    await all(async (page, name) => {
      await expect(nameField(page)).toBeVisible()
      await writeNames(page, mapOf(name).slice(0, 2))
    })
    await arrive('Ivan')
    await all((page) => expect(nameField(page)).toBeVisible())
    await writeNames(pageOf('Ivan'), mapOf('Ivan').slice(0, 2))
    await all(expectSaved)
  })

  await test.step('A new device, a raised hand, eyes up: on both consoles', async () => {
    const tablet = await somebody()
    await askFor(tablet, code, 'Dalia')
    for (const console of consoles) {
      await expect(console.getByText(say('desk:requests.asks', { name: 'Dalia' }))).toBeVisible()
    }
    await pressKey(kim, 'a')
    await tablet.waitForURL('**/room')
    await expect.poll(() => namesOnMap(tablet)).toEqual(mapOf('Dalia').slice(0, 2))
    await tablet.context().close()
    await press(pageOf('Ana'), say('worksheet:help.ask'))
    for (const console of consoles) await expect(console.getByText(say('console:people.help'))).toBeVisible()
    await pressKey(robin, 'p')
    await expect(wall.getByRole('heading', { name: say('wall:paused.title') })).toBeVisible()
    await all((page) => expect(page.getByText(say('worksheet:eyesUp.title'), { exact: true })).toBeVisible())
    await pressKey(robin, 'p')
    await all((page) => expect(nameField(page)).toBeVisible())
  })

  await test.step('Lost lines, reloads without any, and a server that is killed: everything typed is there once', async () => {
    const [emil, greta] = [pageOf('Emil'), pageOf('Greta')]
    const second = await greta.context().newPage()
    await visit(second, '/room')
    await writeNames(second, mapOf('Greta').slice(2, 4))
    await expect.poll(() => namesOnMap(greta)).toEqual(mapOf('Greta').slice(0, 4))
    await second.close()
    await emil.context().setOffline(true)
    await writeNames(emil, mapOf('Emil').slice(2, 4))
    await expect(emil.getByText(say('worksheet:save.kept'))).toBeVisible()
    await emil.reload()
    await expect.poll(() => namesOnMap(emil)).toEqual(mapOf('Emil').slice(0, 4))
    await server.kill('SIGKILL')
    await all(async (page, name) => writeNames(page, mapOf(name).slice((await namesOnMap(page)).length)))
    await expect(wall.getByRole('heading', { name: say('exercises:map.prompt') })).toBeVisible()
    server = await startServer({ dataDir, env })
    await emil.context().setOffline(false)
    await all(async (page, name) => {
      await expectSaved(page)
      expect(await namesOnMap(page)).toEqual(mapOf(name))
    })
  })

  await test.step('Kim enters for Jun, whose laptop is dead; ten of ten hand in', async () => {
    await more(kim, 'Jun').click()
    await press(kim, say('desk:person.paper', { name: 'Jun' }))
    const opening = kim.waitForEvent('popup')
    await press(kim, say('desk:paper.yes', { name: 'Jun' }))
    const paper = await opening
    await writeNames(paper, mapOf('Jun'))
    await expectSaved(paper)
    await handIn(paper)
    await all(handIn)
    for (const console of consoles) await expect(meter(console, 10, 10)).toBeVisible()
    await expect(wall.getByText(say('wall:work.handedIn', { handedIn: 10, expected: 10 }))).toBeVisible()
    await paper.close()
  })

  /** What the wall says, and that both consoles say the same. */
  const expectReading = async () => {
    await expect(wall.getByText(say('wall:reveal.people', { count: 10 }))).toBeVisible()
    const sentence = (await wall.getByRole('heading', { level: 1 }).textContent()) ?? ''
    for (const console of consoles) await expect(console.getByText(sentence, { exact: true })).toBeVisible()
    return sentence
  }

  await test.step('Lock, reveal, two steps back and on again: the same picture', async () => {
    await goOn(robin, say('console:next.locked'))
    await all((page) => expect(page.getByText(say('worksheet:resting.locked'))).toBeVisible())
    await goOn(robin, say('console:next.revealed'))
    const sentence = await expectReading()
    await goBack(robin, say('console:stages.locked'))
    await goBack(robin, say('console:stages.open'))
    await goOn(robin, say('console:next.locked'))
    await goOn(robin, say('console:next.revealed'))
    expect(await expectReading()).toBe(sentence)
    await goOn(robin, say('console:next.closed'))
    await expect(wall.getByText(say('wall:closed.help'))).toBeVisible()
  })

  const sortAll = () =>
    all(async (page, name) => {
      await expect(page.getByRole('heading', { name: say('exercises:audit.prompt') })).toBeVisible()
      // Cards come with the worksheet, a moment after the question.
      const count = mapOf(name).length
      await expect(page.getByText(say('worksheet:bins.left', { left: count, all: count }))).toBeVisible()
      for (const _ of mapOf(name)) await page.keyboard.press(placeOf(name))
      await expectSaved(page)
      await handIn(page)
    })

  await test.step('The audit, once more from the start; the first round is kept', async () => {
    await arrive('Jun')
    await goOn(robin, say('console:next.prepareNamed', { title: exercise('audit') }))
    await goOn(robin, say('console:next.open'))
    await sortAll()
    await goOn(robin, say('console:next.locked'))
    await goOn(robin, say('console:next.revealed'))
    const first = await expectReading()
    await pressKey(robin, 'r')
    await robin
      .getByRole('alertdialog')
      .getByRole('button', { name: say('console:actions.redoYes') })
      .click()
    for (const console of consoles) await expectStage(console, say('console:stages.preview'))
    await pressKey(robin, ',')
    for (const console of consoles) await expectStage(console, say('console:stages.revealed'))
    expect(await expectReading()).toBe(first)
    await pressKey(robin, '.')
    for (const console of consoles) await expectStage(console, say('console:stages.preview'))
    await goOn(robin, say('console:next.open'))
    await sortAll()
    await goOn(robin, say('console:next.locked'))
    await goOn(robin, say('console:next.revealed'))
    expect(await expectReading()).toBe(first)
    await goOn(robin, say('console:next.closed'))
  })

  await test.step('Coffee; then Kim takes the lead, and notes are shared', async () => {
    await goOn(robin, say('console:next.prepareNamed', { title: 'Coffee' }))
    await expect(wall.getByText('Coffee')).toBeVisible()
    await pressKey(kim, 'y')
    await press(kim, say('desk:lead.takeYes'))
    await expect(strip(robin)).toContainText(say('desk:lead.theirs', { name: 'Kim' }))
    const notes = (console: Page) => console.getByLabel(say('console:sheet.notes'))
    await notes(robin).fill('Ask Ana about her mentor')
    await expect(notes(kim)).toHaveValue('Ask Ana about her mentor')
    await notes(robin).press('Escape')
  })

  await test.step('The tank, run by Kim; Robin is asked before the room moves', async () => {
    await pressKey(robin, 'n')
    await press(robin, say('desk:lead.askYes'))
    await expectStage(kim, say('console:stages.preview'))
    await goOn(kim, say('console:next.open'))
    await all(async (page, name) => {
      await expect(page.getByRole('heading', { name: say('exercises:tank.prompt') })).toBeVisible()
      const level = placeOf(name) === '1' ? 1 : 3
      const full = page.getByRole('group', { name: new RegExp(`^${say('exercises:tank.fields.tankOpening.label')}`) })
      await full.getByRole('radio').nth(level).press('Space')
      await press(page, say('worksheet:handIn.button'))
      await press(page, say('worksheet:handIn.anyway'))
      await expect(page.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
    })
    for (const console of consoles) await expect(meter(console, 10, 10)).toBeVisible()
    await goOn(kim, say('console:next.locked'))
    await goOn(kim, say('console:next.revealed'))
    await expectReading()
    await goOn(kim, say('console:next.closed'))
  })

  await test.step('What next, an hour and more ahead of the plan, and the end', async () => {
    await goOn(kim, say('console:next.prepareNamed', { title: 'What next' }))
    await expect(wall.getByText('What next')).toBeVisible()
    for (const console of consoles) await expect(console.getByText(/^\d\d minutes ahead$/)).toBeVisible()
    await goOn(kim, say('console:next.end'))
    await kim
      .getByRole('alertdialog')
      .getByRole('button', { name: say('console:next.end') })
      .click()
    await expect(wall.getByRole('heading', { name: plain(say('wall:ended.title')) })).toBeVisible()
    await all((page) => expect(page.getByText(say('worksheet:closed.session'))).toBeVisible())
  })

  await test.step('All of it is written down, and the wall can be taken away', async () => {
    await pressKey(robin, 'c')
    await press(robin, say('console:display.revoke'))
    await expect(wall.getByRole('heading', { name: say('wall:revoked.title') })).toBeVisible()
    await robin.keyboard.press('Escape')
    await pressKey(robin, 'l')
    const done = robin.getByRole('list', { name: say('console:audit.title') }).getByRole('listitem')
    await expect(done.first()).toContainText(say('console:audit.action.displayRevoked'))
    for (const line of [
      say('console:audit.action.end'),
      say('console:audit.action.takeLead'),
      say('console:audit.action.beginOnBehalf', { person: 'Jun', item: exercise('map') }),
      say('console:audit.action.approveSeat', { person: 'Dalia' }),
      say('console:audit.action.removeSeat', { person: 'Kay' }),
      say('console:audit.action.eyesUp'),
      say('console:audit.action.timerAdd', { minutes: 2 }),
      say('console:audit.action.beginItem', { item: 'Coffee' })
    ]) {
      await expect(done.filter({ hasText: line }).first(), line).toBeAttached()
    }
    const onScreens = (await robin.content()) + (await kim.content()) + (await wall.content())
    expect(ten.filter((name) => onScreens.includes(`${name}'s friend`))).toEqual([])
  })

  await Promise.all([robin, kim, wall, ...pages.values()].map((page) => page.context().close()))
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { expectAlive } from './alive.ts'
import { openAsFacilitator, openRoom, takeSeat } from './room.ts'
import { plain, say } from './words.ts'

const wide = { viewport: { width: 1920, height: 1080 } }
/** Legible from ten metres, in pixels of a 1080p wall. */
const smallest = 28

/** Every text on the page that is drawn smaller than it may be, with its size. */
async function tooSmall(wall: Page): Promise<string[]> {
  return wall.evaluate((least) => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim()
      if (!element || !text || element.closest('script, style, noscript, .sr-only')) continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
      if (size < least - 0.01) found.push(`${size} px: ${text}`)
    }
    return found
  }, smallest)
}

/** One thing is said large, and all of it can be read from the back. */
async function expectScene(wall: Page, heading: string | RegExp): Promise<void> {
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(heading)
  expect(await tooSmall(wall), String(heading)).toEqual([])
}

test('The wall says something at every moment, large enough for the last row, and the room follows', async ({
  page,
  server,
  newPerson
}) => {
  test.setTimeout(180_000)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid', 'Greta', 'Hana'])
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  const wall = await newPerson(wide)
  await openAsFacilitator(wall, room, server, `/wall/${room.sessionId}`)
  const eyesUp = () => page.getByRole('button', { name: say('console:top.eyesUp') }).click()
  const door = async () => {
    await expect(page.getByRole('switch', { name: say('console:actions.door') })).toBeEnabled()
    await page.keyboard.press('d')
  }
  const title = say('programme:create.sessionTitle')
  const something = /\w/

  await expectScene(wall, title)
  await expect(wall.getByRole('img', { name: new RegExp(room.code) })).toBeVisible()
  await door()
  await expect(wall.getByText(say('wall:join.closedDoor'))).toBeVisible()
  await expectScene(wall, title)
  await door()
  await expect(wall.getByText(say('wall:join.code'))).toBeVisible()
  await page.keyboard.press('s')
  await expect(wall.getByRole('timer')).toBeVisible()
  await expectScene(wall, title)

  // Nobody has handed in, so there is nothing to show.
  const empty = await room.open('map')
  await expectScene(wall, say('exercises:map.prompt'))
  await eyesUp()
  await expectScene(wall, say('wall:paused.title'))
  await page.getByRole('button', { name: say('console:top.goOn') }).click()
  await expectScene(wall, say('exercises:map.prompt'))
  await room.move(empty, 'open', 'locked')
  await expectScene(wall, say('wall:locked.title'))
  await room.move(empty, 'locked', 'revealed')
  await expectScene(wall, say('wall:work.nobody'))
  await room.move(empty, 'revealed', 'closed')
  await expectScene(wall, say('exercises:map.title'))

  const others = room.fill(7)
  const map = await room.open('map')
  await expect(wall.getByText(say('wall:work.handedIn', { handedIn: 7, expected: 7 }))).toBeVisible()
  await expectScene(wall, say('exercises:map.prompt'))
  await room.move(map, 'open', 'locked')
  await room.move(map, 'locked', 'revealed')
  await expect(wall.getByText(say('common:chart.privacy'))).toBeVisible()
  await expectScene(wall, something)
  await wall.keyboard.press('t')
  await expect(wall.getByRole('table').first()).toBeVisible()
  await expectScene(wall, something)
  await wall.keyboard.press('t')
  await room.move(map, 'revealed', 'closed')
  await expect(wall.getByText(say('wall:closed.help'))).toBeVisible()
  await expectScene(wall, something)

  const audit = await room.open('audit')
  await others
  await expect(wall.getByText(say('wall:work.handedIn', { handedIn: 7, expected: 7 }))).toBeVisible()
  await room.move(audit, 'open', 'locked')
  await room.move(audit, 'locked', 'revealed')
  await expect(wall.getByText(say('common:chart.privacy'))).toBeVisible()
  await expectScene(wall, something)

  await wall.keyboard.press('?')
  await expect(wall.getByRole('region', { name: say('wall:keys.title') })).toBeVisible()
  expect(await tooSmall(wall)).toEqual([])
  await wall.keyboard.press('Escape')
  const heading = wall.getByRole('heading', { level: 1 })
  const size = () => heading.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const usual = await size()
  await wall.keyboard.press('+')
  await expect.poll(size).toBeGreaterThan(usual)
  await wall.keyboard.press('0')
  await expect.poll(size).toBe(usual)
  for (const theme of ['light', 'dark', 'contrast']) {
    await wall.keyboard.press('c')
    await expect(wall.locator('html')).toHaveAttribute('data-theme', theme)
  }

  await page.getByRole('button', { name: say('console:actions.endEarly') }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('console:next.end') })
    .click()
  await expectScene(wall, plain(say('wall:ended.title')))
  room.leave()
})

test('A moment that cannot be drawn does not take the wall with it, and the next one is drawn', async ({
  server,
  newPerson,
  complaints
}) => {
  complaints.allow(/./)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  const wall = await newPerson(wide)
  await wall.routeWebSocket(/\/socket\.io\//, (line) => {
    line.connectToServer().onMessage((message) => {
      const isBroken = String(message).includes('"stage":"locked"')
      line.send(isBroken ? String(message).replace('"exercise":{', '"exercise":null,"was":{') : message)
    })
  })
  await openAsFacilitator(wall, room, server, `/wall/${room.sessionId}`)
  const map = await room.open('map')
  await expectScene(wall, say('exercises:map.prompt'))
  await room.move(map, 'open', 'locked')
  await expectScene(wall, say('programme:create.sessionTitle'))
  await room.move(map, 'locked', 'open')
  await expectScene(wall, say('exercises:map.prompt'))
  room.leave()
})

test('A wall whose scripts do not come shows what the server drew, and asks for it again', async ({
  server,
  newPerson,
  complaints
}) => {
  // A script that does not come is an error without words.
  complaints.allow(/ERR_FAILED|Failed to (load|fetch)|^$/)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  const wall = await newPerson(wide)
  await takeSeat(wall, room.cookie, server)
  await wall.clock.install()
  await wall.route('**/assets/entry.client-*', (route) => route.abort())
  await wall.goto(`/wall/${room.sessionId}`)
  await expect(wall.getByText(say('wall:join.code'))).toBeVisible()
  await room.open('map')
  await wall.unroute('**/assets/entry.client-*')
  await wall.clock.fastForward(31_000)
  await expect(wall.getByRole('heading', { name: say('exercises:map.prompt') })).toBeVisible()
  await expectAlive(wall.getByRole('main'))
  room.leave()
})

test('A wall that could not be opened says so calmly, and comes back by itself', async ({
  server,
  newPerson,
  complaints
}) => {
  complaints.allow(/status of 404/)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  const wall = await newPerson(wide)
  await takeSeat(wall, room.cookie, server)
  await wall.goto('/wall/00000000-0000-4000-8000-000000000000')
  await expectScene(wall, say('errors:not-found'))
})

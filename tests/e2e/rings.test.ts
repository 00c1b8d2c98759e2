import type { Page } from 'playwright/test'
import { closenessAt, onCircle, type Point, side } from '#app/domain/picture/bands.ts'
import { exercises } from '#app/locales/en/exercises.ts'
import { expect, test } from '#tests/setup/browser.ts'
import { expectSaved, handIn, join, nameField, writeNames } from './participant.ts'
import { openRoom } from './room.ts'
import { say } from './words.ts'

const ring = (closeness: 1 | 2 | 3 | 4) => exercises.map.fields.closeness.options[closeness]

/** Opens a part of the exercise as a picture. */
async function openPicture(page: Page, step: 'about' | 'ties'): Promise<void> {
  const steps = page.getByRole('navigation', { name: say('worksheet:map.steps.label') })
  await steps.getByRole('button', { name: say(`worksheet:map.steps.${step}`) }).click()
  await page.getByText(say('worksheet:map.picture'), { exact: true }).click()
  await expect(board(page)).toBeVisible()
}

function board(page: Page) {
  return page.getByRole('listbox', { name: say('rings:board') })
}

/** Somebody on the picture, whatever else is said about them. */
function person(page: Page, name: string) {
  return board(page).getByRole('option', { name: new RegExp(`^${name},`) })
}

async function expectRing(page: Page, name: string, where: string): Promise<void> {
  await expect(person(page, name)).toHaveAccessibleName(new RegExp(`, ${where}, `))
}

async function expectKnows(page: Page, name: string, count: number): Promise<void> {
  await expect(person(page, name)).toHaveAccessibleName(new RegExp(`${say('rings:knows', { count })}$`))
}

async function focusOn(page: Page, name: string): Promise<void> {
  const isThere = () => person(page, name).evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 10 && !(await isThere()); presses++) await page.keyboard.press('ArrowRight')
  await expect(person(page, name)).toBeFocused()
}

async function drag(page: Page, name: string, to: Point): Promise<void> {
  const from = await middleOf(page, name)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

async function middleOf(page: Page, name: string): Promise<Point> {
  // Whoever was just let go of is still on the way to their ring.
  await person(page, name).evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)))
  const box = await person(page, name).boundingBox()
  if (!box) throw new Error(`${name} is not on the picture.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Where a point of the picture is in the window. */
async function inWindow(page: Page, { x, y }: Point): Promise<Point> {
  const box = await board(page).locator('> svg').boundingBox()
  if (!box) throw new Error('There is no picture.')
  return { x: box.x + (x / side) * box.width, y: box.y + (y / side) * box.height }
}

test('How close and who knows whom, on the picture by keys and by mouse, are kept', async ({ server, newPerson }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  await room.open('map')
  const page = await newPerson({ viewport: { width: 1366, height: 900 } })
  await join(page, room.code, 'Ana')
  await writeNames(page, ['Tui', 'Sven', 'Hana', 'Ollie'])

  await openPicture(page, 'about')
  await expectRing(page, 'Tui', say('rings:shelf'))
  await board(page).getByRole('option').first().focus()

  // By keys: two rings in, one out again, and a line that is taken back with Undo.
  await focusOn(page, 'Tui')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expectRing(page, 'Tui', ring(2))
  await page.keyboard.press('ArrowDown')
  await expectRing(page, 'Tui', ring(1))
  await expect(page.getByText(say('rings:placed', { name: 'Tui', ring: ring(1) }))).toBeAttached()
  await page.keyboard.press('Enter')
  await focusOn(page, 'Sven')
  await page.keyboard.press('Enter')
  await expectKnows(page, 'Tui', 1)
  await expectKnows(page, 'Sven', 1)
  await page.keyboard.press('Control+z')
  await expectKnows(page, 'Tui', 0)
  await page.keyboard.press('Enter')
  await focusOn(page, 'Tui')
  await page.keyboard.press('Enter')
  await expectKnows(page, 'Sven', 1)

  // By mouse: into the nearest ring, then a line, drawn where lines are asked for.
  const near = onCircle(0.3, 110)
  expect(closenessAt(near)).toBe(4)
  await drag(page, 'Hana', await inWindow(page, near))
  await expectRing(page, 'Hana', ring(4))
  await drag(page, 'Ollie', await inWindow(page, onCircle(0.6, 300)))
  await expectRing(page, 'Ollie', ring(2))
  await page.getByText(say('rings:mode.lines'), { exact: true }).click()
  await drag(page, 'Hana', await middleOf(page, 'Ollie'))
  await expectKnows(page, 'Hana', 1)
  await drag(page, 'Hana', await middleOf(page, 'Tui'))
  await expectKnows(page, 'Hana', 2)
  await drag(page, 'Tui', await middleOf(page, 'Hana'))
  await expectKnows(page, 'Hana', 1)
  await expectSaved(page)

  await page.reload()
  await expect(nameField(page)).toBeVisible()
  await openPicture(page, 'ties')
  await expectRing(page, 'Tui', ring(1))
  await expectRing(page, 'Hana', ring(4))
  await expectRing(page, 'Ollie', ring(2))
  for (const name of ['Tui', 'Sven', 'Hana', 'Ollie']) await expectKnows(page, name, 1)

  await handIn(page)
  const figure = page.getByRole('figure', { name: say('rings:figure.title') })
  await expect(figure.getByRole('img', { name: new RegExp(say('rings:figure.lines', { count: 2 })) })).toBeVisible()
  await expect(figure.getByText('Hana')).toHaveCount(0)
  await figure.getByRole('button', { name: say('rings:figure.show') }).click()
  await expect(figure.getByText('Hana')).toBeVisible()
  room.leave()
})

test('On a phone, people are placed and joined by touch', async ({ server, newPerson }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  await room.open('map')
  const page = await newPerson({ viewport: { width: 390, height: 844 }, hasTouch: true })
  await join(page, room.code, 'Ana')
  await writeNames(page, ['Tui', 'Sven'])
  await openPicture(page, 'about')
  await person(page, 'Tui').tap()
  await page
    .getByRole('group', { name: say('exercises:map.fields.closeness.label') })
    .getByText(ring(3), { exact: true })
    .tap()
  await expectRing(page, 'Tui', ring(3))
  await page.getByText(say('rings:mode.lines'), { exact: true }).tap()
  await person(page, 'Tui').tap()
  await person(page, 'Sven').tap()
  await expectKnows(page, 'Sven', 1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectSaved(page)
  room.leave()
})

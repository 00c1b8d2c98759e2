import { expect, type Page } from 'playwright/test'
import { expectAlive, visit } from './alive.ts'
import { pressByKeys, tabTo } from './keys.ts'
import { say } from './words.ts'

/** Comes in as people do: types the code from the wall and finds their own name. */
export async function join(page: Page, code: string, name: string): Promise<void> {
  await visit(page, '/')
  await page.getByLabel(say('join:home.code')).fill(code)
  await page.getByRole('button', { name: say('join:home.go') }).click()
  await page
    .getByRole('list', { name: say('join:join.names') })
    .getByRole('button', { name, exact: true })
    .click()
  await page.waitForURL('**/room')
}

/** The same by keys alone. */
export async function joinByKeys(page: Page, code: string, name: string): Promise<void> {
  await visit(page, '/')
  await tabTo(page, page.getByLabel(say('join:home.code')))
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await expectAlive(page.getByRole('list', { name: say('join:join.names') }))
  await pressByKeys(page, page.getByRole('button', { name, exact: true }))
  await page.waitForURL('**/room')
}

/** Writes names into the field where the cursor is, each with Enter. */
export async function writeNames(page: Page, names: readonly string[]): Promise<void> {
  await expectAlive(nameField(page))
  await nameField(page).focus()
  for (const name of names) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
}

export function nameField(page: Page) {
  return page.getByLabel(say('worksheet:map.field'))
}

/** The names on the map, the oldest first. */
export async function namesOnMap(page: Page): Promise<string[]> {
  const newestFirst = await page
    .getByRole('button', { name: new RegExp(`^${say('worksheet:map.rename', { name: '' })}`) })
    .allTextContents()
  return newestFirst.reverse()
}

/** The map has just these names, the oldest first. */
export async function expectNames(page: Page, names: readonly string[]): Promise<void> {
  await expect(nameField(page)).toBeVisible()
  await expect.poll(() => namesOnMap(page)).toEqual(names)
}

/** The server has everything: the badge says so with a time. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible()
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('worksheet:handIn.button'), exact: true }).click()
  await expect(page.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
}

/** A place to sort people into. */
export function binNamed(page: Page, name: string) {
  return page.getByRole('region', { name: new RegExp(`^${name}`) })
}

/** Carries the current card to a place with the mouse. */
export async function dragCard(page: Page, card: string, bin: string): Promise<void> {
  const from = await middleOf(page.getByRole('button', { name: card, exact: true }))
  const to = await middleOf(binNamed(page, bin))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

async function middleOf(locator: ReturnType<Page['locator']>): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Comes to a name that is in use, and asks. */
export async function askFor(page: Page, code: string, name: string): Promise<void> {
  await visit(page, `/join/${code}`)
  await page.getByRole('button', { name: say('join:join.askName', { name }) }).click()
  await expect(page.getByRole('heading', { name: say('join:asking.waiting', { name }) })).toBeVisible()
}

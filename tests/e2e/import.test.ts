import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { expectAlive } from './alive.ts'
import { expectSaved, join, nameField, namesOnMap, writeNames } from './participant.ts'
import { openRoom } from './room.ts'
import { say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

/** Names that nobody else says. */
const taken = ['Zyxquill Vantoosh', 'Brennokar Ulstwick']
const left = ['Quorrabel Thistlewane', 'Ísolfdrún Þvæng', 'Mbalizwe Okonkrado']
const organisations = ['Vexhollow Rowers', 'Quindlemoor Circle']

const connections = `Notes:
"Some of the addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Quorrabel,Thistlewane,https://x.example/q,q.thistlewane@x.example,Vexhollow Rowers,Cox,1 Jan 2020
Zyxquill,Vantoosh,https://x.example/z,,Quindlemoor Circle,Chair,2 Jan 2020
Ísolfdrún,Þvæng,https://x.example/i,,,,3 Jan 2020
Already,There,,,,,4 Jan 2020
Brennokar,Ulstwick,https://x.example/b,,Quindlemoor Circle,,5 Jan 2020
Mbalizwe,Okonkrado,,,,,6 Jan 2020
,,,,Nameless & Co,,7 Jan 2020
`

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** Everything a page sends from here on, as text: addresses, bodies, and what goes over websockets. */
function listenToAllSent(page: Page): () => string {
  const sent: string[] = []
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()), request.postData() ?? ''))
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(payload.toString())))
  return () => sent.join('\n')
}

/** Opens the import by keyboard, and chooses a file as people do. */
async function choose(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  // The browser is told to hand over the chooser while the focus is looked at, so it knows when the key comes.
  const asked = page.waitForEvent('filechooser')
  await expect(page.getByRole('button', { name: say('imports:choose') })).toBeFocused()
  await page.keyboard.press('Enter')
  await (await asked).setFiles(chosen)
}

test('Names come from a file by keyboard alone, and nothing that was not ticked leaves the page', async ({
  server,
  newPerson
}) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const page = await newPerson()
  const allSent = listenToAllSent(page)
  await join(page, room.code, 'Ana')
  await writeNames(page, ['already THERE'])

  // From the field past its button.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: say('worksheet:map.fromFile') })).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: say('imports:title') })
  await choose(page, file('Connections.csv', connections))

  // The cursor is in the search.
  await expect(dialog.getByText(say('imports:found', { count: 6, file: 'Connections.csv' }))).toBeVisible()
  await expect(dialog.getByText(say('imports:leftOut', { count: 1, line: 11 }))).toBeVisible()
  await expect(dialog.getByLabel(say('imports:search'))).toBeFocused()
  await page.keyboard.type('zyx')
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  const option = (name: string) => dialog.getByRole('option', { name })
  await expect(option('Zyxquill Vantoosh')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('option')).toHaveCount(6)

  // On the map already: it cannot be ticked. A second press unticks.
  await page.keyboard.press('ArrowDown')
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(option('Already There')).toHaveAttribute('aria-selected', 'false')
  await expect(option('Already There')).toContainText(say('imports:onMap'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await expect(dialog.getByText(say('imports:ticked', { count: 3 }))).toBeVisible()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: say('imports:add', { count: 2 }) })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: say('worksheet:map.fromFile') })).toBeFocused()
  await expectSaved(page)
  expect(await namesOnMap(page)).toEqual(['already THERE', ...taken])

  // One step to undo.
  await page.keyboard.press('Control+z')
  await expect.poll(() => namesOnMap(page)).toEqual(['already THERE'])
  await expectSaved(page)

  const sent = allSent()
  for (const name of taken) expect(sent, 'what was ticked is heard').toContain(name)
  for (const word of [...left, ...organisations, 'Nameless', 'Connections.csv'].flatMap((name) => name.split(' '))) {
    expect(sent).not.toContain(word)
  }
  room.leave()
})

test('A broken file is answered with its line, a full map with a sentence', async ({ server, newPerson }) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const page = await newPerson()
  await join(page, room.code, 'Ana')
  await expectAlive(nameField(page))
  await nameField(page).evaluate(
    (field, names) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', names.join('\n'))
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    Array.from({ length: 298 }, (_, index) => `N${index}`)
  )
  await expect(page.getByRole('heading', { name: say('worksheet:map.onMap', { count: 298 }) })).toBeVisible()
  await page.getByRole('button', { name: say('worksheet:map.fromFile') }).click()
  const dialog = page.getByRole('dialog', { name: say('imports:title') })
  const alert = dialog.getByRole('alert')
  await choose(page, file('broken.csv', 'First Name,Last Name\nAna,R\n"Ben,S\nChen,T\n'))
  await expect(alert).toHaveText(say('imports:fault.openQuote', { line: 3 }))
  await choose(page, file('cut.vcf', 'BEGIN:VCARD\nFN:Ana\n'))
  await expect(alert).toHaveText(say('imports:fault.openCard', { line: 1 }))

  // A long list can be gone through to its end.
  const many = Array.from({ length: 5_000 }, (_, index) => `Given${index},Family${index}`)
  await choose(page, file('many.csv', ['First Name,Last Name', ...many].join('\r\n')))
  await expect(dialog.getByLabel(say('imports:search'))).toBeFocused()
  await page.keyboard.press('ArrowDown')
  for (let ticked = 0; ticked < 3; ticked++) {
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('End')
  await expect(dialog.getByRole('option', { name: 'Given4999 Family4999' })).toBeInViewport()
  expect(await dialog.getByRole('option').count()).toBeLessThan(60)

  // 298 names and 3 ticked are one more than a map holds.
  await expect(dialog.getByText(say('imports:over', { count: 1, all: 300 }))).toBeVisible()
  await expect(dialog.getByRole('button', { name: say('imports:add', { count: 3 }) })).toBeDisabled()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: say('imports:add', { count: 2 }) }).click()
  await expect(page.getByRole('heading', { name: say('worksheet:map.onMap', { count: 300 }) })).toBeVisible()
  room.leave()
})

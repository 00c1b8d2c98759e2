import { expect, test } from '#tests/setup/browser.ts'
import { expectStage } from './facilitator.ts'
import { pressByKeys } from './keys.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

test('Tab and Enter take every step of the console, and the focus is never lost', async ({ page, server }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  const prepare = (exercise: 'map' | 'audit') =>
    say('console:next.prepareNamed', { title: say(`exercises:${exercise}.title`) })
  for (const [label, stage] of [
    [prepare('map'), 'preview'],
    [say('console:next.open'), 'open'],
    [say('console:next.locked'), 'locked'],
    [say('console:next.revealed'), 'revealed'],
    [say('console:next.closed'), 'closed'],
    [prepare('audit'), 'preview']
  ] as const) {
    await pressByKeys(page, page.getByRole('button', { name: label, exact: true }))
    await expectStage(page, say(`console:stages.${stage}`))
    // A key press after this one goes where people look.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'nothing')).not.toBe('BODY')
  }
})

test('Single keys run the room, and rest while somebody writes a note', async ({ page, server }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  await expect(page.getByText(say('console:idle.here', { here: 0, people: 5 }))).toBeVisible()
  await page.keyboard.press('n')
  await expectStage(page, say('console:stages.preview'))
  await page.keyboard.press('n')
  await expectStage(page, say('console:stages.open'))
  await page.keyboard.press('b')
  await expectStage(page, say('console:stages.preview'))
  await page.keyboard.press('p')
  const eyesUp = page.getByRole('button', { name: say('console:top.goOn') })
  await expect(eyesUp).toHaveAttribute('aria-pressed', 'true')
  await expect(eyesUp).toBeEnabled()
  await page.keyboard.press('d')
  await expect(page.getByRole('switch', { name: say('console:actions.door') })).not.toBeChecked()

  await page.getByLabel(say('console:sheet.notes')).focus()
  await page.keyboard.type('nnbd')
  await expect(page.getByLabel(say('console:sheet.notes'))).toHaveValue('nnbd')
  await expect(page.getByText(say('console:sheet.notesSaved'), { exact: true })).toBeVisible()
  await expectStage(page, say('console:stages.preview'))

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: say('console:keys.title') })
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('Every action of the console has its key, and the list of keys names it', async ({ page, server }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  await expect(page.getByText(say('console:idle.here', { here: 0, people: 5 }))).toBeVisible()
  const closed = async () => {
    await page.keyboard.press('Escape')
    await expect(page.locator('[role=dialog], [role=alertdialog]')).toHaveCount(0)
  }

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: say('console:keys.title') })
  await expect(help).toBeVisible()
  const listed = await help.locator('dt').allTextContents()
  expect(new Set(listed).size).toBe(listed.length)
  // What each button shows as its key is on the list.
  await closed()
  await page.keyboard.press('n')
  await expectStage(page, say('console:stages.preview'))
  await page.keyboard.press('n')
  await expectStage(page, say('console:stages.open'))
  const shown = await page.locator('button, a, label').locator('span[aria-hidden=true].font-sans').allTextContents()
  expect(shown).toEqual(
    expect.arrayContaining(['N', 'B', 'R', 'P', 'S', '+', 'W', 'D', 'V', 'L', 'E', 'H', 'G', 'C', 'M', '?'])
  )
  expect(shown.filter((key) => !listed.includes(key))).toEqual([])

  // Redo: a new round, and the old one is kept beside it.
  await page.keyboard.press('r')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('console:actions.redoYes') })
    .click()
  await expectStage(page, say('console:stages.preview'))
  const sheet = page.getByRole('navigation', { name: say('console:sheet.title') })
  await expect(sheet.getByText(say('console:sheet.round', { number: 2 })).first()).toBeVisible()

  // The clock, from its start until it is taken away.
  const clock = page.getByRole('timer')
  await page.keyboard.press('s')
  await expect(clock).toBeVisible()
  await page.keyboard.press('+')
  await page.keyboard.press('-')
  await expect(clock).toHaveCount(0)

  const live = page.getByRole('switch', { name: say('console:actions.live') })
  await page.keyboard.press('v')
  await expect(live).toBeChecked()
  await expect(live).toBeEnabled()
  // A switch that was pressed last is no place where somebody writes.
  await live.focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('switch', { name: say('console:actions.door') })).not.toBeChecked()

  // Up and down the run sheet, to the notes and out of them again.
  const line = (exercise: 'map' | 'audit') =>
    sheet.getByRole('button', { name: new RegExp(`^${say(`exercises:${exercise}.title`)}`) })
  await page.keyboard.press('j')
  await expect(line('audit')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('k')
  await expect(line('map')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('o')
  const notes = page.getByLabel(say('console:sheet.notes'))
  await expect(notes).toBeFocused()
  await page.keyboard.type('Ask Ana first')
  await page.keyboard.press('Escape')
  await expect(notes).not.toBeFocused()
  await page.keyboard.press('i')
  await expect(page.getByRole('button', { name: say('console:people.link', { name: 'Ana' }) })).toBeFocused()

  for (const [key, title] of [
    ['l', say('console:audit.title')],
    ['h', say('rehearse:title')],
    ['c', say('console:display.title')],
    ['m', say('desk:add.title')],
    ['e', say('console:actions.endTitle')]
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('[role=dialog], [role=alertdialog]').filter({ hasText: title })).toBeVisible()
    await closed()
  }
  await expect(page.getByText(say('console:sheet.notesSaved'), { exact: true })).toBeVisible()
  await page.keyboard.press('g')
  await page.waitForURL(`**/plan/${room.sessionId}`)
  await page.goBack()
  await expect(page.getByText(say('console:sheet.onTime'))).toBeVisible()
  await page.keyboard.press('q')
  await page.waitForURL('**/programme')
})

test('A round that was redone can be looked at again', async ({ page, server }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  const first = await room.open('map')
  const second = await room.open('map')
  expect(second).not.toBe(first)
  room.leave()
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  await expectStage(page, say('console:stages.open'))
  const rounds = page.getByRole('list', { name: say('console:sheet.rounds') })
  await rounds
    .getByRole('button', { name: say('console:sheet.roundAt', { number: 1, stage: say('console:stages.open') }) })
    .click()
  await expect(rounds.locator('[aria-current=step]')).toContainText(say('console:sheet.round', { number: 1 }))
  await expectStage(page, say('console:stages.open'))
  await rounds
    .getByRole('button', { name: say('console:sheet.roundAt', { number: 2, stage: say('console:stages.open') }) })
    .click()
  await expect(rounds.locator('[aria-current=step]')).toContainText(say('console:sheet.round', { number: 2 }))
})

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

import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { expectStage, meter } from './facilitator.ts'
import { tabTo as tabToTarget } from './keys.ts'
import { expectSaved, join, nameField } from './participant.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { plain, say } from './words.ts'

const names = ['One', 'Two', 'Three', 'Four']

/** Goes on with Tab until the button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  await tabToTarget(page, page.getByRole('button', { name, exact: true }))
}

/** The focus is on something: a key press after this one goes where people look. */
async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'nothing')).not.toBe('BODY')
}

test('From opening to chart by keyboard alone, at the console and at a worksheet', async ({
  page,
  server,
  newPerson
}) => {
  test.setTimeout(180_000)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  const ana = await newPerson()
  await join(ana, room.code, 'Ana')
  const others = room.fill(4)

  const step = async (label: string, stage: string) => {
    await tabTo(page, label)
    await page.keyboard.press('Enter')
    await expectStage(page, stage)
    await expectFocus(page)
  }
  await step(say('console:next.prepareNamed', { title: say('exercises:map.title') }), say('console:stages.preview'))
  await step(say('console:next.open'), say('console:stages.open'))

  // The cursor is in the field already.
  await expect(nameField(ana)).toBeFocused()
  for (const name of names) {
    await ana.keyboard.type(name)
    await ana.keyboard.press('Enter')
    await expect(nameField(ana)).toBeFocused()
  }
  await expectSaved(ana)
  await tabTo(ana, say('worksheet:handIn.button'))
  await ana.keyboard.press('Enter')
  await expect(ana.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
  await expect(meter(page, 5, 5)).toBeVisible()
  for (const [label, stage] of [
    ['locked', 'locked'],
    ['revealed', 'revealed'],
    ['closed', 'closed']
  ] as const) {
    await step(say(`console:next.${label}`), say(`console:stages.${stage}`))
  }

  await step(say('console:next.prepareNamed', { title: say('exercises:audit.title') }), say('console:stages.preview'))
  await step(say('console:next.open'), say('console:stages.open'))
  const board = ana.getByRole('region', { name: say('worksheet:bins.board') })
  await expect(board).toBeVisible()
  await tabTo(ana, 'One')
  for (const [index, name] of names.entries()) {
    await expect(ana.getByRole('button', { name, exact: true })).toBeFocused()
    await ana.keyboard.press(String(index + 1))
    if (index < names.length - 1) await expectFocus(ana)
  }
  await expectSaved(ana)
  // One is placed anew: arrows find it, a number moves it.
  await tabTo(ana, 'One')
  await ana.keyboard.press('2')
  await expect(
    ana
      .getByRole('region', { name: new RegExp(`^${say('exercises:audit.bins.both')}`) })
      .getByRole('button', { name: 'One' })
  ).toBeFocused()
  await ana.keyboard.press('Control+z')
  await expect(
    ana
      .getByRole('region', { name: new RegExp(`^${say('exercises:audit.bins.companyOnly')}`) })
      .getByRole('button', { name: 'One' })
  ).toBeVisible()
  await tabTo(ana, say('worksheet:handIn.button'))
  await ana.keyboard.press('Enter')
  await expect(
    ana.getByRole('heading', { name: plain(say('exercises:audit.personal.balanced', { growth: 2, answered: 4 })) })
  ).toBeVisible()
  await expectFocus(ana)

  await expect(meter(page, 5, 5)).toBeVisible()
  await others
  await step(say('console:next.locked'), say('console:stages.locked'))
  await step(say('console:next.revealed'), say('console:stages.revealed'))
  await expect(page.getByRole('img', { name: new RegExp(`^${say('exercises:audit.measures.shares')}`) })).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('table', { name: say('exercises:audit.measures.shares') })).toBeVisible()
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

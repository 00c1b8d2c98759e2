import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { expectStage } from './facilitator.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

/** Nothing of the page lies beside the screen. */
async function expectFits(page: Page): Promise<void> {
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(beyond).toBeLessThanOrEqual(0)
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 390, height: 844 }
]) {
  test(`A whole exercise from a phone, ${viewport.width} wide, by touch`, async ({ server, newPerson }) => {
    const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    room.leave()
    const page = await newPerson({ viewport, hasTouch: true, isMobile: true })
    await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
    await expect(page.getByText(say('console:idle.here', { here: 0, people: 5 }))).toBeVisible()
    await expectFits(page)
    const bar = page.getByRole('contentinfo')
    const next = async (label: string, stage: string) => {
      await bar.getByRole('button', { name: label, exact: true }).tap()
      await expectStage(page, say(`console:stages.${stage}` as 'console:stages.open'))
      await expectFits(page)
    }
    await next(say('console:next.prepareNamed', { title: say('exercises:map.title') }), 'preview')
    await next(say('console:next.open'), 'open')
    await page.getByRole('button', { name: say('console:timer.start', { count: 15 }) }).tap()
    await page.getByRole('button', { name: say('console:timer.more') }).tap()
    await expect(page.getByRole('timer')).toBeVisible()
    await expectFits(page)
    await page.getByRole('button', { name: say('console:timer.stop') }).tap()
    await page.getByRole('button', { name: say('console:timer.clear') }).tap()
    await expect(page.getByRole('timer')).toHaveCount(0)
    await page.getByRole('button', { name: say('console:top.eyesUp') }).tap()
    await page.getByRole('button', { name: say('console:top.goOn') }).tap()
    await expect(page.getByRole('button', { name: say('console:top.eyesUp') })).toBeEnabled()
    await next(say('console:actions.back'), 'preview')
    await next(say('console:next.open'), 'open')
    await next(say('console:next.locked'), 'locked')
    await next(say('console:next.revealed'), 'revealed')
    await next(say('console:next.closed'), 'closed')

    await bar.getByRole('button', { name: say('console:actions.redo') }).tap()
    await page.getByRole('button', { name: say('console:actions.redoYes') }).tap()
    await expectStage(page, say('console:stages.preview'))
    const parts = page.getByRole('navigation', { name: say('console:top.parts') })
    await parts.getByRole('link', { name: say('console:people.title') }).tap()
    await page.getByRole('button', { name: say('console:people.link', { name: 'Emil' }) }).tap()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectFits(page)
    await page.getByRole('button', { name: say('common:close') }).tap()
    await parts.getByRole('link', { name: say('console:sheet.title') }).tap()
    const rounds = page.getByRole('list', { name: say('console:sheet.rounds') })
    const first = say('console:sheet.roundAt', { number: 1, stage: say('console:stages.closed') })
    await rounds.getByRole('button', { name: first }).tap()
    await expectStage(page, say('console:stages.closed'))
    await page.getByLabel(say('console:sheet.notes')).fill('Softly')
    await expect(page.getByText(say('console:sheet.notesSaved'), { exact: true })).toBeVisible()
    await page
      .locator('label')
      .filter({ hasText: say('console:actions.door') })
      .tap()
    await expect(page.getByRole('switch', { name: say('console:actions.door') })).not.toBeChecked()
    await page.getByRole('button', { name: say('console:audit.open') }).tap()
    await expect(
      page
        .getByRole('list', { name: say('console:audit.title') })
        .getByRole('listitem')
        .first()
    ).toBeVisible()
    await expectFits(page)
    await page.getByRole('button', { name: say('common:close') }).tap()
    await page.getByRole('button', { name: say('console:actions.endEarly') }).tap()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: say('console:next.end') })
      .tap()
    await expect(bar.getByRole('button', { name: say('console:next.reopen') })).toBeVisible()
    await expectFits(page)
  })
}

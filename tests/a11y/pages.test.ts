import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { themes } from '#app/components/preferences.ts'
import { expect, test } from '#tests/setup/browser.ts'
import { visit } from '../e2e/alive.ts'
import { expectStage, goOn, meter } from '../e2e/facilitator.ts'
import { expectSaved, handIn, join, nameField, writeNames } from '../e2e/participant.ts'
import { openAsFacilitator, openRoom } from '../e2e/room.ts'
import { plain, say } from '../e2e/words.ts'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The rules that a theme can break; the others are the same in all. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** Looks at what the page shows now, in every look it can have. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const theme of themes) {
    await page.evaluate(async (chosen) => {
      document.documentElement.dataset.theme = chosen
      const running = () => document.getAnimations().map((animation) => animation.finished)
      // Colours on their way to others are nobody's fault.
      for (let all = running(); all.length > 0; all = running()) await Promise.allSettled(all)
    }, theme)
    const axe = new AxeBuilder({ page })
    const { violations } = await (theme === themes[0] ? axe.withTags(standard) : axe.withRules(ofColour)).analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)
    )
    expect.soft(found, `${screen}, ${theme}`).toEqual([])
  }
}

test('The ways in: start page, names, personal link, sign-in, errors', async ({ server, newPerson, complaints }) => {
  test.setTimeout(180_000)
  complaints.allow(/status of 404/)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid', 'Greta', 'Hana'])
  room.leave()
  const page = await newPerson()
  await visit(page, '/')
  await expectAccessible(page, 'start page')
  await page.getByLabel(say('join:home.code')).fill('ZZZ 999')
  await page.getByRole('button', { name: say('join:home.go') }).click()
  await expect(page.getByText(say('errors:wrong-code'))).toBeVisible()
  await expectAccessible(page, 'start page with a refusal')
  await visit(page, `/join/${room.code}`)
  await expectAccessible(page, 'names')
  await page.getByRole('button', { name: 'Ana', exact: true }).click()
  await expect(page.getByRole('heading', { name: say('worksheet:waiting.title', { name: 'Ana' }) })).toBeVisible()
  await expectAccessible(page, 'waiting')
  await visit(page, `/join/${room.code}`)
  await expectAccessible(page, 'names with a taken seat')
  await visit(page, '/seat/some-token')
  await expectAccessible(page, 'personal link')
  await visit(page, '/sign-in')
  await expectAccessible(page, 'sign-in')
  await visit(page, '/no/such/page')
  await expectAccessible(page, 'not found')
})

test.describe('Before there is a facilitator', () => {
  test.use({ ownServer: true })

  test('The programme, a new cohort, and the first account', async ({ page, server, newPerson }) => {
    test.setTimeout(300_000)
    const stranger = await newPerson()
    await visit(stranger, await server.firstLink())
    await expectAccessible(stranger, 'first account')
    const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    room.leave()
    await openAsFacilitator(page, room, server, '/programme')
    await expectAccessible(page, 'programme')
    await page.getByRole('button', { name: say('programme:list.discard') }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await expectAccessible(page, 'question before the demo goes')
    await visit(page, '/programme/new')
    await expectAccessible(page, 'new cohort')
    await visit(page, `/plan/${room.sessionId}`)
    for (const panel of await page.getByText(say('plan:choices.title')).all()) await panel.click()
    await page.getByLabel(say('plan:item.minutesOf', { title: say('exercises:map.title') })).fill('many')
    await page.getByRole('button', { name: say('plan:item.remove', { title: say('exercises:audit.title') }) }).click()
    await expect(page.getByRole('button', { name: say('plan:item.undo') })).toBeFocused()
    await expectAccessible(page, 'plan')
    await visit(page, '/exercises')
    await expectAccessible(page, 'own exercises')
    await page.goto('/exercises/new?from=energy')
    const preview = page.getByRole('complementary', { name: say('author:preview.label') })
    await expect(preview.getByRole('heading', { name: say('exercises:energy.prompt') })).toBeVisible()
    await expectAccessible(page, 'editor with the worksheet')
    await preview.getByRole('tab', { name: say('author:preview.tabs.chart') }).click()
    await expect(preview.getByText(say('author:preview.invented', { people: 18 }))).toBeVisible()
    await expectAccessible(page, 'editor with the chart')
  })
})

test('Worksheet, console and wall, moment by moment', async ({ page, server, newPerson }) => {
  test.setTimeout(600_000)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  const wall = await page.context().newPage()
  await visit(wall, `/wall/${room.sessionId}`)
  const ana = await newPerson()
  await join(ana, room.code, 'Ana')
  const others = room.fill(4)
  await expect(page.getByText(say('console:idle.here', { here: 5, people: 5 }))).toBeVisible()

  const stages = async (stage: 'preview' | 'open' | 'locked' | 'revealed' | 'closed', label: string) => {
    await goOn(page, label)
    await expectStage(page, say(`console:stages.${stage}`))
    await expectAccessible(page, `console, ${stage}`)
    await expectAccessible(wall, `wall, ${stage}`)
  }
  await expectAccessible(page, 'console, arriving')
  await expectAccessible(wall, 'wall, arriving')
  await page.getByRole('button', { name: say('desk:person.more', { name: 'Ana' }) }).click()
  await page.getByRole('button', { name: say('desk:person.link') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'console, personal link')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await stages('preview', say('console:next.prepareNamed', { title: say('exercises:map.title') }))
  await stages('open', say('console:next.open'))
  await expect(nameField(ana)).toBeVisible()
  await expectAccessible(ana, 'map, nobody yet')
  await writeNames(ana, ['One', 'Two', 'Three'])
  await expectSaved(ana)
  await expectAccessible(ana, 'map, names')
  const steps = ana.getByRole('navigation', { name: say('worksheet:map.steps.label') })
  await steps.getByRole('button', { name: say('worksheet:map.steps.about') }).click()
  await expectAccessible(ana, 'map, about one')
  await ana.getByText(say('worksheet:map.list'), { exact: true }).click()
  await expectAccessible(ana, 'map, about all')
  await ana.getByText(say('worksheet:map.picture'), { exact: true }).click()
  await expect(ana.getByRole('listbox', { name: say('rings:board') })).toBeVisible()
  await expectAccessible(ana, 'map, as a picture')
  await steps.getByRole('button', { name: say('worksheet:map.steps.ties') }).click()
  await expectAccessible(ana, 'map, who knows whom')
  await handIn(ana)
  await expectAccessible(ana, 'own map picture')
  await expect(meter(page, 5, 5)).toBeVisible()
  await stages('locked', say('console:next.locked'))
  await expectAccessible(ana, 'pens down')
  await stages('revealed', say('console:next.revealed'))
  await page.keyboard.press('t')
  await expectAccessible(page, 'console, table')
  await page.keyboard.press('p')
  await expect(wall.getByRole('heading', { name: say('wall:paused.title') })).toBeVisible()
  await expectAccessible(wall, 'wall, eyes up')
  await expectAccessible(ana, 'eyes up')
  await page.keyboard.press('p')
  await stages('closed', say('console:next.closed'))
  await expectAccessible(ana, 'closed')

  await stages('preview', say('console:next.prepareNamed', { title: say('exercises:audit.title') }))
  await goOn(page, say('console:next.open'))
  await expect(ana.getByRole('heading', { name: say('exercises:audit.prompt') })).toBeVisible()
  await expectAccessible(ana, 'audit, all to place')
  await ana.keyboard.press('1')
  await ana.keyboard.press('2')
  await expectSaved(ana)
  await expectAccessible(ana, 'audit, two placed')
  await ana.getByRole('button', { name: say('worksheet:handIn.button'), exact: true }).click()
  await expect(ana.getByRole('dialog')).toBeVisible()
  await expectAccessible(ana, 'question before handing in')
  await ana.getByRole('button', { name: say('worksheet:handIn.anyway') }).click()
  await expect(ana.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
  await ana.getByText(say('worksheet:picture.who')).click()
  await expectAccessible(ana, 'own audit picture')
  await others
  await goOn(page, say('console:next.locked'))
  await stages('revealed', say('console:next.revealed'))
  await wall.keyboard.press('?')
  await expectAccessible(wall, 'wall, keys')
  await goOn(page, say('console:next.closed'))
  await page.getByRole('button', { name: say('console:actions.endEarly') }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectAccessible(page, 'question before the end')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('console:next.end') })
    .click()
  await expect(wall.getByRole('heading', { name: plain(say('wall:ended.title')) })).toBeVisible()
  await expectAccessible(wall, 'wall, ended')
  await expectAccessible(page, 'console, ended')
  await expectAccessible(ana, 'the session is over')
  await visit(ana, '/me')
  await expectAccessible(ana, 'my data')
})

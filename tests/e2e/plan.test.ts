import type { Locator, Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { visit } from './alive.ts'
import { meter } from './facilitator.ts'
import { pressByKeys, tabTo } from './keys.ts'
import { expectSaved, join, nameField, writeNames } from './participant.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { decir, say } from './words.ts'

/** Texts of an exercise by keys that follow from its definition. */
const tell = say as (key: string, values?: Record<string, unknown>) => string
const titleOf = (exerciseId: string) => tell(`exercises:${exerciseId}.title`)

function itemNamed(page: Page, title: string): Locator {
  return page.getByRole('listitem', { name: title, exact: true })
}

/** The run sheet as it is stored: what a fresh look at the page shows. */
async function titles(page: Page): Promise<(string | null)[]> {
  const items = await page.getByRole('list').first().locator('> li').all()
  return Promise.all(items.map((item) => item.getAttribute('aria-label')))
}

test('What is planned is what runs: shocks, a threshold, and a talk in between', async ({
  page,
  server,
  newPerson
}) => {
  test.setTimeout(240_000)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid'])
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  const runSheet = page.getByRole('navigation', { name: say('console:sheet.title') })
  const plan = await page.context().newPage()
  await visit(plan, `/plan/${room.sessionId}`)

  // A talk, by keys only: added at the end, named, and moved up; the console follows.
  await pressByKeys(plan, plan.getByRole('button', { name: say('plan:add.addTalk') }))
  await tabTo(plan, itemNamed(plan, say('plan:kinds.talk')).getByRole('textbox').first())
  await plan.keyboard.type('Before the storm')
  await plan.keyboard.press('Tab')
  await expect(runSheet.getByRole('button', { name: 'Before the storm' })).toBeVisible()
  await plan.keyboard.press('Alt+ArrowUp')
  await plan.keyboard.press('Alt+ArrowUp')
  await expect(plan.getByText(say('plan:item.moved', { title: 'Before the storm', place: 10, of: 12 }))).toBeAttached()
  const field = plan.getByLabel(say('plan:item.minutesOf', { title: 'Before the storm' }))
  await expect(field).toBeFocused()
  await field.fill('0')
  await expect(plan.getByText(say('plan:faults.minutes', { most: 180 }))).toBeVisible()
  await field.fill('7')
  await plan.keyboard.press('Tab')
  await expect(runSheet.getByRole('listitem').nth(9)).toHaveText(/Before the storm.*7 min/)

  // What is removed comes back where it was.
  await plan.getByRole('button', { name: say('plan:item.remove', { title: titleOf('views') }) }).click()
  await expect(runSheet.getByRole('button', { name: titleOf('views') })).toHaveCount(0)
  await plan.keyboard.press('Enter')
  await expect(runSheet.getByRole('listitem').nth(7)).toHaveText(new RegExp(titleOf('views')))

  const shocks = itemNamed(plan, titleOf('shocks'))
  await shocks.getByText(say('plan:choices.title')).click()
  const shock = (id: string) => shocks.getByRole('checkbox', { name: tell(`exercises:shocks.rows.${id}`) })
  for (const id of ['stalledProject', 'souredRelationship']) await shock(id).uncheck()
  // Two is the least: the third goes only once there is another.
  await shock('careerPivot').click()
  await expect(shocks.getByText(say('plan:faults.rows'))).toBeVisible()
  await shock('burnout').check()
  await shock('careerPivot').uncheck()
  await expect(shocks.getByText(say('plan:faults.rows'))).toHaveCount(0)
  const energy = itemNamed(plan, titleOf('energy'))
  await energy.getByText(say('plan:choices.title')).click()
  await energy.getByLabel(say('plan:thresholds.coverage.enough')).selectOption('3')
  await expect(energy.getByText(say('plan:choices.changed'))).toBeVisible()
  await expect(plan.getByText(say('plan:saved'))).toBeVisible()
  await plan.reload()
  await itemNamed(plan, titleOf('energy')).getByText(say('plan:choices.title')).click()
  await expect(energy.getByLabel(say('plan:thresholds.coverage.enough'))).toHaveValue('3')
  expect(await titles(plan)).toHaveLength(12)

  // The energy chart counts from three.
  const others = room.fill(5)
  await room.open('map')
  await expect(meter(page, 5, 5)).toBeVisible({ timeout: 60_000 })
  const roundId = await room.open('energy')
  await others
  await room.move(roundId, 'open', 'locked')
  await room.move(roundId, 'locked', 'revealed')
  await expect(page.getByText(tell('exercises:energy.parts.enough', { enough: 3 })).first()).toBeVisible()
  await expect(page.getByText(tell('exercises:energy.parts.fewer', { below: 2 })).first()).toBeVisible()

  // The worksheet asks the shocks that were chosen, and the plan says that the run one stays.
  await room.open('map')
  const farid = await newPerson()
  await join(farid, room.code, 'Farid')
  await expect(nameField(farid)).toBeVisible()
  await writeNames(farid, ['One', 'Two'])
  await expectSaved(farid)
  await room.open('shocks')
  await expect(farid.getByRole('heading', { level: 1, name: tell('exercises:shocks.prompt') })).toBeVisible()
  for (const [id, count] of Object.entries({ jobLoss: 1, burnout: 1, careerPivot: 0, stalledProject: 0 })) {
    await expect(farid.getByText(tell(`exercises:shocks.rows.${id}`))).toHaveCount(count)
  }
  room.leave()
  await plan.reload()
  await expect(shocks.getByText(say('plan:item.run'))).toBeVisible()
  await expect(plan.getByRole('button', { name: say('plan:item.remove', { title: titleOf('shocks') }) })).toHaveCount(0)
})

test('The plan on a phone, in Spanish', async ({ server, newPerson }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  const phone = await newPerson({ viewport: { width: 390, height: 844 }, locale: 'es-ES' })
  await openAsFacilitator(phone, room, server, `/plan/${room.sessionId}`)
  const roles = phone.getByRole('listitem', { name: decir('exercises:roles.title') })
  await roles.getByText(decir('plan:choices.title')).click()
  const target = roles.getByLabel(
    decir('plan:thresholds.shortfall.target', { about: decir('exercises:roles.measures.mentor') })
  )
  await target.selectOption('2')
  await expect(roles.getByText(decir('plan:choices.changed'))).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await roles.getByRole('button', { name: decir('plan:choices.backToCatalogue') }).click()
  await expect(target).toHaveValue('1')
  await expect(roles.getByText(decir('plan:choices.changed'))).toHaveCount(0)
})

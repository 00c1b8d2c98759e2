import type { Locator, Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import type { RunningServer } from '#tests/setup/server.ts'
import { chooseByKeys, pressByKeys, tabTo } from './keys.ts'
import { expectSaved, join, writeNames } from './participant.ts'
import { openRoom } from './room.ts'
import { say } from './words.ts'

const names = ['One', 'Two', 'Three']
/** Texts of an exercise by keys that follow from its definition. */
const tell = say as (key: string) => string

/** Somebody with three names on the map, and this exercise open before them. */
async function openExercise(server: RunningServer, ana: Page, exerciseId: string): Promise<void> {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  await room.open('map')
  await join(ana, room.code, 'Ana')
  await writeNames(ana, names)
  await expectSaved(ana)
  await room.open(exerciseId)
  room.leave()
  await expect(ana.getByRole('heading', { level: 1, name: tell(`exercises:${exerciseId}.prompt`) })).toBeVisible()
}

/** By keys: hands in, comes back to another page load, and goes on writing. */
async function handInAndReload(ana: Page, isOpen: boolean): Promise<void> {
  await expectSaved(ana)
  await pressByKeys(ana, ana.getByRole('button', { name: say('worksheet:handIn.button'), exact: true }))
  if (isOpen) {
    await expect(ana.getByRole('dialog', { name: say('sheet:open.title') })).toBeVisible()
    await pressByKeys(ana, ana.getByRole('button', { name: say('worksheet:handIn.anyway') }))
  }
  await expect(ana.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
  await expectSaved(ana)
  await ana.reload()
  await expect(ana.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
  await expect(ana.getByRole('status').filter({ hasText: say('worksheet:save.nothing') })).toBeVisible()
  await pressByKeys(ana, ana.getByRole('button', { name: say('worksheet:picture.takeBack') }))
}

/** The question of a field, by the words it begins with. */
function group(within: Page | Locator, label: string): Locator {
  return within.getByRole('group', { name: new RegExp(`^${label}`) })
}

test('A table: the same questions about everybody', async ({ server, newPerson }) => {
  const ana = await newPerson({ viewport: { width: 1400, height: 900 } })
  await openExercise(server, ana, 'energy')
  const field = (name: string, id: string) =>
    group(ana.getByRole('listitem').filter({ hasText: name }), tell(`exercises:energy.fields.${id}.label`))
  await expect(ana.getByText(say('sheet:progress', { done: 0, all: 3 }))).toBeVisible()
  await chooseByKeys(ana, field('One', 'energy'), 4)
  await chooseByKeys(ana, field('One', 'nurtures'), 0)
  await chooseByKeys(ana, field('Three', 'challenges'), 1)
  await expect(ana.getByText(say('sheet:progress', { done: 2, all: 3 }))).toBeVisible()

  await handInAndReload(ana, true)
  await expect(field('One', 'energy').getByRole('radio', { name: '5' })).toBeChecked()
  await expect(field('One', 'nurtures').getByRole('radio', { name: say('common:yes') })).toBeChecked()
  await expect(field('Three', 'challenges').getByRole('radio', { name: say('common:no') })).toBeChecked()
  await expect(field('Two', 'energy').getByRole('radio', { checked: true })).toHaveCount(0)
})

test('A table on a phone goes from person to person', async ({ server, newPerson }) => {
  const ana = await newPerson({ viewport: { width: 390, height: 844 } })
  await openExercise(server, ana, 'roles')
  await expect(ana.getByRole('heading', { name: 'One', exact: true })).toBeVisible()
  await pressByKeys(ana, ana.getByRole('button', { name: tell('exercises:roles.fields.roles.options.mentor') }))
  await pressByKeys(ana, ana.getByRole('button', { name: say('worksheet:map.nextPerson'), exact: true }))
  await expect(ana.getByRole('heading', { name: 'Two', exact: true })).toBeVisible()
  const none = ana.getByRole('button', { name: say('sheet:none') })
  await pressByKeys(ana, none)
  await expect(none).toHaveAttribute('aria-pressed', 'true')
  await expect(ana.getByText(say('sheet:progress', { done: 2, all: 3 })).first()).toBeVisible()
  const width = await ana.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
})

test('Chairs: a number seats the person in focus', async ({ server, newPerson }) => {
  const ana = await newPerson()
  await openExercise(server, ana, 'chairs')
  const people = ana.getByRole('region', { name: say('sheet:chairs.people') })
  const chair = (id: string) => ana.getByRole('region', { name: new RegExp(`^${tell(`exercises:chairs.rows.${id}`)}`) })
  await expect(ana.getByText(say('sheet:chairs.hintWide', { last: 3 }))).toBeVisible()
  await tabTo(ana, people.getByRole('button', { name: 'One' }))
  await ana.keyboard.press('1')
  await ana.keyboard.press('ArrowDown')
  await ana.keyboard.press('3')
  await expect(chair('inspirer').getByText('Two', { exact: true })).toBeVisible()
  // In hand, and onto the chair that is pressed: the same person twice is allowed, and said.
  await pressByKeys(ana, people.getByRole('button', { name: 'Two' }))
  await pressByKeys(
    ana,
    ana.getByRole('button', {
      name: say('sheet:chairs.seat', { name: 'Two', chair: tell('exercises:chairs.rows.listener') })
    })
  )
  await expect(ana.getByText(say('sheet:chairs.twice', { name: 'Two' }))).toBeVisible()
  await ana.keyboard.press('Control+z')
  await expect(chair('listener').getByText(say('sheet:chairs.nobody'))).toBeVisible()
  await chooseByKeys(ana, group(chair('challenger'), tell('exercises:chairs.fields.lastSpoke.label')), 2)

  await handInAndReload(ana, true)
  await expect(chair('challenger').getByText('One', { exact: true })).toBeVisible()
  await expect(chair('challenger').getByRole('radio').nth(2)).toBeChecked()
  await expect(chair('inspirer').getByText('Two', { exact: true })).toBeVisible()
  await expect(chair('listener').getByText(say('sheet:chairs.nobody'))).toBeVisible()
})

test('A matrix: a level for each channel, and three questions about oneself', async ({ server, newPerson }) => {
  const ana = await newPerson()
  await openExercise(server, ana, 'channels')
  const channel = (id: string) => group(ana, tell(`exercises:channels.rows.${id}`))
  const own = (id: string) => tell(`exercises:channels.fields.${id}.label`)
  for (const [index, id] of ['seasonedMentor', 'peers', 'roundtables', 'sponsorship'].entries()) {
    await chooseByKeys(ana, channel(id), index)
  }
  await tabTo(ana, ana.getByLabel(own('minutesAMonth')))
  await ana.keyboard.type('90')
  const noTime = group(ana, own('inTheWay')).getByRole('button').first()
  await pressByKeys(ana, noTime)
  await chooseByKeys(ana, group(ana, own('slot')), 0)

  await handInAndReload(ana, false)
  for (const [index, id] of ['seasonedMentor', 'peers', 'roundtables', 'sponsorship'].entries()) {
    await expect(channel(id).getByRole('radio').nth(index)).toBeChecked()
  }
  await expect(ana.getByLabel(own('minutesAMonth'))).toHaveValue('90')
  await expect(noTime).toHaveAttribute('aria-pressed', 'true')
  await expect(group(ana, own('slot')).getByRole('radio').first()).toBeChecked()
})

test('Shocks: whom to call, nobody is an answer, and which ties outlive the job', async ({ server, newPerson }) => {
  const ana = await newPerson()
  await openExercise(server, ana, 'shocks')
  const shock = (id: string) => group(ana, tell(`exercises:shocks.rows.${id}`))
  await tabTo(ana, shock('jobLoss').getByRole('combobox'))
  await ana.keyboard.type('tw')
  await ana.keyboard.press('Enter')
  await ana.keyboard.press('ArrowDown')
  await ana.keyboard.press('Enter')
  await ana.keyboard.press('Escape')
  const surviving = ana.getByRole('region', { name: tell('exercises:shocks.fields.survives.label') })
  await chooseByKeys(ana, group(surviving, 'Two'), 0)
  await pressByKeys(ana, shock('stalledProject').getByRole('button', { name: say('sheet:nobody') }))

  await handInAndReload(ana, true)
  for (const name of ['Two', 'Three']) {
    await expect(shock('jobLoss').getByRole('button', { name: say('sheet:takeAway', { name }) })).toBeVisible()
  }
  await expect(group(surviving, 'Two').getByRole('radio').first()).toBeChecked()
  await expect(group(surviving, 'Three').getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(shock('stalledProject').getByRole('button', { name: say('sheet:nobody') })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await expect(ana.getByText(say('sheet:progress', { done: 2, all: 4 }))).toBeVisible()
})

test('A list: blank or from an idea, changed in place, taken off and brought back', async ({ server, newPerson }) => {
  const ana = await newPerson()
  await openExercise(server, ana, 'moves')
  const label = (id: string) => tell(`exercises:moves.fields.${id}.label`)
  const item = (number: number) =>
    ana.getByRole('listitem').filter({ hasText: `${tell('exercises:moves.items.one')} ${number}` })
  const idea = tell('exercises:moves.items.examples.4')
  await pressByKeys(ana, ana.getByRole('button', { name: tell('exercises:moves.items.add'), exact: true }))
  // The cursor is in the new line already.
  await expect(group(item(1), label('move')).getByRole('radio').first()).toBeFocused()
  await ana.keyboard.press('Space')
  await tabTo(ana, item(1).getByRole('combobox'))
  await ana.keyboard.type('On')
  await ana.keyboard.press('Enter')
  await tabTo(ana, item(1).getByLabel(label('what')))
  await ana.keyboard.type('A walk on Friday')
  await tabTo(ana, item(1).getByLabel(label('when')))
  // The same day whether a browser asks for the day or for the month first.
  await ana.keyboard.type('12122026')
  await pressByKeys(ana, ana.getByRole('button', { name: idea, exact: true }))
  await expect(item(2).getByLabel(label('what'))).toHaveValue(idea)
  await pressByKeys(ana, item(2).getByRole('button', { name: say('sheet:list.removeShort') }))
  await expect(item(2)).toHaveCount(0)
  await ana.keyboard.press('Control+z')
  await expect(item(2).getByLabel(label('what'))).toHaveValue(idea)

  await handInAndReload(ana, false)
  await expect(group(item(1), label('move')).getByRole('radio').first()).toBeChecked()
  await expect(item(1).getByRole('button', { name: say('sheet:takeAway', { name: 'One' }) })).toBeVisible()
  await expect(item(1).getByLabel(label('what'))).toHaveValue('A walk on Friday')
  await expect(item(1).getByLabel(label('when'))).toHaveValue('2026-12-12')
  await expect(item(2).getByLabel(label('what'))).toHaveValue(idea)
})

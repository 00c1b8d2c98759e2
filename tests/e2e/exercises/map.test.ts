import { contact } from '#tests/realtime/room.ts'
import { chooseByKeys, pressByKeys, tabTo } from '../keys.ts'
import { expectSaved, joinByKeys, nameField, namesOnMap } from '../participant.ts'
import { say } from '../words.ts'
import { handInByKeys, question } from './desk.ts'
import { expect, tell, test } from './workshop.ts'

const names = ['One', 'Two', 'Three', 'Four']

/** Ana, Ben and Chen write four names, Dalia, Emil and Farid eight: half of the maps hold up to five. */
test('Who is on your map: from the code on the wall to the chart by keys', async ({ workshop, newPerson }) => {
  const ana = await newPerson()
  await joinByKeys(ana, workshop.room.code, 'Ana')
  await workshop.open('map')
  const others = workshop.answer((person) =>
    Array.from({ length: person < 2 ? 4 : 8 }, (_, index) => contact(`N${index}`))
  )

  // The cursor is in the field, and stays there.
  await expect(nameField(ana)).toBeFocused()
  for (const name of [...names, 'Fifth by mistake']) {
    await ana.keyboard.type(name)
    await ana.keyboard.press('Enter')
    await expect(nameField(ana)).toBeFocused()
  }
  await ana.keyboard.press('Control+z')
  await expect.poll(() => namesOnMap(ana)).toEqual(names)
  await expectSaved(ana)

  const steps = ana.getByRole('navigation', { name: say('worksheet:map.steps.label') })
  const label = (id: string) => tell(`exercises:map.fields.${id}.label`)
  await pressByKeys(ana, steps.getByRole('button', { name: say('worksheet:map.steps.about') }))
  await expect(ana.getByRole('heading', { name: 'One', exact: true })).toBeVisible()
  await tabTo(ana, ana.getByLabel(label('group')))
  await ana.keyboard.type('Board')
  await chooseByKeys(ana, question(ana, label('outside')), 0)
  await chooseByKeys(ana, question(ana, label('closeness')), 2)
  await chooseByKeys(ana, question(ana, label('frequency')), 1)
  await tabTo(ana, ana.getByLabel(label('lastContact')))
  await ana.keyboard.press('ArrowDown')
  await expect(ana.getByLabel(label('lastContact'))).not.toHaveValue('')
  await pressByKeys(ana, steps.getByRole('button', { name: say('worksheet:map.steps.ties') }))
  const knows = ana.getByRole('region', { name: say('worksheet:map.knows', { name: 'One' }) })
  await pressByKeys(ana, knows.getByRole('button', { name: 'Three' }))
  await expect(knows.getByRole('button', { name: 'Three' })).toHaveAttribute('aria-pressed', 'true')
  await handInByKeys(ana, say('exercises:map.personal.someOutside', { outside: 1, contacts: 4 }))

  await others
  const rows = await workshop.reveal(say('exercises:map.reading.median', { middle: 5 }))
  expect(rows).toContainEqual([say('common:chart.upTo', { high: '5' }), '3'])
})

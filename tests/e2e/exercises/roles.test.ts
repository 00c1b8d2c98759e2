import { randomUUID } from 'node:crypto'
import { chooseByKeys, pressByKeys, tabTo } from '../keys.ts'
import { say } from '../words.ts'
import { comeBack, handInByKeys, question } from './desk.ts'
import { about, expect, row, tell, test } from './workshop.ts'

/** Ana, Ben and Chen have no way-shower; Dalia, Emil and Farid have. Only Ana has no supporter. */
test('Growth roles: person by person on a phone, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps({ viewport: { width: 390, height: 844 } })
  await workshop.open('roles')
  const others = workshop.answer((person, [one = '']) => [
    about(one, { roles: ['mentor', ...(person >= 2 ? ['wayShower'] : []), 'supporter'] }),
    row(randomUUID(), { community: 'Guild' })
  ])

  const role = (id: string) => ana.getByRole('button', { name: tell(`exercises:roles.fields.roles.options.${id}`) })
  const label = (id: string) => tell(`exercises:roles.fields.${id}.label`)
  await expect(ana.getByRole('heading', { name: 'One', exact: true })).toBeVisible()
  await pressByKeys(ana, role('mentor'))
  await pressByKeys(ana, role('wayShower'))
  await expect(role('wayShower')).toHaveAttribute('aria-pressed', 'true')
  await ana.keyboard.press('Control+z')
  await expect(role('wayShower')).toHaveAttribute('aria-pressed', 'false')
  await pressByKeys(ana, ana.getByRole('button', { name: say('worksheet:map.nextPerson'), exact: true }))
  await expect(ana.getByRole('heading', { name: 'Two', exact: true })).toBeVisible()
  const none = ana.getByRole('button', { name: say('sheet:none') })
  await pressByKeys(ana, none)
  await expect(none).toHaveAttribute('aria-pressed', 'true')
  await expect(ana.getByText(say('sheet:progress', { done: 2, all: 3 })).first()).toBeVisible()

  await pressByKeys(ana, ana.getByRole('button', { name: say('exercises:roles.items.add'), exact: true }))
  await expect(ana.getByLabel(label('community'))).toBeFocused()
  await ana.keyboard.type('Friday lunch')
  await chooseByKeys(ana, question(ana, label('communityOutside')), 0)
  await tabTo(ana, ana.getByLabel(label('attended')))
  await ana.keyboard.press('ArrowDown')
  await expect(ana.getByLabel(label('attended'))).not.toHaveValue('')
  expect(await ana.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const own = say('exercises:roles.personal.short', { short: 2, of: 4 })
  await handInByKeys(ana, own, true)

  await comeBack(ana)
  await expect(ana.getByLabel(label('community'))).toHaveValue('Friday lunch')
  await expect(question(ana, label('communityOutside')).getByRole('radio').first()).toBeChecked()
  await handInByKeys(ana, own, true)

  await others
  const rows = await workshop.reveal(say('exercises:roles.reading.wayShower.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:roles.measures.wayShower'), '3', '3'])
})

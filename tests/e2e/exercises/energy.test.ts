import { chooseByKeys } from '../keys.ts'
import { say } from '../words.ts'
import { comeBack, handInByKeys, question } from './desk.ts'
import { about, expect, tell, test } from './workshop.ts'

/** Ana, Ben and Chen have nobody who challenges them; Dalia, Emil and Farid have. */
test('Energize, nurture, challenge: a table, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('energy')
  const others = workshop.answer((person, [one = '']) => [
    about(one, { energy: 5, nurtures: true, challenges: person >= 2 })
  ])

  const field = (name: string, id: string) =>
    question(ana.getByRole('listitem').filter({ hasText: name }), tell(`exercises:energy.fields.${id}.label`))
  await expect(ana.getByText(say('sheet:progress', { done: 0, all: 3 }))).toBeVisible()
  await chooseByKeys(ana, field('One', 'energy'), 4)
  await chooseByKeys(ana, field('One', 'nurtures'), 0)
  await chooseByKeys(ana, field('Three', 'challenges'), 0)
  await ana.keyboard.press('Control+z')
  await expect(field('Three', 'challenges').getByRole('radio', { checked: true })).toHaveCount(0)
  await chooseByKeys(ana, field('Three', 'challenges'), 1)
  await expect(ana.getByText(say('sheet:progress', { done: 2, all: 3 }))).toBeVisible()
  const own = say('exercises:energy.personal.missing', { missing: 1, of: 3 })
  await handInByKeys(ana, own, true)

  await comeBack(ana)
  await expect(field('One', 'energy').getByRole('radio', { name: '5' })).toBeChecked()
  await expect(field('One', 'nurtures').getByRole('radio', { name: say('common:yes') })).toBeChecked()
  await expect(field('Three', 'challenges').getByRole('radio', { name: say('common:no') })).toBeChecked()
  await expect(field('Two', 'energy').getByRole('radio', { checked: true })).toHaveCount(0)
  await handInByKeys(ana, own, true)

  await others
  const rows = await workshop.reveal(say('exercises:energy.reading.challenges.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:energy.measures.challenges'), '3', '3'])
})

import { chooseByKeys, pressByKeys, tabTo } from '../keys.ts'
import { say } from '../words.ts'
import { comeBack, handInByKeys, question } from './desk.ts'
import { about, expect, row, tell, test } from './workshop.ts'

const shocks = ['jobLoss', 'stalledProject', 'souredRelationship', 'careerPivot']

/** Ana, Ben and Chen would call nobody about a stalled project; Dalia, Emil and Farid would call one person. */
test('Shock test: whom to call, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('shocks')
  const others = workshop.answer((person, [one = '']) => [
    ...shocks.map((rowId) => row(rowId, { call: rowId === 'stalledProject' && person < 2 ? [] : [one] })),
    about(one, { survives: true })
  ])

  const shock = (id: string) => question(ana, tell(`exercises:shocks.rows.${id}`))
  const nobody = shock('stalledProject').getByRole('button', { name: say('sheet:nobody') })
  await tabTo(ana, shock('jobLoss').getByRole('combobox'))
  await ana.keyboard.type('tw')
  await ana.keyboard.press('Enter')
  await ana.keyboard.press('ArrowDown')
  await ana.keyboard.press('Enter')
  await ana.keyboard.press('Escape')
  const surviving = ana.getByRole('region', { name: tell('exercises:shocks.fields.survives.label') })
  await chooseByKeys(ana, question(surviving, 'Two'), 0)
  // Nobody is an answer; taken back it is none again.
  await pressByKeys(ana, nobody)
  await expect(nobody).toHaveAttribute('aria-pressed', 'true')
  await ana.keyboard.press('Control+z')
  await expect(nobody).toHaveAttribute('aria-pressed', 'false')
  await pressByKeys(ana, nobody)
  const own = say('exercises:shocks.personal.uncovered', { uncovered: 1, answered: 2 })
  await handInByKeys(ana, own, true)

  await comeBack(ana)
  for (const name of ['Two', 'Three']) {
    await expect(shock('jobLoss').getByRole('button', { name: say('sheet:takeAway', { name }) })).toBeVisible()
  }
  await expect(question(surviving, 'Two').getByRole('radio').first()).toBeChecked()
  await expect(question(surviving, 'Three').getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(nobody).toHaveAttribute('aria-pressed', 'true')
  await expect(ana.getByText(say('sheet:progress', { done: 2, all: 4 }))).toBeVisible()
  await handInByKeys(ana, own, true)

  await others
  const rows = await workshop.reveal(say('exercises:shocks.reading.stalledProject.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:shocks.measures.stalledProject'), '3', '3'])
})

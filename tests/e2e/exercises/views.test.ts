import { chooseByKeys, tabTo } from '../keys.ts'
import { say } from '../words.ts'
import { handInByKeys, question } from './desk.ts'
import { about, expect, tell, test } from './workshop.ts'

/** All work in the function of Ana, Ben and Chen; one in three does for the others. Two thirds are alike on average. */
test('Other points of view: a table, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('views')
  const others = workshop.answer((person, map) =>
    map.map((contactId, place) =>
      about(contactId, { kind: 'peer', sameFunction: person < 2 || place === 0, sameIndustry: place === 0 })
    )
  )

  const line = (name: string) => ana.getByRole('listitem').filter({ hasText: name })
  const field = (name: string, id: string) => question(line(name), tell(`exercises:views.fields.${id}.label`))
  const kind = line('One').getByRole('combobox')
  await tabTo(ana, kind)
  await ana.keyboard.press('ArrowDown')
  await expect(kind).toHaveValue('leader')
  await chooseByKeys(ana, field('One', 'sameFunction'), 0)
  await chooseByKeys(ana, field('One', 'sameIndustry'), 0)
  await chooseByKeys(ana, field('Two', 'sameFunction'), 1)
  await ana.keyboard.press('Control+z')
  await expect(field('Two', 'sameFunction').getByRole('radio', { checked: true })).toHaveCount(0)
  await chooseByKeys(ana, field('Two', 'sameFunction'), 0)
  await chooseByKeys(ana, field('Two', 'sameIndustry'), 1)
  await chooseByKeys(ana, field('Three', 'sameFunction'), 0)
  await chooseByKeys(ana, field('Three', 'sameSeniority'), 1)
  await handInByKeys(ana, say('exercises:views.personal.flagged', { answered: 3 }))

  await others
  const rows = await workshop.reveal(say('exercises:views.reading.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:views.parts.flagged'), '3'])
  expect(rows).toContainEqual([say('exercises:views.measures.sameFunction'), '67%', '33%'])
})

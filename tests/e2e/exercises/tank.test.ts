import { chooseByKeys, pressByKeys } from '../keys.ts'
import { say } from '../words.ts'
import { handInByKeys, question } from './desk.ts'
import { about, expect, row, tell, test } from './workshop.ts'

const all = ['fills', 'sparks', 'perspective', 'strengths', 'candour', 'doors', 'advice']

/** Nobody opens doors for Ana, Ben and Chen, whose tanks were well filled; those of the others were low. */
test('Tank and top-ups: a table and oneself, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('tank')
  const others = workshop.answer((person, [one = '']) => [
    about(one, { gives: all.filter((id) => id !== 'doors' || person >= 2) }),
    row('self', { tankOpening: person < 2 ? 4 : 2, tankClosing: 3 })
  ])

  const own = (id: string) => question(ana, tell(`exercises:tank.fields.${id}.label`))
  const gives = (name: string, id: string) =>
    ana
      .getByRole('listitem')
      .filter({ has: ana.getByText(name, { exact: true }) })
      .getByRole('button', { name: tell(`exercises:tank.fields.gives.options.${id}`) })
  await chooseByKeys(ana, own('tankOpening'), 3)
  for (const id of ['fills', 'sparks', 'advice']) await pressByKeys(ana, gives('One', id))
  await pressByKeys(ana, gives('Two', 'doors'))
  await expect(gives('Two', 'doors')).toHaveAttribute('aria-pressed', 'true')
  await ana.keyboard.press('Control+z')
  await expect(gives('Two', 'doors')).toHaveAttribute('aria-pressed', 'false')
  await chooseByKeys(ana, own('tankClosing'), 2)
  await handInByKeys(ana, say('exercises:tank.personal.missing', { missing: 4, of: 7 }), true)

  await others
  const rows = await workshop.reveal(say('exercises:tank.reading.doors.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:tank.measures.doors'), '3', '3'])
  expect(rows).toContainEqual([say('exercises:tank.measures.tankOpening'), '3', '3'])
})

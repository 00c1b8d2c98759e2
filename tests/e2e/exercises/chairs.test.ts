import { chooseByKeys, pressByKeys, tabTo } from '../keys.ts'
import { say } from '../words.ts'
import { comeBack, handInByKeys, question } from './desk.ts'
import { expect, row, tell, test } from './workshop.ts'

/** Nobody listens to Ana, Ben and Chen; the other chairs are taken. */
test('Resilience three: chairs, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('chairs')
  const others = workshop.answer((person, [one = '', two = '', three = '']) => [
    row('challenger', { person: one, lastSpoke: 'week' }),
    row('listener', { person: person >= 2 ? two : null }),
    row('inspirer', { person: three, lastSpoke: 'longer' })
  ])

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
  await chooseByKeys(ana, question(chair('challenger'), tell('exercises:chairs.fields.lastSpoke.label')), 2)
  const own = say('exercises:chairs.personal.gap', { people: 2, of: 3 })
  await handInByKeys(ana, own, true)

  await comeBack(ana)
  await expect(chair('challenger').getByText('One', { exact: true })).toBeVisible()
  await expect(chair('challenger').getByRole('radio').nth(2)).toBeChecked()
  await expect(chair('inspirer').getByText('Two', { exact: true })).toBeVisible()
  await expect(chair('listener').getByText(say('sheet:chairs.nobody'))).toBeVisible()
  await handInByKeys(ana, own, true)

  await others
  const rows = await workshop.reveal(say('exercises:chairs.reading.listener.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:chairs.measures.listener'), '3', '3'])
})

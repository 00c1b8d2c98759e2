import { chooseByKeys, pressByKeys, tabTo } from '../keys.ts'
import { say } from '../words.ts'
import { comeBack, handInByKeys, question } from './desk.ts'
import { expect, row, tell, test } from './workshop.ts'

const channels = ['seasonedMentor', 'peers', 'roundtables', 'sponsorship']

/** Ana, Ben and Chen never turn to a mentor, the others now and then. Ana, Dalia and Emil have a slot in the diary. */
test('Proactive, not reactive: a matrix, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('channels')
  const others = workshop.answer((person) => [
    ...channels.map((rowId) =>
      row(rowId, { level: rowId === 'seasonedMentor' && person < 2 ? 'notAtAll' : 'nowAndThen' })
    ),
    row('self', { slot: person === 2 || person === 3 })
  ])

  const channel = (id: string) => question(ana, tell(`exercises:channels.rows.${id}`))
  const own = (id: string) => tell(`exercises:channels.fields.${id}.label`)
  for (const [level, id] of channels.entries()) await chooseByKeys(ana, channel(id), level)
  await tabTo(ana, ana.getByLabel(own('minutesAMonth')))
  await ana.keyboard.type('90')
  const noTime = question(ana, own('inTheWay')).getByRole('button').first()
  await pressByKeys(ana, noTime)
  await expect(noTime).toHaveAttribute('aria-pressed', 'true')
  await ana.keyboard.press('Control+z')
  await expect(noTime).toHaveAttribute('aria-pressed', 'false')
  await pressByKeys(ana, noTime)
  await chooseByKeys(ana, question(ana, own('slot')), 0)
  const sentence = say('exercises:channels.personal.gaps', { gaps: 2, answered: 4 })
  await handInByKeys(ana, sentence)

  await comeBack(ana)
  for (const [level, id] of channels.entries()) await expect(channel(id).getByRole('radio').nth(level)).toBeChecked()
  await expect(ana.getByLabel(own('minutesAMonth'))).toHaveValue('90')
  await expect(noTime).toHaveAttribute('aria-pressed', 'true')
  await expect(question(ana, own('slot')).getByRole('radio').first()).toBeChecked()
  await handInByKeys(ana, sentence)

  await others
  const rows = await workshop.reveal(say('exercises:channels.reading.seasonedMentor.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:channels.measures.seasonedMentor'), '3', '3'])
  expect(rows).toContainEqual([say('exercises:channels.parts.yes'), '3'])
})

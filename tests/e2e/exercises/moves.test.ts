import { randomUUID } from 'node:crypto'
import { chooseByKeys, pressByKeys, tabTo } from '../keys.ts'
import { say } from '../words.ts'
import { comeBack, handInByKeys, question } from './desk.ts'
import { expect, row, tell, test } from './workshop.ts'

/** Ana, Ben and Chen have reconnected with somebody; Dalia, Emil and Farid mean to. */
test('Top-up moves: a list of one’s own, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('moves')
  const others = workshop.answer((person, [one = '']) => [
    row(randomUUID(), { move: 'reconnect', with: one, what: 'Coffee', status: person < 2 ? 'done' : 'planned' })
  ])

  const label = (id: string) => tell(`exercises:moves.fields.${id}.label`)
  const item = (number: number) =>
    ana.getByRole('listitem').filter({ hasText: `${say('exercises:moves.items.one')} ${number}` })
  const idea = tell('exercises:moves.items.examples.4')
  await pressByKeys(ana, ana.getByRole('button', { name: say('exercises:moves.items.add'), exact: true }))
  // The cursor is in the new line already.
  await expect(question(item(1), label('move')).getByRole('radio').first()).toBeFocused()
  await ana.keyboard.press('Space')
  await tabTo(ana, item(1).getByRole('combobox'))
  await ana.keyboard.type('On')
  await ana.keyboard.press('Enter')
  await tabTo(ana, item(1).getByLabel(label('what')))
  await ana.keyboard.type('A walk on Friday')
  await tabTo(ana, item(1).getByLabel(label('when')))
  // The same day whether a browser asks for the day or for the month first.
  await ana.keyboard.type('12122076')
  await pressByKeys(ana, ana.getByRole('button', { name: idea, exact: true }))
  await expect(item(2).getByLabel(label('what'))).toHaveValue(idea)
  await pressByKeys(ana, item(2).getByRole('button', { name: say('sheet:list.removeShort') }))
  await expect(item(2)).toHaveCount(0)
  await ana.keyboard.press('Control+z')
  await expect(item(2).getByLabel(label('what'))).toHaveValue(idea)
  await handInByKeys(ana, say('exercises:moves.personal.planned', { planned: 2 }))

  await comeBack(ana)
  await expect(question(item(1), label('move')).getByRole('radio').first()).toBeChecked()
  await expect(item(1).getByRole('button', { name: say('sheet:takeAway', { name: 'One' }) })).toBeVisible()
  await expect(item(1).getByLabel(label('what'))).toHaveValue('A walk on Friday')
  await expect(item(1).getByLabel(label('when'))).toHaveValue('2076-12-12')
  await expect(item(2).getByLabel(label('what'))).toHaveValue(idea)
  // What became of it is asked once its day has come.
  await expect(question(item(1), label('status'))).toHaveCount(0)
  await tabTo(ana, item(1).getByLabel(label('when')))
  await ana.keyboard.type('12122020')
  await chooseByKeys(ana, question(item(1), label('status')), 1)
  await chooseByKeys(ana, question(item(1), label('felt')), 4)
  await handInByKeys(ana, say('exercises:moves.personal.allKept', { due: 1 }))

  await others
  const rows = await workshop.reveal(say('exercises:moves.reading.reconnect.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:moves.measures.reconnect'), '3', '3'])
})

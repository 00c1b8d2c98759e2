import { tabTo } from '../keys.ts'
import { say } from '../words.ts'
import { handInByKeys } from './desk.ts'
import { about, expect, test } from './workshop.ts'

const bin = (name: 'giveOnly' | 'takeOnly' | 'both') => new RegExp(`^${say(`exercises:balance.bins.${name}`)}`)

/** Of three ties Ana, Ben and Chen are the only ones to give in two, and both give in one; for the others both give in all. */
test('Give and take: cards and places, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('balance')
  const others = workshop.answer((person, map) =>
    map.map((contactId, place) => about(contactId, { iGive: true, theyGive: person >= 2 || place === 2 }))
  )

  const card = (name: string) => ana.getByRole('button', { name, exact: true })
  await expect(ana.getByRole('region', { name: say('worksheet:bins.board') })).toBeVisible()
  await tabTo(ana, card('One'))
  await ana.keyboard.press('1')
  await expect(card('Two')).toBeFocused()
  await ana.keyboard.press('3')
  await expect(ana.getByRole('region', { name: bin('takeOnly') }).getByRole('button', { name: 'Two' })).toBeVisible()
  // Taken back, it is on the pile again.
  await ana.keyboard.press('Control+z')
  await expect(ana.getByText(say('worksheet:bins.left', { left: 2, all: 3 }))).toBeVisible()
  await tabTo(ana, card('Two'))
  await ana.keyboard.press('1')
  await expect(card('Three')).toBeFocused()
  await ana.keyboard.press('2')
  await expect(ana.getByRole('region', { name: bin('both') }).getByRole('button', { name: 'Three' })).toBeVisible()
  await handInByKeys(ana, say('exercises:balance.personal.giveMore', { both: 1, giveOnly: 2, takeOnly: 0 }))

  await others
  const rows = await workshop.reveal(say('exercises:balance.reading.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([say('exercises:balance.parts.giveMore'), '3'])
})

import { tabTo } from '../keys.ts'
import { expectSaved } from '../participant.ts'
import { say } from '../words.ts'
import { handInByKeys } from './desk.ts'
import { about, expect, test } from './workshop.ts'

const part = (name: 'flagged' | 'companyOnly') => say(`exercises:audit.parts.${name}`)
const bin = (name: 'companyOnly' | 'both') => new RegExp(`^${say(`exercises:audit.bins.${name}`)}`)

/** Two of three ties are the company's alone for Ana, Ben and Chen, none for Dalia, Emil and Farid: a third on average. */
test('Network audit: cards and places, from opening to chart by keys', async ({ workshop }) => {
  const ana = await workshop.drawMaps()
  await workshop.open('audit')
  const others = workshop.answer((person, map) =>
    map.map((contactId, place) => about(contactId, { company: true, growth: person >= 2 || place === 2 }))
  )

  const card = (name: string) => ana.getByRole('button', { name, exact: true })
  await expect(ana.getByRole('region', { name: say('worksheet:bins.board') })).toBeVisible()
  await tabTo(ana, card('One'))
  // The next card is in hand after each.
  for (const [name, place] of [
    ['One', '1'],
    ['Two', '2'],
    ['Three', '2']
  ] as const) {
    await expect(card(name)).toBeFocused()
    await ana.keyboard.press(place)
  }
  await expectSaved(ana)
  // Two is placed anew: it is taken back, and then meant.
  const two = (place: 'companyOnly' | 'both') =>
    ana.getByRole('region', { name: bin(place) }).getByRole('button', { name: 'Two' })
  await tabTo(ana, card('Two'))
  await ana.keyboard.press('1')
  await expect(two('companyOnly')).toBeFocused()
  await ana.keyboard.press('Control+z')
  await expect(two('both')).toBeVisible()
  await tabTo(ana, card('Two'))
  await ana.keyboard.press('1')
  await expect(two('companyOnly')).toBeFocused()
  await handInByKeys(ana, say('exercises:audit.personal.flagged', { companyOnly: 2, answered: 3 }))

  await others
  const rows = await workshop.reveal(say('exercises:audit.reading.exact', { count: 3, people: 6 }))
  expect(rows).toContainEqual([part('flagged'), '3'])
  expect(rows).toContainEqual([part('companyOnly'), '33%'])
})

import { expect, test } from '#tests/setup/browser.ts'
import { visit } from './alive.ts'
import { blockWebSockets, pollingLine } from './blocked.ts'
import { expectStage, goOn } from './facilitator.ts'
import { expectSaved, handIn, join, writeNames } from './participant.ts'
import { openRoom, takeSeat } from './room.ts'
import { say } from './words.ts'

test('Without websockets console, wall and worksheet go the whole way, by long polling', async ({
  page,
  server,
  newPerson
}) => {
  test.setTimeout(180_000)
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  const wall = await newPerson({ viewport: { width: 1920, height: 1080 } })
  const ana = await newPerson()
  await blockWebSockets(page)
  await blockWebSockets(wall)
  await blockWebSockets(ana, 'swallowed')
  const lines = [page, wall, ana].map(pollingLine)
  await takeSeat(page, room.cookie, server)
  await takeSeat(wall, room.cookie, server)
  await visit(page, `/console/${room.sessionId}`)
  await visit(wall, `/wall/${room.sessionId}`)
  await join(ana, room.code, 'Ana')
  await Promise.all(lines)
  await expect(page.getByText(say('console:top.wallConnected'))).toBeVisible()
  await expect(page.getByText(say('console:idle.here', { here: 1, people: 5 }))).toBeVisible()

  await goOn(page, say('console:next.prepareNamed', { title: say('exercises:map.title') }))
  await goOn(page, say('console:next.open'))
  await expect(wall.getByRole('heading', { name: say('exercises:map.prompt') })).toBeVisible()
  await writeNames(ana, ['One', 'Two', 'Three'])
  await expectSaved(ana)
  await handIn(ana)
  await expect(wall.getByText(say('wall:work.handedIn', { handedIn: 1, expected: 1 }))).toBeVisible()
  await goOn(page, say('console:next.locked'))
  await goOn(page, say('console:next.revealed'))
  await expectStage(page, say('console:stages.revealed'))
  await expect(wall.getByText(say('wall:reveal.soon', { k: 5 }))).toBeVisible()
  await expect(ana.getByText(say('worksheet:resting.revealed'))).toBeVisible()
})

import { expect, test } from '#tests/setup/browser.ts'
import { join } from './participant.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

test('What a console hears while its answer is on the way holds on top of the answer', async ({
  page,
  server,
  newPerson
}) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  let letGo = () => {}
  let wasHeld = () => {}
  const held = new Promise<void>((resolve) => {
    wasHeld = resolve
  })
  // The line is slow for the first answer only, and for nothing that comes by itself.
  await page.routeWebSocket(/\/socket\.io\//, (line) => {
    let isFirst = true
    line.connectToServer().onMessage((message) => {
      if (isFirst && String(message).includes('"serverTime"')) {
        isFirst = false
        letGo = () => line.send(message)
        wasHeld()
      } else {
        line.send(message)
        if (String(message).includes('"activity":"here"')) letGo()
      }
    })
  })
  await openAsFacilitator(page, room, server, `/console/${room.sessionId}`)
  await held
  await join(await newPerson(), room.code, 'Ana')
  await expect(page.getByText(say('console:idle.here', { here: 1, people: 5 }))).toBeVisible()
  await expect(page.getByText(say('console:people.activity.here'), { exact: true })).toBeVisible()
  room.leave()
})

import type { Page } from 'playwright/test'
import { protocolVersion } from '#app/contract/protocol.ts'
import { expect, test } from '#tests/setup/browser.ts'
import { visit } from './alive.ts'
import { openRoom, takeSeat } from './room.ts'
import { say } from './words.ts'

/** The page says hello as an older one would, until it is told not to; the server is the real one. */
async function ageOf(page: Page): Promise<{ renew: () => void }> {
  let isOld = true
  await page.routeWebSocket(/\/socket\.io\//, (line) => {
    const beyond = line.connectToServer()
    line.onMessage((message) =>
      beyond.send(
        isOld && typeof message === 'string'
          ? message.replace(`"protocol":${protocolVersion}`, '"protocol":0')
          : message
      )
    )
  })
  return {
    renew: () => {
      isOld = false
    }
  }
}

test('A console of another version asks to be reloaded, and works after it', async ({ page, server }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  room.leave()
  const { renew } = await ageOf(page)
  await takeSeat(page, room.cookie, server)
  await visit(page, `/console/${room.sessionId}`)
  await expect(page.getByRole('status').filter({ hasText: say('common:connection.outdated') })).toBeVisible()
  renew()
  await page.getByRole('button', { name: say('common:connection.reload') }).click()
  await expect(page.getByRole('button', { name: say('common:connection.reload') })).toHaveCount(0)
  await page.getByRole('button', { name: say('console:top.eyesUp') }).click()
  await expect(page.getByRole('button', { name: say('console:top.goOn') })).toBeVisible()
})

test('A wall of another version keeps its picture and fetches the newer one by itself', async ({
  newPerson,
  server
}) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  const wall = await newPerson({ viewport: { width: 1920, height: 1080 } })
  const { renew } = await ageOf(wall)
  await takeSeat(wall, room.cookie, server)
  await visit(wall, `/wall/${room.sessionId}`)
  const dot = wall.getByRole('status').filter({ hasText: say('common:connection.outdated') })
  await expect(dot).toBeAttached()
  await expect(wall.getByText(say('wall:join.code'))).toBeVisible()
  const reloaded = wall.waitForEvent('load', { timeout: 20_000 })
  renew()
  await reloaded
  await expect(dot).toHaveCount(0)
  await room.open('map')
  await expect(wall.getByRole('heading', { name: say('exercises:map.prompt') })).toBeVisible()
  room.leave()
})

import { gzipSync } from 'node:zlib'
import { expect, test } from '#tests/setup/browser.ts'
import { join, nameField } from './participant.ts'
import { openRoom } from './room.ts'

const budget = 200 * 1024

test('The worksheet is there with at most 200 KB of compressed JavaScript', async ({ server, newPerson }) => {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  await room.open('map')
  const arriving = await newPerson()
  await join(arriving, room.code, 'Ana')

  // A browser that has never been here, with the seat's cookie: nothing comes out of a cache.
  const fresh = await newPerson({ storageState: await arriving.context().storageState() })
  const scripts: Promise<{ name: string; size: number; encoding: string | null }>[] = []
  fresh.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const weigh = async () => ({
      name: new URL(response.url()).pathname,
      size: gzipSync(await response.body()).length,
      encoding: await response.headerValue('content-encoding')
    })
    scripts.push(weigh())
  })
  await fresh.goto('/room', { waitUntil: 'networkidle' })
  await expect(nameField(fresh)).toBeEditable()

  const loaded = await Promise.all(scripts)
  const table = loaded.map(({ name, size }) => `${size} ${name}`).join('\n')
  expect(loaded.length).toBeGreaterThan(0)
  expect(
    loaded.filter(({ size, encoding }) => size > 1_024 && !encoding),
    'sent without compression'
  ).toEqual([])
  expect(
    loaded.reduce((sum, { size }) => sum + size, 0),
    table
  ).toBeLessThanOrEqual(budget)
  room.leave()
})

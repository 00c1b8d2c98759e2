import { describe, expect, it } from 'vitest'
import { databaseKinds, freshDatabase } from '#tests/setup/databases.ts'
import { startServer } from '#tests/setup/server.ts'

describe.each(databaseKinds)('The built server (%s)', (kind) => {
  it('is ready again on the same data after it was killed, and stops cleanly when asked', async () => {
    const { forServer, remove } = await freshDatabase(kind)
    const first = await startServer(forServer)
    expect(await first.firstLink()).toContain(first.url)
    await first.kill('SIGKILL')

    const second = await startServer(forServer)
    expect((await fetch(new URL('/health', second.url))).status).toBe(200)
    await second.stop()
    await remove()
  })
})

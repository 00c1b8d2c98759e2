import { describe, expect, it } from 'vitest'
import { seededRandom } from '#app/domain/invented/random.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type DatabaseKind, freshDatabase } from '#tests/setup/databases.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { startServer } from '#tests/setup/server.ts'
import { openLiveRoom } from './live-room.ts'
import { expectNothingLost } from './proof.ts'

const rooms: { kind: DatabaseKind; people: number; size: number; seed: number }[] = [
  { kind: 'postgres', people: 300, size: 4, seed: 1 },
  { kind: 'embedded', people: 40, size: 8, seed: 2 }
]

describe.each(rooms)(
  'A server killed by kill -9 under $people people who write ($kind)',
  ({ kind, people, size, seed }) => {
    // How soon they are back is for the benchmark to say (`npm run bench -- --room`): it has a baseline in the same run.
    it('has them all back by themselves, with everything they wrote, once', {
      timeout: 300_000
    }, async () => {
      const { forServer, remove } = await freshDatabase(kind)
      const options = { ...forServer, env: { PORT: String(await freePort()) } }
      const first = await startServer(options)
      const cookie = await signUpFirst(first)
      const live = await openLiveRoom(
        first,
        cookie,
        Array.from({ length: people }, (_, place) => `Person ${place}`)
      )
      const edits = people * (3 * size - 1)

      let killed = Promise.resolve()
      await live.writeAll(size, seededRandom(seed), Math.round(edits / 3), () => {
        killed = first.kill('SIGKILL')
      })
      await killed
      await Promise.all(live.devices.map((device) => device.until(({ connection }) => connection === 'offline')))

      const second = await startServer(options)
      await Promise.all(live.devices.map((device) => device.online()))

      await expectNothingLost(live)
      const { changes, progress } = await live.room.snapshot()
      expect([changes, progress.writing, progress.expected]).toEqual([edits, people, people])
      live.close()
      await second.stop()
      await remove()
    })
  }
)

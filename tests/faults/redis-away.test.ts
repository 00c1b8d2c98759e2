import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#app/domain/invented/random.ts'
import { openRoom } from '#tests/realtime/room.ts'
import { startNodes } from '#tests/setup/nodes.ts'
import { expectFresh, watchConsole, watchWall, watchWorksheet } from './node-screens.ts'
import { seedsOf } from './seeds.ts'
import { expectStoredOnce } from './stored-once.ts'
import { createWriter } from './writers.ts'

const names = Array.from({ length: 8 }, (_, place) => `Person ${place}`)
const size = 20
const perPerson = 3 * size
/** In milliseconds; with Redis away nothing takes longer to be answered. */
const patience = 2_000

describe('A Redis that is away for ten seconds', () => {
  it.each(seedsOf({}).flatMap((one) => (['is killed', 'answers nothing'] as const).map((how) => ({ ...one, how }))))(
    'costs nobody anything when it $how (seed $seed, $what)',
    { timeout: 120_000 },
    async ({ seed, how }) => {
      const random = seededRandom(seed)
      const nodes = await startNodes()
      const room = await openRoom(nodes.one, nodes.cookie, names)
      const there = room.at(nodes.other)
      const roundId = await room.startRound('map', true)
      await room.move(roundId, 'preview', 'open')
      const people = await Promise.all(
        names.map((name, place) => (place % 2 === 0 ? room.join(name) : there.join(name)))
      )
      const console = await there.openConsole()
      const wall = await there.openWall()
      // Each watches somebody who writes on the other server.
      const [ana, ben, erased] = people
      if (!ana || !ben || !erased) throw new Error('nobody came')
      const screens = [
        await watchConsole('console here', room.facilitator),
        await watchConsole('console there', console),
        await watchWall('wall here', await room.openWall()),
        await watchWall('wall there', wall),
        await watchWorksheet('second device there', await there.again(ana)),
        await watchWorksheet('second device here', await room.again(ben))
      ]
      const writers = people
        .filter((person) => person !== erased)
        .map((person) => createWriter(person, roundId, size, { handIn: true }))
      const erasedThere = await there.again(erased)

      let slowest = 0
      const timed = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
        const asked = performance.now()
        const given = await answer
        slowest = Math.max(slowest, performance.now() - asked)
        return given
      }
      const write = (edits: number) =>
        Promise.all(
          writers.map((writer) => {
            let acknowledged = 0
            let asked = performance.now()
            const onAck = () => {
              acknowledged++
              slowest = Math.max(slowest, performance.now() - asked)
              asked = performance.now()
            }
            return writer.write(onAck, () => acknowledged < edits)
          })
        )
      const health = async (url: string) => (await fetch(new URL('/health', url))).json()

      await write(1 + Math.floor(random() * 10))
      if (how === 'is killed') await nodes.redis.kill()
      else nodes.redis.freeze()
      const back = delay(10_000)
      await write(1 + Math.floor(random() * 10))
      for (const { url } of [nodes.one, nodes.other]) {
        await expect.poll(() => health(url), { timeout: 20_000 }).toEqual({ ready: true, degraded: true })
      }
      // What is stored the other server finds by itself; who is here it hears when Redis is back.
      await timed(room.facilitator.socket.emitWithAck('pause', { paused: true }))
      await timed(ben.socket.emitWithAck('help', { wanted: true }))
      await timed(
        fetch(new URL('/me', nodes.one.url), {
          method: 'POST',
          headers: { cookie: erased.cookie },
          body: new URLSearchParams({ intent: 'erase' }),
          redirect: 'manual'
        })
      )
      await console.until('state', ({ paused }) => paused)
      await expect.poll(() => erasedThere.socket.connected, { timeout: 20_000 }).toBe(false)
      await write(1 + Math.floor(random() * 10))
      expect(slowest).toBeLessThan(patience)
      await back
      if (how === 'is killed') await nodes.redis.start()
      else nodes.redis.thaw()
      for (const { url } of [nodes.one, nodes.other]) {
        await expect.poll(() => health(url), { timeout: 20_000 }).toEqual({ ready: true, degraded: false })
      }
      await room.facilitator.until('pulse', ({ people }) =>
        people.some(({ seatId, wantsHelp }) => seatId === ben.seatId && wantsHelp)
      )
      await write(perPerson)
      await expectStoredOnce(writers, perPerson)
      await Promise.all(
        [room.facilitator, console].map((line) =>
          line.until('pulse', ({ progress }) => progress.handedIn === writers.length)
        )
      )
      await room.move(roundId, 'open', 'revealed')
      await console.until('state', ({ round }) => round?.stage === 'revealed')
      await expectFresh(screens)
      expect(await room.snapshot()).toMatchObject({
        changes: writers.length * perPerson,
        progress: { handedIn: writers.length, away: 0, expected: writers.length }
      })
      // Nobody was thought gone because the servers could not hear each other.
      expect(JSON.stringify([wall.heard, console.heard]).match(/"away":[1-9]/g)).toBeNull()
      for (const node of [nodes.one, nodes.other]) {
        expect(node.logs().match(/Redis is away/g)).toHaveLength(1)
        expect(node.logs().match(/Redis is back/g)).toHaveLength(1)
      }
      room.leave()
      await nodes.remove()
    }
  )
})

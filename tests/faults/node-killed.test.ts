import { describe, expect, it } from 'vitest'
import { seededRandom } from '#app/domain/invented/random.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import { connectTo, openRoom } from '#tests/realtime/room.ts'
import { startNodes } from '#tests/setup/nodes.ts'
import type { RunningServer } from '#tests/setup/server.ts'
import { openBalancer } from './balancer.ts'
import { expectFresh, watchConsole, watchWall, watchWorksheet } from './node-screens.ts'
import { seedsOf } from './seeds.ts'
import { expectStoredOnce } from './stored-once.ts'
import { createWriter } from './writers.ts'

const names = Array.from({ length: 12 }, (_, place) => `Person ${place}`)
const size = 14
const perPerson = 3 * size

describe('One of two servers that is killed while people write', () => {
  it.each(
    seedsOf({
      'a line cut between its two handshakes': 150_624_826,
      'killed before the new one has heard of it': 482_531_342
    })
  )('takes nothing with it (seed $seed, $what)', { timeout: 120_000 }, async ({ seed }) => {
    const random = seededRandom(seed)
    const balancer = await openBalancer()
    const nodes = await startNodes()
    balancer.serve([nodes.one.url, nodes.other.url])
    const front = { ...nodes.one, url: balancer.url }
    const room = await openRoom(front, nodes.cookie, names)
    const roundId = await room.startRound('map', true)
    await room.move(roundId, 'preview', 'open')
    const walls = [await room.openWall(), await room.openWall()]
    const people = []
    for (const name of names) people.push(await room.join(name))
    const [hand, ...second] = await Promise.all(people.slice(0, 3).map(room.again))
    await hand?.socket.emitWithAck('help', { wanted: true })
    const consoles = [room.facilitator, await room.openConsole()]
    const screens = [
      ...(await Promise.all(consoles.map((line, place) => watchConsole(`console ${place}`, line)))),
      ...(await Promise.all(walls.map((line, place) => watchWall(`wall ${place}`, line)))),
      ...(await Promise.all(second.map((line, place) => watchWorksheet(`worksheet ${place}`, line))))
    ]

    /** People write a part, and a server is killed at some moment in between. */
    async function writeAndKill(node: RunningServer, from: number, until: number): Promise<void> {
      const total = (until - from) * names.length
      const moment = Math.floor(random() * total)
      let acknowledged = 0
      let killed: Promise<void> | null = null
      await Promise.all(
        writers.map((writer) => {
          let mine = from
          const onAck = () => {
            mine++
            if (acknowledged++ === moment) killed = nodes.kill(node)
          }
          return writer.write(onAck, () => mine < until)
        })
      )
      await killed
    }
    const writers = people.map((person) => createWriter(person, roundId, size, { handIn: true }))
    const [first, then] = random() < 0.5 ? [nodes.one, nodes.other] : [nodes.other, nodes.one]
    await writeAndKill(first, 0, size)
    // One that comes new learns everything from the one that is left, which then goes too.
    const third = await nodes.start()
    balancer.serve([then.url, third.url])
    await writeAndKill(then, size, perPerson)
    await Promise.all(writers.map((writer) => writer.write()))

    await expectStoredOnce(writers, perPerson)
    const late = await connectTo('console', third.url, { cookie: nodes.cookie, auth: { sessionId: room.sessionId } })
    const all = [...screens, await watchConsole('a console that comes late', late)]
    // Asked for: who comes late may hear of no beat any more, since nothing moves.
    const handedIn = async ({ socket }: typeof late) =>
      (await granted(socket.emitWithAck('sync', {}))).progress.handedIn
    const everybody = [...consoles, late].map(() => names.length)
    await expect.poll(() => Promise.all([...consoles, late].map(handedIn)), { timeout: 30_000 }).toEqual(everybody)
    await room.move(roundId, 'open', 'revealed')
    await late.until('state', ({ round }) => round?.stage === 'revealed')
    await expectFresh(all)
    // Walls of the server that is gone are counted until its silence is long enough.
    const screensNow = async () => (await room.snapshot()).walls.screens
    await expect.poll(screensNow, { timeout: 20_000 }).toBe(walls.length)
    const snapshot = await room.snapshot()
    expect(snapshot).toMatchObject({
      changes: names.length * perPerson,
      progress: { handedIn: names.length, away: 0, expected: names.length }
    })
    expect(snapshot.people.filter(({ wantsHelp }) => wantsHelp).map(({ name }) => name)).toEqual(['Person 0'])
    const releases = await nodes.client.sql<{ number: number; withdrawn_at: Date | null }[]>`
      select number, withdrawn_at from release where round_id = ${roundId} order by number`
    expect(releases.map(({ number }) => number)).toEqual(releases.map((_, place) => place + 1))
    expect(releases.filter((release) => release.withdrawn_at === null)).toHaveLength(1)

    // Whoever moved to another server was never told to be gone.
    const told = [...consoles, ...walls].flatMap(({ heard }) => JSON.stringify(heard).match(/"away":[1-9]/g) ?? [])
    expect(told).toEqual([])

    late.socket.disconnect()
    room.leave()
    await nodes.remove()
    await balancer.close()
  })
})

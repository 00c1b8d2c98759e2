import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seededRandom } from '#app/domain/invented/random.ts'
import { openDatabase } from '#db/client.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { openRoom } from '#tests/realtime/room.ts'
import { useServer } from '#tests/realtime/use-server.ts'
import { type PostgresServer, startPostgres } from '#tests/setup/postgres.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { openLiveRoom } from './live-room.ts'
import { expectNothingLost } from './proof.ts'

const names = Array.from({ length: 12 }, (_, place) => `Person ${place}`)
const size = 12

describe('A database that is stopped for ten seconds', () => {
  let postgres: PostgresServer
  let server: RunningServer
  beforeEach(async () => {
    postgres = await startPostgres()
    server = await startServer({ databaseUrl: postgres.url('postgres') })
  })
  afterEach(async () => {
    await server.stop()
    await postgres.stop()
  })
  const isReady = async () => (await fetch(new URL('/health', server.url))).status

  it('costs nobody anything: their line stays, their changes wait, and nothing is lost or stored twice', {
    timeout: 90_000
  }, async () => {
    const live = await openLiveRoom(server, await signUpFirst(server), names)
    const pause = () => live.room.facilitator.socket.emitWithAck('pause', { paused: true })
    const drops: string[] = []
    for (const { client } of live.devices) {
      client.subscribe(() => {
        if (client.view().connection !== 'online') drops.push(client.view().connection)
      })
    }

    let gone: Promise<void> | null = null
    await live.writeAll(size, seededRandom(3), 100, () => {
      gone = postgres.goAway()
    })
    await gone
    for (const device of live.devices) await device.until(({ save }) => save.kind === 'kept')
    expect(await isReady()).toBe(503)
    expect(await pause()).toEqual({ ok: false, code: 'unavailable' })
    await wait(10_000)
    await postgres.comeBack()

    await expectNothingLost(live)
    expect(drops).toEqual([])
    expect(await isReady()).toBe(200)
    expect(await pause()).toMatchObject({ ok: true })
    live.close()
  })
})

describe('A database that goes away', () => {
  const started = useServer()

  it('between storing a hand-in and working it out loses neither: the room hears of it when it is sent again', async () => {
    const room = await openRoom(started.server, started.cookie, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    const roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'open')
    const ana = await room.join('Ana')
    await ana.sync()
    const handIn = { roundId, clientId: randomUUID(), seq: 1, edit: { kind: 'handIn' } } as const
    const direct = await openDatabase(started.database.target)

    // Storing a hand-in does not look at ties; the personal result does, and waits here until it is ended.
    const answer = await direct.sql.begin(async (trx) => {
      await trx`lock table tie in access exclusive mode`
      const sent = ana.socket.emitWithAck('change', handIn)
      const ended = () =>
        trx`select pg_terminate_backend(pid) from pg_locks where relation = 'tie'::regclass and not granted`
      await expect.poll(async () => (await ended()).length, { timeout: 20_000 }).toBeGreaterThan(0)
      return sent
    })
    expect(answer).toEqual({ ok: false, code: 'unavailable' })
    expect(await ana.socket.emitWithAck('change', handIn)).toMatchObject({ ok: true, data: { revision: 1 } })
    await room.facilitator.until('pulse', ({ progress }) => progress.roundId === roundId && progress.handedIn === 1)
    room.leave()
    await direct.close()
  })
})

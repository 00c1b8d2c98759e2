import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { openRoom } from '#tests/realtime/room.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { type CuttableLine, cuttableLine } from './cuttable-line.ts'
import { createWriter, missingFrom } from './writers.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']
const size = 20

describe('A database that goes away and comes back', () => {
  let database: FreshDatabase
  let line: CuttableLine
  let server: RunningServer
  let cookie: string
  beforeEach(async () => {
    database = await freshDatabase('postgres')
    line = await cuttableLine('url' in database.target ? database.target.url : '')
    server = await startServer({ databaseUrl: line.url })
    cookie = await signUpFirst(server)
  })
  afterEach(async () => {
    await server.stop()
    await line.cut()
    await database.remove()
  })
  const isReady = async () => (await fetch(new URL('/health', server.url))).status

  it('costs nobody anything: changes are refused as "not now", then taken, and nothing is lost or stored twice', async () => {
    const room = await openRoom(server, cookie, names)
    const wall = await room.openWall()
    const roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'open')
    const writers = (await Promise.all(names.map(room.join))).map((one) => createWriter(one, roundId, size))

    let acknowledged = 0
    let cut: Promise<void> | null = null
    const countAndCut = () => {
      acknowledged += 1
      if (acknowledged === 60) cut = line.cut()
    }
    // Each meets the cut line at least once before it rests.
    const writing = writers.map((writer) => writer.write(countAndCut, () => writer.refused.length === 0))
    await Promise.all(writing)
    await cut
    for (const { refused, socket } of writers) {
      expect(refused).toEqual(['unavailable'])
      expect(socket.connected).toBe(true)
    }
    expect(await isReady()).toBe(503)
    const steps = room.facilitator.socket
    expect(await steps.emitWithAck('pause', { paused: true })).toEqual({ ok: false, code: 'unavailable' })

    await line.mend()
    await Promise.all(writers.map((writer) => writer.write()))
    for (const writer of writers) {
      expect(new Set(writer.refused)).toEqual(new Set(['unavailable']))
      const { worksheet } = await writer.sync()
      expect(missingFrom(worksheet, writer.acknowledged)).toEqual([])
      expect(worksheet).toMatchObject({ revision: 3 * size - 1 })
      expect([worksheet?.contacts.length, worksheet?.ties.length]).toEqual([size, size - 1])
    }
    expect(await isReady()).toBe(200)
    expect(await steps.emitWithAck('pause', { paused: true })).toMatchObject({ ok: true })
    await wall.until('state', ({ paused }) => paused)
    expect((await room.snapshot()).changes).toBe(names.length * (3 * size - 1))
    room.leave()
  })

  it('between storing a hand-in and working it out loses neither: the room hears of it when it is sent again', async () => {
    const room = await openRoom(server, cookie, names)
    const roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'open')
    const ana = await room.join('Ana')
    await ana.sync()
    const handIn = { roundId, clientId: randomUUID(), seq: 1, edit: { kind: 'handIn' } } as const
    const direct = await openDatabase(database.target)

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

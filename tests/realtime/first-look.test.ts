import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseClient, openDatabase } from '#db/client.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import { connectTo, openRoom, type Room } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

describe('A page that looks for the first time', () => {
  const started = useServer()
  let client: DatabaseClient
  let room: Room
  beforeAll(async () => {
    client = await openDatabase(started.database.target)
  })
  afterEach(() => room.leave())
  afterAll(() => client.close())

  const waitingFor = async (what: string) =>
    (
      await client.sql`select from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database() and query like ${`%${what}%`}`
    ).length

  it('hears what is told while its answer is still being put together', async () => {
    const { server, cookie } = started
    room = await openRoom(server, cookie, names)
    const roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'open')
    const ana = await connectTo('worksheet', server.url, { cookie: (await room.claim('Ana')) ?? '' })
    const { answer, told } = await client.sql.begin(async (holding) => {
      // Where the session is was read when the look comes to the worksheet, and has to wait there.
      await holding`lock table worksheet in access exclusive mode`
      const answer = granted(ana.socket.emitWithAck('sync', {}))
      await expect.poll(() => waitingFor('worksheet'), { timeout: 30_000 }).toBeGreaterThan(0)
      await granted(room.facilitator.socket.emitWithAck('pause', { paused: true }))
      return { told: await ana.until('state', ({ paused }) => paused), answer: { answer } }
    })
    expect((await answer.answer).state.revision).toBeLessThan(told.revision)
    ana.socket.disconnect()
  })

  it('is in the room of the session that has begun since it connected', async () => {
    const { server, cookie } = started
    room = await openRoom(server, cookie, names)
    const ana = await connectTo('worksheet', server.url, { cookie: (await room.claim('Ana')) ?? '' })
    const [next] = await client.sql<{ id: string }[]>`
      insert into session (id, cohort_id, number, title, starts_at, code)
      select ${randomUUID()}::uuid, cohort_id, 2, 'The next', now(), 'NEXT22' from session where id = ${room.sessionId}
      returning id`
    await granted(room.facilitator.socket.emitWithAck('end', { ended: true }))
    const { state } = await granted(ana.socket.emitWithAck('sync', {}))
    expect(state.sessionId).toBe(next?.id)
    const console = await connectTo('console', server.url, { cookie, auth: { sessionId: next?.id } })
    await granted(console.socket.emitWithAck('pause', { paused: true }))
    await ana.until('state', ({ sessionId, paused }) => sessionId === next?.id && paused)
    ana.socket.disconnect()
    console.socket.disconnect()
  })
})

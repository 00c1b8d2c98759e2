import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { timeLeft } from '#app/domain/timer.ts'
import { granted, signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { openRoom, type Room } from './room.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']
const minute = 60_000

describe('The run sheet', () => {
  let database: FreshDatabase
  let server: RunningServer
  let cookie: string
  let room: Room
  beforeAll(async () => {
    database = await freshDatabase('postgres')
    server = await startServer('url' in database.target ? { databaseUrl: database.target.url } : database.target)
    cookie = await signUpFirst(server)
  })
  afterEach(() => room.leave())
  afterAll(async () => {
    await server.stop()
    await database.remove()
  })

  const timer = (step: Parameters<Room['facilitator']['socket']['emitWithAck']>[1]) =>
    granted(room.facilitator.socket.emitWithAck('timer', step as never))

  it('has one clock for everybody, stopped and going on, with what was added by two consoles at once', async () => {
    room = await openRoom(server, cookie, names)
    const [ana, wall, other] = [await room.join('Ana'), await room.openWall(), await room.openConsole()]
    const { timer: started } = await timer({ do: 'start', minutes: 10 })
    expect(started).toMatchObject({ kind: 'running', totalMs: 10 * minute })
    await Promise.all([
      timer({ do: 'add', minutes: 2 }),
      granted(other.socket.emitWithAck('timer', { do: 'add', minutes: 2 }))
    ])
    const { timer: stopped, revision } = await timer({ do: 'stop' })
    expect(stopped).toMatchObject({ kind: 'stopped', totalMs: 14 * minute })
    for (const line of [ana, wall, other]) {
      const heard = await line.until('state', (state) => state.revision === revision)
      expect(heard.timer).toEqual(stopped)
    }
    const fresh = await room.snapshot()
    expect(fresh.state.timer).toEqual(stopped)
    expect(timeLeft(stopped ?? { kind: 'stopped', totalMs: 0, leftMs: 0 }, 0)).toBeGreaterThan(13 * minute)
    expect((await timer({ do: 'clear' })).timer).toBeNull()
  })

  it('refuses minutes that no clock has', async () => {
    room = await openRoom(server, cookie, names)
    for (const [minutes, code] of [
      [0, 'bad-request'],
      [-5, 'bad-request'],
      [1.5, 'bad-request'],
      [10_000, 'too-large']
    ] as const) {
      const answer = await room.facilitator.socket.emitWithAck('timer', { do: 'start', minutes })
      expect(answer).toMatchObject({ ok: false, code })
    }
    expect((await room.snapshot()).state.timer).toBeNull()
  })

  it('says since when each item runs, and keeps the first time through a redo', async () => {
    room = await openRoom(server, cookie, names)
    await room.startRound('map')
    const first = (await room.snapshot()).items.find(({ exercise }) => exercise?.id === 'map')
    expect(first?.beganAt).toEqual(expect.any(String))
    await room.startRound('map')
    const { items, state } = await room.snapshot()
    const again = items.find(({ exercise }) => exercise?.id === 'map')
    expect(again).toMatchObject({ beganAt: first?.beganAt, rounds: [{ number: 2 }, { number: 1 }] })
    expect(state.item).toMatchObject({ id: again?.id, kind: 'exercise' })
    expect(items.filter(({ beganAt }) => beganAt)).toHaveLength(1)
  })

  it('writes down every step with its name, and nothing of a step that was refused', async () => {
    room = await openRoom(server, cookie, names)
    const roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'locked')
    await room.facilitator.socket.emitWithAck('moveStage', { roundId, from: 'preview', to: 'open' })
    await timer({ do: 'start', minutes: 5 })
    await granted(room.facilitator.socket.emitWithAck('pause', { paused: true }))
    const lines = await granted(room.facilitator.socket.emitWithAck('audit', {}))
    const itemId = (await room.snapshot()).state.item?.id
    expect(lines.map(({ who, action, detail }) => ({ who, action, detail }))).toEqual([
      { who: 'Robin', action: 'eyesUp', detail: {} },
      { who: 'Robin', action: 'timerStart', detail: { minutes: 5 } },
      { who: 'Robin', action: 'moveStage', detail: { itemId, stage: 'locked' } },
      { who: 'Robin', action: 'moveStage', detail: { itemId, stage: 'open' } },
      { who: 'Robin', action: 'startRound', detail: { itemId } }
    ])
  })
})

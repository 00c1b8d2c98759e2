import { afterEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import { contact, openRoom, type Room } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

describe('The people of a live room', () => {
  const started = useServer()
  let room: Room
  afterEach(() => room.leave())

  const newRoom = async () => {
    room = await openRoom(started.server, started.cookie, names)
    return room
  }

  it('lets nobody claim a seat while the door is closed', async () => {
    const { claim, facilitator } = await newRoom()
    await facilitator.socket.emitWithAck('door', { open: false })
    expect(await claim('Ana')).toBeNull()
    await facilitator.socket.emitWithAck('door', { open: true })
    expect(await claim('Ana')).toContain('tielines_seat=')
  })

  it('shows a raised hand on the console, and nowhere on the wall', async () => {
    const { join, facilitator, openWall, snapshot, seatOf } = await newRoom()
    const wall = await openWall()
    const ben = await join('Ben')
    for (const wanted of [true, false]) {
      await ben.socket.emitWithAck('help', { wanted })
      await facilitator.until('pulse', ({ people }) =>
        people.some(({ seatId, wantsHelp }) => seatId === seatOf('Ben') && wantsHelp === wanted)
      )
      expect((await snapshot()).people.filter(({ wantsHelp }) => wantsHelp)).toHaveLength(wanted ? 1 : 0)
    }
    expect(JSON.stringify(wall.heard)).not.toContain('Ben')
  })

  it('tells a console that is open already, even when another one looks in between', async () => {
    const { startRound, move, join, facilitator, openConsole, seatOf } = await newRoom()
    const [ana, other] = [await join('Ana'), await openConsole()]
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    await ana.write(roundId, contact('Mere'))
    await facilitator.until('pulse', ({ changes }) => changes > 0)
    // The next beat is 200 ms away: long enough to look.
    await ana.socket.emitWithAck('help', { wanted: true })
    await other.socket.emitWithAck('sync', {})
    await facilitator.until('pulse', ({ people }) =>
      people.some(({ seatId, wantsHelp }) => seatId === seatOf('Ana') && wantsHelp)
    )
  })

  it('answers with the last beat that is out: what a beat under way tells is newer than the answer', async () => {
    const { startRound, join, facilitator, snapshot } = await newRoom()
    const ana = await join('Ana')
    const roundId = await startRound('map')
    const { beat } = await facilitator
      .until('pulse', ({ progress }) => progress.roundId === roundId)
      .then((pulse) => pulse.progress)
    const other = await openDatabase(started.database.target)
    const answer = await other.sql.begin(async (holding) => {
      // The next beat has to wait here, in the middle.
      await holding`select from round where id = ${roundId} for update`
      await granted(ana.socket.emitWithAck('help', { wanted: true }))
      const waiting = () =>
        other.sql`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
      await expect.poll(async () => (await waiting()).length).toBe(1)
      return snapshot()
    })
    await other.close()
    const pulse = await facilitator.until('pulse', ({ people }) => people.some(({ wantsHelp }) => wantsHelp))
    expect(answer.progress.beat).toBeGreaterThanOrEqual(beat)
    expect(pulse.progress.beat).toBeGreaterThan(answer.progress.beat)
  })

  it('counts who is here, who writes and who handed in, on console and wall alike', async () => {
    const { startRound, move, join, facilitator, openWall, snapshot } = await newRoom()
    const wall = await openWall()
    const [ana, ben, chen] = [await join('Ana'), await join('Ben'), await join('Chen')]
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    const both = (progress: { writing: number; handedIn: number; expected: number }) =>
      Promise.all([
        facilitator.until('pulse', (pulse) => matches(pulse.progress, { roundId, ...progress })),
        wall.until('progress', (told) => matches(told, { roundId, ...progress }))
      ])
    await both({ writing: 3, handedIn: 0, expected: 3 })
    await ana.write(roundId, contact('Mere'), { kind: 'handIn' })
    await both({ writing: 2, handedIn: 1, expected: 3 })
    await ben.write(roundId, contact('Tui'))
    await facilitator.until('pulse', ({ people }) =>
      people.some(({ name, activity }) => name === 'Ben' && activity === 'writing')
    )
    await chen.write(roundId, { kind: 'handIn' })
    await both({ writing: 1, handedIn: 2, expected: 3 })
    await ana.write(roundId, { kind: 'takeBack' })
    await both({ writing: 2, handedIn: 1, expected: 3 })
    const { people, changes, progress } = await snapshot()
    expect(Object.fromEntries(people.map(({ name, activity }) => [name, activity]))).toEqual({
      Ana: 'writing',
      Ben: 'writing',
      Chen: 'handedIn',
      Dalia: 'absent',
      Emil: 'absent',
      Farid: 'absent'
    })
    expect(changes).toBe(5)
    expect(progress).toEqual({ beat: expect.any(Number), roundId, handedIn: 1, writing: 2, away: 0, expected: 3 })
  })

  it('says who went away, still counts them, and does not take a reload for an absence', async () => {
    const { join, again, facilitator, openWall } = await newRoom()
    const wall = await openWall()
    const [ana, ben] = [await join('Ana'), await join('Ben')]
    await wall.until('progress', ({ expected }) => expected === 2)
    ana.socket.disconnect()
    await again(ana)
    ben.socket.disconnect()
    await wall.until('progress', ({ away, expected }) => away === 1 && expected === 2)
    const gone = facilitator.heard.flatMap(({ event, message }) =>
      event === 'pulse' ? (message as { people: { name: string; activity: string }[] }).people : []
    )
    expect([...new Set(gone.filter(({ activity }) => activity === 'away').map(({ name }) => name))]).toEqual(['Ben'])
  })

  it('says on the console whether a wall is there', async () => {
    const { facilitator, openWall, snapshot } = await newRoom()
    expect((await snapshot()).walls.screens).toBe(0)
    const wall = await openWall()
    await facilitator.until('walls', ({ screens }) => screens === 1)
    expect((await snapshot()).walls.screens).toBe(1)
    wall.socket.disconnect()
    await facilitator.until('walls', ({ screens }) => screens === 0)
  })
})

function matches(told: object, wanted: object): boolean {
  return Object.entries(wanted).every(([key, value]) => (told as Record<string, unknown>)[key] === value)
}

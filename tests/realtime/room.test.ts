import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { contact, openRoom, type Room } from './room.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

describe('The live room', () => {
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

  const newRoom = async () => {
    room = await openRoom(server, cookie, names)
    return room
  }

  it('gives somebody who comes late the open round, at the revision everybody has', async () => {
    const { startRound, move, join, snapshot } = await newRoom()
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    const late = await join('Farid')
    expect(late.snapshot.worksheet).toMatchObject({ roundId, revision: 0, contacts: [], handedInAt: null })
    expect(late.snapshot.state).toEqual((await snapshot()).state)
    await late.write(roundId, contact('Mere'))
    expect((await late.sync()).worksheet?.contacts).toHaveLength(1)
  })

  it('tells worksheet, console and wall of every stage, and every fresh snapshot says the same', async () => {
    const { startRound, move, join, openWall, snapshot, facilitator } = await newRoom()
    const ana = await join('Ana')
    const wall = await openWall()
    const roundId = await startRound('map')
    for (const [from, to] of [
      ['preview', 'open'],
      ['open', 'locked'],
      ['locked', 'revealed'],
      ['revealed', 'closed']
    ] as const) {
      await move(roundId, from, to)
      const fresh = await snapshot()
      expect(fresh.state.round).toMatchObject({ id: roundId, stage: to })
      for (const line of [ana, wall, facilitator]) {
        expect(await line.until('state', ({ round }) => round?.id === roundId && round.stage === to)).toEqual(
          fresh.state
        )
      }
      const walls = await wall.socket.emitWithAck('sync', {})
      expect([(await ana.sync()).state, walls.ok && walls.data.state]).toEqual([fresh.state, fresh.state])
    }
    const revisions = ana.heard.flatMap(({ event, message }) =>
      event === 'state' ? [(message as { revision: number }).revision] : []
    )
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b))
  })

  it('loses nothing when stages are stepped back, one by one, to where it began', async () => {
    const { startRound, move, join, openWall, facilitator, snapshot } = await newRoom()
    const people = await Promise.all(names.map(join))
    const wall = await openWall()
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    for (const [index, person] of people.entries()) {
      const size = index < 3 ? 1 : 6
      await person.write(roundId, ...Array.from({ length: size }, (_, n) => contact(`Friend ${n}`)), { kind: 'handIn' })
    }
    await move(roundId, 'open', 'closed')
    const { release } = await facilitator.until('release', ({ release }) => release !== null)
    expect(await wall.until('release', ({ release }) => release !== null)).toEqual({ roundId, release })

    const before = await Promise.all(people.map(async (person) => (await person.sync()).worksheet))
    await move(roundId, 'closed', 'open')
    const after = await Promise.all(people.map(async (person) => (await person.sync()).worksheet))
    expect(after).toEqual(before)
    expect((await snapshot()).release).toEqual(release)
    await people[0]?.write(roundId, contact('One more'))
    await move(roundId, 'open', 'preview')
    await move(roundId, 'preview', 'open')
    expect((await people[0]?.sync())?.worksheet?.contacts).toHaveLength(2)
  })

  it('starts an exercise again without touching the round before', async () => {
    const { startRound, move, join, facilitator } = await newRoom()
    const ana = await join('Ana')
    const first = await startRound('map')
    await move(first, 'preview', 'open')
    await ana.write(first, contact('Mere'), contact('Tui'), { kind: 'handIn' })
    const second = await startRound('map')
    await move(second, 'preview', 'open')
    const redo = await ana.sync()
    expect(redo.state.round).toMatchObject({ id: second, number: 2 })
    expect(redo.worksheet).toMatchObject({ revision: 0, handedInAt: null })
    expect(redo.worksheet?.contacts.map(({ label }) => label)).toEqual(['Mere', 'Tui'])
    await ana.write(second, { kind: 'leave', contactId: redo.worksheet?.contacts[0]?.id ?? '' })

    await facilitator.socket.emitWithAck('showRound', { roundId: first })
    const old = (await ana.sync()).worksheet
    expect(old).toMatchObject({ roundId: first, revision: 3 })
    expect(old?.contacts.map(({ label }) => label)).toEqual(['Mere', 'Tui'])
    expect(old?.handedInAt).not.toBeNull()
  })

  it('rests and goes on, and keeps what was on its way when it was told to rest', async () => {
    const { startRound, move, join, openWall, facilitator } = await newRoom()
    const [ana, wall] = [await join('Ana'), await openWall()]
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    for (const paused of [true, false]) {
      await facilitator.socket.emitWithAck('pause', { paused })
      for (const line of [ana, wall, facilitator]) await line.until('state', (state) => state.paused === paused)
      await ana.write(roundId, contact('Typed just before'))
      expect((await ana.sync()).state.paused).toBe(paused)
    }
    expect((await ana.sync()).worksheet?.contacts).toHaveLength(2)
  })

  it('lets nobody claim a seat while the door is closed', async () => {
    const { claim, facilitator } = await newRoom()
    await facilitator.socket.emitWithAck('door', { open: false })
    expect(await claim('Ana')).toBeNull()
    await facilitator.socket.emitWithAck('door', { open: true })
    expect(await claim('Ana')).toContain('tielines_seat=')
  })

  it('brings a reloaded page back to the same place with everything stored', async () => {
    const { startRound, move, join, again } = await newRoom()
    const ana = await join('Ana')
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    const [a = '', b = ''] = [randomUUID(), randomUUID()].sort()
    await ana.write(
      roundId,
      contact('Mere', a),
      contact('Tui', b),
      { kind: 'answer', contactId: a, fields: { group: 'Old friends', closeness: 4, outside: true } },
      { kind: 'tie', a, b, on: true }
    )
    await ana.socket.emitWithAck('help', { wanted: true })
    const { serverTime: _before, ...before } = await ana.sync()
    ana.socket.disconnect()
    const { serverTime: _after, ...after } = (await again(ana)).snapshot
    expect(after).toEqual(before)
    expect(after).toMatchObject({ wantsHelp: true, worksheet: { revision: 4, ties: [[a, b]] } })
  })

  it('shows what one tab writes in the other, and both end up the same', async () => {
    const { startRound, move, join, again } = await newRoom()
    const tab = await join('Ana')
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    const other = await again(tab)
    const edit = contact('Mere')
    await tab.write(roundId, edit)
    expect(await other.until('changed', () => true)).toEqual({ roundId, revision: 1, handedInAt: null, edit })
    await Promise.all([tab.write(roundId, contact('Tui')), other.write(roundId, contact('Sven'))])
    await tab.write(roundId, { kind: 'handIn' })
    const delta = await other.until('changed', ({ handedInAt }) => handedInAt !== null)
    expect(delta.revision).toBe(4)
    const [one, two] = await Promise.all([tab.sync(), other.sync()])
    expect(one.worksheet).toEqual(two.worksheet)
    expect(one.worksheet?.contacts.map(({ label }) => label).sort()).toEqual(['Mere', 'Sven', 'Tui'])
    // A tab is told of the others' changes, not of its own.
    expect(tab.heard.filter(({ event }) => event === 'changed')).toHaveLength(1)
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
    expect(progress).toEqual({ roundId, handedIn: 1, writing: 2, away: 0, expected: 3 })
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
    expect((await snapshot()).wallConnected).toBe(false)
    const wall = await openWall()
    await facilitator.until('wall', (connected) => connected)
    expect((await snapshot()).wallConnected).toBe(true)
    wall.socket.disconnect()
    await facilitator.until('wall', (connected) => !connected)
  })
})

function matches(told: object, wanted: object): boolean {
  return Object.entries(wanted).every(([key, value]) => (told as Record<string, unknown>)[key] === value)
}

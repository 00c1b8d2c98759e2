import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { contact, openRoom, type Room } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

describe('The live room, stage by stage', () => {
  const started = useServer()
  let room: Room
  afterEach(() => room.leave())

  const newRoom = async () => {
    room = await openRoom(started.server, started.cookie, names)
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
})

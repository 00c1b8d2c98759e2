import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { granted } from '#tests/fixtures/facilitator.ts'
import { type Nodes, startNodes } from '#tests/setup/nodes.ts'
import { connectTo, contact, type Line, openRoom, type Room } from './room.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid', 'Gita', 'Hugo']
/** Within so many milliseconds the nodes agree. */
const agreement = 2_000

describe('A room on two servers', () => {
  let nodes: Nodes
  let room: Room
  beforeAll(async () => {
    nodes = await startNodes()
  })
  afterAll(() => nodes.remove())
  afterEach(() => room.leave())

  const newRoom = async () => {
    room = await openRoom(nodes.one, nodes.cookie, names)
    return { ...room, ...{ there: room.at(nodes.other) } }
  }

  const snapshotOf = (line: Line<'console'>) => granted(line.socket.emitWithAck('sync', {}))

  /** What is the same on every console, whichever node it is on. */
  const essence = async (line: Line<'console'>) => {
    const { serverTime: _, session: _address, progress, ...rest } = await snapshotOf(line)
    return { ...rest, progress: { ...progress, beat: 0 } }
  }

  it('shows the same stage, counts and release on both, whoever of them took the step', async () => {
    const { there, facilitator, join, startRound, move, openWall } = await newRoom()
    const [console, walls] = [await there.openConsole(), [await openWall(), await there.openWall()]]
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    const people = [
      ...(await Promise.all(names.slice(0, 4).map(join))),
      ...(await Promise.all(names.slice(4).map(there.join)))
    ]
    for (const line of [console, ...walls]) {
      await line.until('state', ({ round }) => round?.id === roundId && round.stage === 'open')
    }
    for (const [place, person] of people.entries()) {
      const friends = Array.from({ length: place % 2 === 0 ? 2 : 6 }, (_, n) => contact(`Friend ${n}`))
      await person.write(roundId, ...friends, { kind: 'handIn' })
    }
    for (const line of [facilitator, console]) {
      await line.until('pulse', ({ progress, changes }) => progress.handedIn === 8 && changes === 8 * 5)
    }
    for (const wall of walls) await wall.until('progress', ({ handedIn, expected }) => handedIn === 8 && expected === 8)

    // The console of the other node goes on.
    await granted(console.socket.emitWithAck('moveStage', { roundId, from: 'open', to: 'locked' }))
    await granted(console.socket.emitWithAck('moveStage', { roundId, from: 'locked', to: 'revealed' }))
    const told = await facilitator.until('release', ({ release }) => release !== null)
    for (const line of [console, ...walls]) {
      await line.until('state', ({ round }) => round?.stage === 'revealed')
      expect(await line.until('release', ({ release }) => release !== null)).toEqual(told)
    }
    for (const person of people) await person.until('state', ({ round }) => round?.stage === 'revealed')
    await expect.poll(() => essence(console), { timeout: agreement }).toEqual(await essence(facilitator))
  })

  it('makes one release when both look at the same moment', async () => {
    const { there, facilitator, join, startRound, move } = await newRoom()
    const console = await there.openConsole()
    const people = await Promise.all(names.map((name, place) => (place % 2 === 0 ? join(name) : there.join(name))))
    const released = async (roundId: string) =>
      (await nodes.client.sql<{ number: number }[]>`select number from release where round_id = ${roundId}`).map(
        ({ number }) => number
      )
    const roundId = await startRound('map', true)
    await move(roundId, 'preview', 'open')
    // With pictures while people write, the last hand-ins let one out, and they come on both nodes at once.
    await Promise.all(
      people.map((person, place) => person.write(roundId, contact('Mere'), ...hands(place), { kind: 'handIn' }))
    )
    const first = await facilitator.until('release', ({ release }) => release !== null)
    expect(await console.until('release', ({ release }) => release !== null)).toEqual(first)
    await facilitator.until('pulse', ({ progress, held }) => progress.handedIn === 8 && held === null)
    await console.until('pulse', ({ progress, held }) => progress.handedIn === 8 && held === null)
    const numbers = await released(roundId)
    expect(numbers).toEqual([...new Set(numbers)])
    expect(numbers.length).toBeLessThanOrEqual(2)
    expect((await snapshotOf(console)).release).toEqual((await snapshotOf(facilitator)).release)

    for (let again = 0; again < 5; again++) {
      const next = await startRound('map')
      await move(next, 'preview', 'open')
      await Promise.all(
        people.map((person, place) => person.write(next, contact('Tui'), ...hands(place), { kind: 'handIn' }))
      )
      // The step itself has both nodes look.
      await move(next, 'open', 'revealed')
      const shown = await facilitator.until('release', (one) => one.roundId === next && one.release !== null)
      expect(await console.until('release', (one) => one.roundId === next && one.release !== null)).toEqual(shown)
      expect(await released(next)).toEqual([1])
    }
  })

  it('agrees within two seconds on who is here, who asks for help, and whether there is a wall', async () => {
    const { there, facilitator, join, again, seatOf } = await newRoom()
    const console = await there.openConsole()
    const both = (matches: (view: Awaited<ReturnType<typeof essence>>) => boolean) =>
      Promise.all(
        [facilitator, console].map((line) =>
          expect.poll(async () => matches(await essence(line)), { timeout: agreement }).toBe(true)
        )
      )
    const isUp = (name: string) => (view: Awaited<ReturnType<typeof essence>>) =>
      view.people.some((person) => person.seatId === seatOf(name) && person.wantsHelp)

    const ana = await join('Ana')
    const ben = await there.join('Ben')
    await both(({ progress }) => progress.writing === 2 && progress.expected === 2)
    await ben.socket.emitWithAck('help', { wanted: true })
    await both(isUp('Ben'))
    const wall = await there.openWall()
    await facilitator.until('walls', ({ screens }) => screens === 1)
    await both(({ walls }) => walls.screens === 1)

    // The hand is Ben's and not the node's: on the other one it is up, and can be lowered.
    const moved = await again(ben)
    expect(moved.snapshot.wantsHelp).toBe(true)
    ben.socket.disconnect()
    await moved.socket.emitWithAck('help', { wanted: false })
    await both((view) => !isUp('Ben')(view))

    wall.socket.disconnect()
    await facilitator.until('walls', ({ screens }) => screens === 0)
    await both(({ walls }) => walls.screens === 0)

    // Gone from one node and here on the other is here; the grace is the same on both.
    ana.socket.disconnect()
    await both(({ progress }) => progress.writing === 2 && progress.away === 0)
    await console.until('pulse', ({ progress }) => progress.away === 1)
    await both(({ progress }) => progress.writing === 1 && progress.away === 1 && progress.expected === 2)
  })

  it('shows what is typed on one device on the other, and both end up the same', async () => {
    const { there, join, startRound, move } = await newRoom()
    const laptop = await join('Ana')
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    const phone = await there.again(laptop)
    const edit = contact('Mere')
    await laptop.write(roundId, edit)
    expect(await phone.until('changed', () => true)).toEqual({ roundId, revision: 1, handedInAt: null, edit })
    await Promise.all([laptop.write(roundId, contact('Tui')), phone.write(roundId, contact('Sven'))])
    await phone.write(roundId, { kind: 'handIn' })
    await laptop.until('changed', ({ handedInAt, revision }) => handedInAt !== null && revision === 4)
    const [one, other] = await Promise.all([laptop.sync(), phone.sync()])
    expect(one.worksheet).toEqual(other.worksheet)
    expect(one.worksheet?.contacts.map(({ label }) => label).sort()).toEqual(['Mere', 'Sven', 'Tui'])
    expect(laptop.heard.filter(({ event }) => event === 'changed')).toHaveLength(2)
  })

  it('cuts an erased seat off on the other node, and takes what it wrote out of the counts there', async () => {
    const { there, join, startRound, move, facilitator } = await newRoom()
    const console = await there.openConsole()
    const laptop = await join('Ana')
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    const phone = await there.again(laptop)
    await phone.write(roundId, contact('Mere'), { kind: 'handIn' })
    await facilitator.until('pulse', ({ progress }) => progress.handedIn === 1)
    const cut = new Promise<string>((reason) => phone.socket.once('disconnect', reason))
    const erased = await fetch(new URL('/me', nodes.one.url), {
      method: 'POST',
      headers: { cookie: laptop.cookie },
      body: new URLSearchParams({ intent: 'erase' }),
      redirect: 'manual'
    })
    expect(erased.status).toBe(302)
    expect(await cut).toBe('io server disconnect')
    await expect
      .poll(async () => (await essence(console)).progress, { timeout: agreement })
      .toMatchObject({ handedIn: 0, expected: 0 })
  })

  it('cuts a display off on the other node when its link is taken away', async () => {
    const { facilitator } = await newRoom()
    const link = await granted(facilitator.socket.emitWithAck('display', { wanted: true }))
    const auth = { display: link?.url.split('/').at(-1) }
    const display = await connectTo('wall', nodes.other.url, { auth })
    await facilitator.until('walls', ({ screens }) => screens === 1)
    const cut = new Promise<string>((reason) => display.socket.once('disconnect', reason))
    await granted(facilitator.socket.emitWithAck('display', { wanted: false }))
    expect(await cut).toBe('io server disconnect')
    await facilitator.until('walls', ({ screens, linkSince }) => screens === 0 && linkSince === null)
  })

  it('counts wrong guesses on both together', async () => {
    await newRoom()
    const guess = (url: string, place: number) =>
      fetch(new URL(`/join/WRONG${place}`, url), { headers: { 'x-forwarded-for': '203.0.113.7' } })
    const statuses = async (url: string, from: number) => {
      const answers: number[] = []
      for (let place = from; place < from + 15; place++) answers.push((await guess(url, place)).status)
      return answers
    }
    expect(new Set([...(await statuses(nodes.one.url, 0)), ...(await statuses(nodes.other.url, 20))])).toEqual(
      new Set([404])
    )
    expect((await guess(nodes.one.url, 99)).status).toBe(429)
    expect((await guess(nodes.other.url, 99)).status).toBe(429)
  })

  it('counts what one person sends on both together', async () => {
    const { there, join } = await newRoom()
    const [laptop] = [await join('Ana')]
    const phone = await there.again(laptop)
    const flood = (person: typeof laptop) =>
      Promise.all(Array.from({ length: 3_000 }, () => person.socket.emitWithAck('help', { wanted: false })))
    const floods = await Promise.all([flood(laptop), flood(phone)])
    const after = await Promise.all([laptop, phone].map(({ socket }) => socket.emitWithAck('sync', {})))
    // Neither alone sends what one person may, so whatever is refused is refused for both together.
    expect([...floods.flat(), ...after]).toContainEqual({ ok: false, code: 'too-fast' })
  })

  it('gives a node that comes later everything the others know', async () => {
    const { join, there, facilitator } = await newRoom()
    await join('Ana')
    const ben = await there.join('Ben')
    await ben.socket.emitWithAck('help', { wanted: true })
    await facilitator.until('pulse', ({ people }) => people.some(({ wantsHelp }) => wantsHelp))
    const third = await nodes.start()
    const console = await room.at(third).openConsole()
    expect(await essence(console)).toEqual(await essence(facilitator))
  })
})

/** As many more people as make it a small or a large map. */
const hands = (place: number) => Array.from({ length: place % 2 === 0 ? 0 : 5 }, (_, n) => contact(`Friend ${n}`))

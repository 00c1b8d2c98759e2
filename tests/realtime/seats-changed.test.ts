import { afterEach, describe, expect, it } from 'vitest'
import { cookiesOf, postForm } from '#tests/fixtures/co-facilitator.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import { connectTo, contact, lastHeard, openRoom, type Room, sitDown } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

describe('The list of a cohort', () => {
  const started = useServer()
  let room: Room
  afterEach(() => room.leave())

  const newRoom = async () => {
    room = await openRoom(started.server, started.cookie, names)
    return room
  }
  const page = async (path: string, cookie = '') =>
    (await fetch(new URL(path, started.server.url), { headers: { cookie } })).text()
  const listed = (line = room.facilitator) => lastHeard(line, 'desk')?.roster.map(({ name }) => name)

  it('has a new name everywhere at once, and never one name twice', async () => {
    const { join, facilitator, openConsole, seatOf, code } = await newRoom()
    const [ana, other] = [await join('Ana'), await openConsole()]
    const rename = (name: string) => facilitator.socket.emitWithAck('renameSeat', { seatId: seatOf('Ana'), name })
    await granted(rename('Anna  Öz'))
    await expect.poll(() => listed(other)).toContain('Anna  Öz')
    await ana.until('look', () => true)
    expect((await ana.sync()).seat.name).toBe('Anna  Öz')
    expect(await page(`/join/${code}`)).toContain('Öz')
    for (const taken of ['Ben', ' ben ', 'BEN']) {
      expect(await rename(taken)).toMatchObject({ ok: false, code: 'name-taken' })
    }
    await granted(rename('ana'))
    await granted(rename('Ana'))
    const lines = await granted(other.socket.emitWithAck('audit', {}))
    expect(lines.map(({ action, detail }) => [action, detail])).toEqual([
      ['renameSeat', { person: 'ana', became: 'Ana' }],
      ['renameSeat', { person: 'Anna  Öz', became: 'ana' }],
      ['renameSeat', { person: 'Ana', became: 'Anna  Öz' }]
    ])
  })

  it('takes somebody in who was not expected', async () => {
    const { facilitator, openConsole, code } = await newRoom()
    const other = await openConsole()
    await granted(facilitator.socket.emitWithAck('addSeat', { name: 'Gita' }))
    expect(await facilitator.socket.emitWithAck('addSeat', { name: 'gita' })).toMatchObject({ code: 'name-taken' })
    await expect.poll(() => listed(other)).toEqual([...names, 'Gita'])
    const seatId = (await room.snapshot()).people.find(({ name }) => name === 'Gita')?.seatId ?? ''
    const claimed = await postForm(started.server, `/join/${code}`, '', { seatId })
    expect(claimed.headers.get('location')).toBe('/room')
    const gita = await sitDown(started.server.url, cookiesOf(claimed))
    await facilitator.until('pulse', ({ people }) => people.some((one) => one.seatId === seatId && one.claimed))
    gita.socket.disconnect()
  })

  it('loses somebody with their counts and their part in the picture, and gets all of it back', async () => {
    const { join, startRound, move, facilitator, openConsole, openWall, seatOf, snapshot, code } = await newRoom()
    const [other, wall] = [await openConsole(), await openWall()]
    const people = await Promise.all(names.map(join))
    const [ana] = people
    if (!ana) throw new Error('Ana is not there')
    const roundId = await startRound('map')
    await move(roundId, 'preview', 'open')
    for (const person of people) await person.write(roundId, contact('Mere'), { kind: 'handIn' })
    await move(roundId, 'open', 'revealed')
    await wall.until('release', ({ release }) => release?.figures.people === 6)
    const link = await postForm(started.server, `/console/${room.sessionId}/links`, started.cookie, {
      seatId: ana.seatId
    })
    const linkPath = /\/seat\/[\w-]+/.exec(await link.text())?.[0] ?? ''

    const gone = new Promise((left) => ana.socket.once('disconnect', left))
    await granted(facilitator.socket.emitWithAck('removeSeat', { seatId: ana.seatId }))
    await gone
    await wall.until('release', ({ release }) => release === null)
    await wall.until('progress', ({ handedIn, expected }) => handedIn === 5 && expected === 5)
    await expect.poll(() => listed(other)).not.toContain('Ana')
    const without = await snapshot()
    expect(without).toMatchObject({ release: null, held: { reason: 'tooFewChanged' } })
    expect(without.changes).toBe(10)
    expect(without.people.map(({ name }) => name)).not.toContain('Ana')
    expect(without.desk.removed).toEqual([{ seatId: ana.seatId, name: 'Ana' }])

    // Her device is told, her seat and her link are closed, and her data are hers.
    const knock = () => connectTo('worksheet', started.server.url, { cookie: ana.cookie })
    await expect(knock()).rejects.toMatchObject({ data: { code: 'not-signed-in' } })
    expect(await page('/', ana.cookie)).toContain('has taken Ana off the list')
    expect(await page('/me/data.json', ana.cookie)).toContain('Mere')
    expect((await postForm(started.server, linkPath, '', {})).status).toBe(410)
    expect(await page(`/join/${code}`)).not.toContain(ana.seatId)
    for (const form of [{ seatId: ana.seatId }, { askFor: ana.seatId }] as Record<string, string>[]) {
      expect((await postForm(started.server, `/join/${code}`, '', form)).status).toBeGreaterThanOrEqual(400)
    }
    expect(await page('/programme', started.cookie)).toContain('5 people')

    await granted(other.socket.emitWithAck('restoreSeat', { seatId: seatOf('Ana') }))
    await wall.until('progress', ({ beat, handedIn }) => handedIn === 6 && beat > without.progress.beat)
    await expect.poll(async () => (await snapshot()).release).toMatchObject({ number: 1, figures: { people: 6 } })
    await expect.poll(() => listed()).toContain('Ana')
    ;(await knock()).socket.disconnect()
    expect(await page('/me', ana.cookie)).not.toContain('off the list')
    const [restored, removed] = await granted(facilitator.socket.emitWithAck('audit', {}))
    expect([removed, restored]).toMatchObject([
      { action: 'removeSeat', detail: { person: 'Ana' } },
      { action: 'restoreSeat', detail: { person: 'Ana' } }
    ])
  })

  it('does not bring somebody back into a name that is taken meanwhile, nor anybody of another cohort', async () => {
    const { facilitator, seatOf } = await newRoom()
    const { socket } = facilitator
    const ana = { seatId: seatOf('Ana') }
    await granted(socket.emitWithAck('removeSeat', ana))
    expect(await socket.emitWithAck('removeSeat', ana)).toMatchObject({ ok: false, code: 'not-found' })
    expect(await socket.emitWithAck('renameSeat', { ...ana, name: 'Other' })).toMatchObject({ code: 'not-found' })
    await granted(socket.emitWithAck('addSeat', { name: 'Ana' }))
    expect(await socket.emitWithAck('restoreSeat', ana)).toMatchObject({ ok: false, code: 'name-taken' })
    const foreign = await openRoom(started.server, started.cookie, names)
    const theirs = { seatId: foreign.seatOf('Ben') }
    expect(await socket.emitWithAck('removeSeat', theirs)).toMatchObject({ ok: false, code: 'not-found' })
    expect(await socket.emitWithAck('renameSeat', { ...theirs, name: 'Zed' })).toMatchObject({ code: 'not-found' })
    foreign.leave()
  })

  it('keeps notes that two consoles write at once, and tells each of the other', async () => {
    const { facilitator, openConsole, snapshot } = await newRoom()
    const other = await openConsole()
    const itemId = (await snapshot()).items[0]?.id ?? ''
    const write = (line: typeof other, base: string, notes: string) =>
      granted(line.socket.emitWithAck('notes', { itemId, base, notes }))
    expect(await write(facilitator, '', 'Ask Ana')).toEqual({ itemId, notes: 'Ask Ana' })
    await other.until('notes', ({ notes }) => notes === 'Ask Ana')
    // Written over what was there before: nothing is stored, and what is there comes back.
    expect(await write(other, '', 'Pause')).toEqual({ itemId, notes: 'Ask Ana' })
    expect(await write(other, 'Ask Ana', 'Ask Ana\nPause')).toMatchObject({ notes: 'Ask Ana\nPause' })
    await facilitator.until('notes', ({ notes }) => notes === 'Ask Ana\nPause')
    expect((await snapshot()).items[0]?.notes).toBe('Ask Ana\nPause')
    const lines = await granted(facilitator.socket.emitWithAck('audit', {}))
    expect(lines.filter(({ action }) => action === 'notes')).toHaveLength(1)
    const foreign = await openRoom(started.server, started.cookie, names)
    const theirs = { itemId: (await foreign.snapshot()).items[0]?.id ?? '', base: '', notes: 'mine' }
    expect(await other.socket.emitWithAck('notes', theirs)).toMatchObject({ ok: false, code: 'not-found' })
    foreign.leave()
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { cookiesOf, inDatabase, postForm } from '#tests/fixtures/co-facilitator.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import { connectTo, lastHeard, openRoom, type Room, sitDown } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

describe('A device that asks for a seat', () => {
  const started = useServer()
  let room: Room
  afterEach(() => room.leave())

  const newRoom = async () => {
    room = await openRoom(started.server, started.cookie, names)
    return room
  }
  const ask = async (name: string, code = room.code, cookie = '') => {
    const response = await postForm(started.server, `/join/${code}`, cookie, { askFor: room.seatOf(name) })
    return { status: response.status, to: response.headers.get('location'), cookie: cookiesOf(response) }
  }
  const look = (cookie: string) =>
    fetch(new URL('/asking', started.server.url), { headers: { cookie }, redirect: 'manual' })
  const standing = async (cookie: string) => {
    const response = await fetch(new URL('/asking/status', started.server.url), { headers: { cookie } })
    return ((await response.json()) as { status: string }).status
  }
  const requests = () => lastHeard(room.facilitator, 'desk')?.requests.map(({ name }) => name)
  const decide = (approve: boolean, id: string, line = room.facilitator) =>
    line.socket.emitWithAck('decideRequest', { id, approve })
  const asked = async () => (await room.snapshot()).desk.requests[0]?.id ?? ''

  it('is shown on every console at once, and is in when one of them says yes, behind a closed door too', async () => {
    const { join, facilitator, openConsole, openWall } = await newRoom()
    const [ana, wall] = [await join('Ana'), await openWall()]
    await granted(facilitator.socket.emitWithAck('door', { open: false }))
    const phone = await ask('Ana')
    expect(phone).toMatchObject({ status: 302, to: '/asking' })
    await expect.poll(requests).toEqual(['Ana'])
    const other = await openConsole()
    expect((await granted(other.socket.emitWithAck('sync', {}))).desk.requests).toMatchObject([{ name: 'Ana' }])
    expect(await standing(phone.cookie)).toBe('waiting')
    expect((await look(phone.cookie)).status).toBe(200)

    await granted(decide(true, await asked(), other))
    await expect.poll(requests).toEqual([])
    expect(await standing(phone.cookie)).toBe('approved')
    const entering = await look(phone.cookie)
    expect(entering.headers.get('location')).toBe('/room')
    const cookies = cookiesOf(entering)
    expect(cookies).toContain('tielines_asking=;')
    const there = await sitDown(started.server.url, cookies)
    expect(there.seatId).toBe(ana.seatId)
    there.socket.disconnect()
    // Looking once more does the same: the answer may have been lost.
    expect((await look(phone.cookie)).headers.get('location')).toBe('/room')
    // The laptop that was there stays.
    expect((await ana.sync()).seat.name).toBe('Ana')
    const [line] = await granted(facilitator.socket.emitWithAck('audit', {}))
    expect(line).toMatchObject({ who: 'Robin', action: 'approveSeat', detail: { person: 'Ana' } })
    expect(JSON.stringify(wall.heard)).not.toContain('Ana')
  })

  it('stays outside with what it holds until then, and when the answer is no', async () => {
    const { join, facilitator } = await newRoom()
    await join('Ana')
    const phone = await ask('Ana')
    const token = phone.cookie.replace('tielines_asking', 'tielines_seat')
    const knock = () => connectTo('worksheet', started.server.url, { cookie: token })
    await expect(knock()).rejects.toMatchObject({ data: { code: 'not-signed-in' } })
    const id = await asked()
    await granted(decide(false, id))
    expect(await standing(phone.cookie)).toBe('refused')
    expect(await (await look(phone.cookie)).text()).toContain('Not this time')
    await expect(knock()).rejects.toMatchObject({ data: { code: 'not-signed-in' } })
    // Answered once, by whichever console was first.
    expect(await decide(true, id)).toMatchObject({ ok: false, code: 'request-over' })
    const [line] = await granted(facilitator.socket.emitWithAck('audit', {}))
    expect(line).toMatchObject({ action: 'refuseSeat', detail: { person: 'Ana' } })
  })

  it('can take it back, and has waited long enough after ten minutes', async () => {
    const { join } = await newRoom()
    await join('Ana')
    const phone = await ask('Ana')
    await expect.poll(requests).toEqual(['Ana'])
    const cancelled = await postForm(started.server, '/asking', phone.cookie, { intent: 'cancel' })
    expect(cancelled.headers.get('location')).toBe(`/join/${room.code}`)
    await expect.poll(requests).toEqual([])
    expect(await standing(phone.cookie)).toBe('none')

    const tablet = await ask('Ana')
    const id = await asked()
    await inDatabase(
      started,
      (sql) => sql`update seat_request set asked_at = asked_at - interval '11 minutes' where id = ${id}`
    )
    expect((await room.snapshot()).desk.requests).toEqual([])
    expect(await standing(tablet.cookie)).toBe('expired')
    expect(await decide(true, id)).toMatchObject({ ok: false, code: 'request-over' })
    const again = await postForm(started.server, '/asking', tablet.cookie, { intent: 'again' })
    expect(await standing(cookiesOf(again))).toBe('waiting')
  })

  it('asks for one seat at a time, not all the time, and for none of another session', async () => {
    const { join } = await newRoom()
    await Promise.all([join('Ana'), join('Ben')])
    const first = await ask('Ana')
    const second = await ask('Ben', room.code, first.cookie)
    expect((await room.snapshot()).desk.requests.map(({ name }) => name)).toEqual(['Ben'])
    expect([await standing(first.cookie), await standing(second.cookie)]).toEqual(['none', 'waiting'])
    for (let times = 0; times < 5; times++) expect((await ask('Ben')).status).toBe(302)
    expect((await ask('Ben')).status).toBe(429)
    expect((await ask('Chen', 'XYZ999')).status).toBe(404)

    const id = await asked()
    const foreign = await openRoom(started.server, started.cookie, names)
    expect(await decide(true, id, foreign.facilitator)).toMatchObject({ ok: false, code: 'request-over' })
    const response = await postForm(started.server, `/join/${foreign.code}`, '', { askFor: room.seatOf('Ana') })
    expect(response.status).toBe(404)
    foreign.leave()
  })
})

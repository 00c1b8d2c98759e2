import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { cookiesOf, invite, postForm, signUpInvited } from '#tests/fixtures/co-facilitator.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import { connectTo, contact, lastHeard, openRoom, type Participant, type Room, sitDown } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']
/** What Ana wrote herself. */
const own = 'Quorrabel'

describe('A facilitator who enters for somebody', () => {
  const started = useServer()
  let room: Room
  afterEach(() => room.leave())

  const begin = async (name: string, cookie = started.cookie) => {
    const form = { intent: 'begin', sessionId: room.sessionId, seatId: room.seatOf(name) }
    const response = await postForm(started.server, '/on-behalf', cookie, form)
    return { status: response.status, cookie: `${cookie}; ${cookiesOf(response)}` }
  }
  const open = (cookie: string) => sitDown(started.server.url, cookie, { onBehalf: true })
  const refusal = (cookie: string) =>
    connectTo('worksheet', started.server.url, { cookie, auth: { onBehalf: true } }).then(
      () => 'let in',
      (error: { data?: { code: string } }) => error.data?.code
    )
  const enter = async (name: string) => open((await begin(name)).cookie)
  const closed = (person: Participant) =>
    expect
      .poll(() => lastHeard(room.facilitator, 'desk')?.onBehalf.length)
      .toBe(0)
      .then(() => refusal(person.cookie))

  /** Ana has a map of her own from the round before, and this round is open; she has looked at it. */
  async function secondRound() {
    room = await openRoom(started.server, started.cookie, names)
    const ana = await room.join('Ana')
    const first = await room.startRound('map')
    await room.move(first, 'preview', 'open')
    const contactId = randomUUID()
    await ana.write(first, contact(own, contactId), { kind: 'handIn' })
    await room.move(first, 'open', 'closed')
    const roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'open')
    expect((await ana.sync()).worksheet?.contacts).toMatchObject([{ label: own }])
    return { ana, roundId, contactId }
  }

  it('gets an empty worksheet of this round, sees nothing the person wrote before, and the person sees it all', async () => {
    const { ana, roundId } = await secondRound()
    const robin = await enter('Ana')
    expect(robin.snapshot).toMatchObject({ seat: { name: 'Ana' }, onBehalf: { isTheirs: true, isOpen: true } })
    expect(robin.snapshot.worksheet).toMatchObject({ roundId, revision: 0, contacts: [], rows: [], ties: [] })
    await ana.until('look', () => true)
    expect((await ana.sync()).onBehalf).toMatchObject({ who: 'Robin', at: null, isOpen: true, isTheirs: false })
    await robin.write(roundId, contact('Mere'), { kind: 'handIn' })
    await ana.until('changed', ({ edit }) => edit.kind === 'contact' && edit.label === 'Mere')
    const hers = await ana.sync()
    expect(hers.worksheet).toMatchObject({ revision: 2, contacts: [{ label: 'Mere' }], handedInAt: expect.any(String) })
    expect(hers.onBehalf).toMatchObject({ who: 'Robin', at: expect.any(String) })
    await room.facilitator.until('pulse', ({ progress }) => progress.handedIn === 1)

    const page = (path: string, cookie: string) =>
      fetch(new URL(path, started.server.url), { headers: { cookie } }).then((response) => response.text())
    expect(await page('/me', ana.cookie)).toContain('Robin entered answers for you on')
    expect(await page('/me/data.json', ana.cookie)).toContain('"who": "Robin"')
    const seen = JSON.stringify([robin.heard, await robin.sync(), await page('/on-behalf', robin.cookie)])
    expect(seen).toContain('Mere')
    expect(seen).not.toContain(own)
    const lines = await granted(room.facilitator.socket.emitWithAck('audit', {}))
    expect(lines[0]).toMatchObject({ who: 'Robin', action: 'beginOnBehalf', detail: { person: 'Ana' } })
    expect(JSON.stringify(room.facilitator.heard)).not.toContain('Mere')
    robin.socket.disconnect()
  })

  it('is shown out when the person writes themself, cannot come back, and nothing of the person is lost', async () => {
    const { ana, roundId, contactId } = await secondRound()
    const robin = await enter('Ana')
    await robin.write(roundId, contact('Mere'))
    const gone = new Promise((left) => robin.socket.once('disconnect', left))
    // About somebody of her earlier map, from before she knew: her laptop had been offline.
    await ana.write(roundId, { kind: 'answer', contactId, fields: { closeness: 3 } })
    await gone
    await expect.poll(() => ana.heard.filter(({ event }) => event === 'look').length).toBe(3)
    expect(await closed(robin)).toBe('on-behalf-over')
    const { worksheet, onBehalf } = await ana.sync()
    expect(worksheet?.contacts.map(({ label }) => label).sort()).toEqual(['Mere', own])
    expect(worksheet?.answers[contactId]).toMatchObject({ closeness: 3 })
    expect(onBehalf).toMatchObject({ isOpen: false, at: expect.any(String) })
    expect((await begin('Ana')).status).toBe(409)
    expect(JSON.stringify(robin.heard)).not.toContain('closeness')
  })

  it('never sees whom a person wrote on a map of their own, only whom a facilitator did', async () => {
    const { roundId } = await secondRound()
    await room.join('Ben')
    const robin = await enter('Ben')
    await robin.write(roundId, contact('Tui'), { kind: 'handIn' })
    await room.move(roundId, 'open', 'closed')
    expect(await closed(robin)).toBe('on-behalf-over')
    const audit = await room.startRound('audit')
    expect((await begin('Ben')).status).toBe(409)
    await room.move(audit, 'preview', 'open')
    expect((await begin('Ana')).status).toBe(409)
    const again = await enter('Ben')
    expect(again.snapshot.worksheet?.contacts).toMatchObject([{ label: 'Tui' }])
    again.socket.disconnect()
  })

  it('ends at a word on any console, with the next person, and with the session', async () => {
    const { roundId } = await secondRound()
    const other = await room.openConsole()
    const first = await enter('Ben')
    const [open] = (await room.snapshot()).desk.onBehalf
    expect(open).toMatchObject({ name: 'Ben', who: 'Robin' })
    await granted(other.socket.emitWithAck('endOnBehalf', { id: open?.id ?? '' }))
    expect(await closed(first)).toBe('on-behalf-over')
    expect((await granted(other.socket.emitWithAck('audit', {})))[0]).toMatchObject({ action: 'endOnBehalf' })

    const second = await enter('Ben')
    const third = await enter('Chen')
    expect(await refusal(second.cookie)).toBe('on-behalf-over')
    await room.move(roundId, 'open', 'locked')
    expect((await third.sync()).state.round?.stage).toBe('locked')
    await granted(room.facilitator.socket.emitWithAck('end', { ended: true }))
    expect(await closed(third)).toBe('on-behalf-over')
    expect((await begin('Chen')).status).toBe(409)
  })

  it('is nobody else: not without signing in, not by a colleague, not for another cohort', async () => {
    await secondRound()
    const { cookie } = await begin('Ben')
    const pass = cookie.split('; ').find((pair) => pair.startsWith('tielines_on_behalf=')) ?? ''
    expect(await refusal(pass)).toBe('not-signed-in')
    const kim = await signUpInvited(started, await invite(started, started.cookie, room.sessionId, 'Kim'))
    expect(await refusal(`${kim}; ${pass}`)).toBe('not-signed-in')
    const seatId = room.seatOf('Ben')
    const foreign = await openRoom(started.server, started.cookie, names)
    const form = { intent: 'begin', sessionId: foreign.sessionId, seatId }
    expect((await postForm(started.server, '/on-behalf', started.cookie, form)).status).toBe(404)
    const own = { intent: 'begin', sessionId: foreign.sessionId, seatId: foreign.seatOf('Ana') }
    expect((await postForm(started.server, '/on-behalf', kim, own)).status).toBe(404)
    foreign.leave()
  })
})

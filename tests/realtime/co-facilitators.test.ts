import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inDatabase, invite, kim, postForm, signUpInvited } from '#tests/fixtures/co-facilitator.ts'
import { createCohort, granted } from '#tests/fixtures/facilitator.ts'
import { connectTo, lastHeard, openRoom, type Room } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

describe('Facilitators of one cohort', () => {
  const started = useServer()
  let kims = ''
  let room: Room | null = null
  beforeAll(async () => {
    const sessionId = await createCohort(started.server, started.cookie, names)
    kims = await signUpInvited(started, await invite(started, started.cookie, sessionId, 'Kim'))
  })
  afterEach(() => room?.leave())

  /** A room of Robin's, to which Kim comes too. */
  async function together() {
    room = await openRoom(started.server, started.cookie, names)
    const path = await invite(started, started.cookie, room.sessionId, 'Kim')
    expect((await postForm(started.server, path, kims, {})).headers.get('location')).toBe('/programme')
    const { facilitator: robin } = room
    const kim = await room.openConsoleAs(kims)
    const { desk, me } = await granted(kim.socket.emitWithAck('sync', {}))
    return { room, robin, kim, ids: { robin: desk.leadId ?? '', kim: me } }
  }
  const look = (path: string, cookie = '') =>
    fetch(new URL(path, started.server.url), { headers: { cookie }, redirect: 'manual' })

  it('join by a link that works once, for somebody new and for somebody who has an account', async () => {
    const sessionId = await createCohort(started.server, started.cookie, names)
    const path = await invite(started, started.cookie, sessionId, 'Noa')
    expect(await (await look('/programme', started.cookie)).text()).toContain('Noa')
    const page = await (await look(path)).text()
    expect(page).toContain('Autumn course')
    expect(page).toContain('Robin')
    // An e-mail that has an account leaves the link as it was.
    expect((await postForm(started.server, path, '', { ...kim, name: 'Noa' })).status).toBe(409)
    const noa = { name: 'Noa', email: 'Noa@example.org', password: 'a third long sentence' }
    const cookie = await signUpInvited(started, path, noa)
    expect(await (await look('/programme', cookie)).text()).toContain('Autumn course')
    ;(await connectTo('console', started.server.url, { cookie, auth: { sessionId } })).socket.disconnect()
    for (const again of [await look(path), await postForm(started.server, path, kims, {})]) {
      expect(again.status).toBe(410)
    }
    const auth = { sessionId }
    await expect(connectTo('console', started.server.url, { cookie: kims, auth })).rejects.toMatchObject({
      data: { code: 'not-found' }
    })
    const [row] = await inDatabase(started, (sql) => sql`select email from auth_user where name = 'Noa'`)
    expect(row?.email).toBe('noa@example.org')
  })

  it('do not join by a link that was revoked or is a week old, nor invite to what is not theirs', async () => {
    const sessionId = await createCohort(started.server, started.cookie, names)
    const [revoked, old] = [
      await invite(started, started.cookie, sessionId, 'Revoked'),
      await invite(started, started.cookie, sessionId, 'Old')
    ]
    const [row] = await inDatabase(started, (sql) => sql`select id from facilitator_invite where name = 'Revoked'`)
    const revoke = (cookie: string) =>
      postForm(started.server, '/programme/invites', cookie, { revoke: String(row?.id) })
    expect(await (await revoke(kims)).text()).toContain('not-found')
    expect((await look(revoked)).status).toBe(200)
    await revoke(started.cookie)
    await inDatabase(started, (sql) => sql`update facilitator_invite set expires_at = now() where name = 'Old'`)
    for (const path of [revoked, old]) {
      expect((await look(path)).status).toBe(410)
      expect((await postForm(started.server, path, kims, {})).status).toBe(410)
    }
    const programme = await (await look('/programme', started.cookie)).text()
    expect(programme).not.toContain('Revoked')
    await expect(invite(started, kims, sessionId, 'Stranger')).rejects.toThrow('refused')
  })

  it('keep the lead where it is, whoever comes, goes or acts, until it is handed over or taken', async () => {
    const { room, robin, kim, ids } = await together()
    const lead = () => lastHeard(kim, 'desk')?.leadId
    const here = () => lastHeard(robin, 'desk')?.facilitators.map(({ name, isHere }) => [name, isHere])
    await expect.poll(here).toEqual([
      ['Robin', true],
      ['Kim', true]
    ])
    await expect.poll(lead).toBe(ids.robin)

    // Kim acts, and the list of what was done says who led.
    await granted(kim.socket.emitWithAck('pause', { paused: true }))
    await robin.until('audited', () => true)
    expect((await granted(robin.socket.emitWithAck('audit', {})))[0]).toMatchObject({ who: 'Kim', lead: 'Robin' })
    robin.socket.disconnect()
    await expect.poll(() => lastHeard(kim, 'desk')?.facilitators[0]).toMatchObject({ name: 'Robin', isHere: false })
    expect(lead()).toBe(ids.robin)
    const back = await room.openConsole()
    const second = await room.openConsoleAs(kims)
    expect((await granted(second.socket.emitWithAck('sync', {}))).desk.leadId).toBe(ids.robin)

    await granted(back.socket.emitWithAck('lead', { from: ids.robin, to: ids.kim }))
    await expect.poll(lead).toBe(ids.kim)
    // Both press at once: the second is told that it has moved.
    expect(await back.socket.emitWithAck('lead', { from: ids.robin, to: ids.kim })).toMatchObject({
      code: 'stage-refused'
    })
    await granted(back.socket.emitWithAck('lead', { from: ids.kim, to: ids.robin }))
    await expect.poll(lead).toBe(ids.robin)
    const lines = await granted(back.socket.emitWithAck('audit', {}))
    expect(lines.slice(0, 2)).toMatchObject([
      { who: 'Robin', action: 'takeLead', lead: 'Kim' },
      { who: 'Robin', action: 'handOverLead', lead: null, detail: { person: 'Kim' } }
    ])
  })

  it('move the lead only to or from themselves, and only to somebody who runs it', async () => {
    const { robin, kim, ids } = await together()
    expect(await robin.socket.emitWithAck('lead', { from: ids.robin, to: 'nobody' })).toMatchObject({
      code: 'not-found'
    })
    await granted(robin.socket.emitWithAck('lead', { from: ids.robin, to: ids.kim }))
    expect(await robin.socket.emitWithAck('lead', { from: ids.kim, to: 'nobody' })).toMatchObject({
      code: 'not-allowed'
    })
    expect((await granted(kim.socket.emitWithAck('sync', {}))).desk.leadId).toBe(ids.kim)
  })

  it('are taken out by each other or by themselves, the last never; their screens end, and the others go on', async () => {
    const { room, robin, kim, ids } = await together()
    const { sessionId } = room
    const [row] = await inDatabase(started, (sql) => sql`select cohort_id from session where id = ${sessionId}`)
    const cohortId = String(row?.cohort_id)
    const remove = async (cookie: string, who: string) =>
      (await postForm(started.server, '/programme/invites', cookie, { cohortId, remove: who })).text()
    const done = '{"url":null}'
    const wall = await connectTo('wall', started.server.url, { cookie: kims, auth: { sessionId } })
    await granted(robin.socket.emitWithAck('lead', { from: ids.robin, to: ids.kim }))
    const ended = [kim, wall].map(({ socket }) => new Promise((over) => socket.once('disconnect', over)))

    expect(await remove(kims, 'nobody')).toContain('not-found')
    expect(await remove(started.cookie, ids.kim)).toBe(done)
    expect(await Promise.all(ended)).toEqual(['io server disconnect', 'io server disconnect'])
    for (const surface of ['console', 'wall'] as const) {
      const again = connectTo(surface, started.server.url, { cookie: kims, auth: { sessionId } })
      await expect(again).rejects.toMatchObject({ data: { code: 'not-found' } })
    }
    expect(await remove(kims, ids.robin)).toContain('not-found')
    expect(await remove(started.cookie, ids.robin)).toContain('not-allowed')
    const { desk } = await granted(robin.socket.emitWithAck('sync', {}))
    expect([desk.leadId, desk.facilitators.map(({ name }) => name)]).toEqual([ids.robin, ['Robin']])
    expect((await granted(robin.socket.emitWithAck('audit', {})))[0]).toMatchObject({
      who: 'Robin',
      action: 'removeFacilitator',
      detail: { person: 'Kim' }
    })

    // Invited again, Kim leaves by herself.
    const path = await invite(started, started.cookie, sessionId, 'Kim')
    await postForm(started.server, path, kims, {})
    await room.openConsoleAs(kims)
    expect(await remove(kims, ids.kim)).toBe(done)
    expect(await (await look('/programme', kims)).text()).not.toContain(sessionId)
  })

  it('have the same console, and act on it alike', async () => {
    const { room, robin, kim } = await together()
    const itemId = (await room.snapshot()).items[0]?.id ?? ''
    const { revision } = await granted(kim.socket.emitWithAck('startRound', { itemId, liveCharts: false }))
    expect((await robin.until('state', (state) => state.revision === revision)).round?.itemId).toBe(itemId)
    const both = await Promise.all([robin, kim].map((line) => granted(line.socket.emitWithAck('sync', {}))))
    const [first, second] = both.map(({ serverTime: _, me: __, progress: ___, ...shared }) => shared)
    expect(first).toEqual(second)
  })
})

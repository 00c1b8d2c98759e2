import { once } from 'node:events'
import { beforeAll, describe, expect, it } from 'vitest'
import { granted } from '#tests/fixtures/facilitator.ts'
import { surfaces, useOpenMap } from './open-map.ts'
import { connectTo } from './room.ts'

const tokenOf = (url: string) => url.split('/').at(-1) ?? ''

describe('A display link', () => {
  const { started, there, codeOf } = useOpenMap()

  const make = async () => {
    const link = await granted(there().room.facilitator.socket.emitWithAck('display', { wanted: true }))
    return tokenOf(link?.url ?? '')
  }
  const revoke = () => granted(there().room.facilitator.socket.emitWithAck('display', { wanted: false }))
  const open = (display: string) => connectTo('wall', started.server.url, { auth: { display } })
  const page = (path: string, init?: RequestInit) =>
    fetch(new URL(path, started.server.url), { redirect: 'manual', ...init })
  let token: string
  beforeAll(async () => {
    token = await make()
  })

  it('shows the wall without an account, follows the session, and is counted and written down', async () => {
    const { room, roundId } = there()
    const display = await open(token)
    const { session, state } = await granted(display.socket.emitWithAck('sync', {}))
    expect(session.id).toBe(room.sessionId)
    expect(state.round?.id).toBe(roundId)
    await room.facilitator.until('walls', ({ screens, linkSince }) => screens === 2 && linkSince !== null)
    expect((await page(`/display/${token}`)).status).toBe(200)

    await room.move(roundId, 'open', 'locked')
    await display.until('state', (heard) => heard.round?.stage === 'locked')
    await room.move(roundId, 'locked', 'open')
    const [newest] = await granted(room.facilitator.socket.emitWithAck('audit', {}))
    expect(newest?.action).toBe('moveStage')
    const audit = await granted(room.facilitator.socket.emitWithAck('audit', {}))
    expect(audit.map(({ action }) => action)).toContain('displayLink')
    display.socket.disconnect()
  })

  it('can be typed as people type: in capitals, without dashes', async () => {
    const typed = token.toUpperCase().replaceAll('-', '').replaceAll('0', 'O').replaceAll('1', 'L')
    expect(token).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/)
    expect((await page(`/display/${typed}`)).status).toBe(200)
    const display = await open(typed)
    display.socket.disconnect()
  })

  it('opens no other namespace and no other session', async () => {
    const { room, foreign } = there()
    for (const surface of surfaces.filter((one) => one !== 'wall')) {
      for (const auth of [{ display: token }, { display: token, sessionId: room.sessionId }]) {
        expect(await codeOf(surface, { auth })).toBe('not-signed-in')
      }
    }
    // What session it asks for does not count, nor whose cookie it brings.
    const auth = { display: token, sessionId: foreign.sessionId }
    const display = await connectTo('wall', started.server.url, { auth })
    expect((await granted(display.socket.emitWithAck('sync', {}))).session.id).toBe(room.sessionId)
    const steer = display.socket as unknown as { emitWithAck: (event: string, payload: object) => Promise<object> }
    for (const [event, payload] of [
      ['pause', { paused: true }],
      ['display', { wanted: true }],
      ['end', { ended: true }]
    ] as const) {
      expect(await steer.emitWithAck(event, payload)).toMatchObject({ ok: false, code: 'bad-request' })
    }
    display.socket.disconnect()
    expect(await codeOf('wall', { cookie: started.cookie, auth: { display: 'none' } })).toBe('link-expired')
  })

  it('opens no other page, file or form', async () => {
    const { room } = there()
    const headers = {
      cookie: `tielines_seat=${token}; tielines.session_token=${token}`,
      authorization: `Bearer ${token}`
    }
    const id = room.sessionId
    for (const path of [
      `/console/${id}`,
      `/console/${id}/cohort.pdf`,
      `/wall/${id}`,
      `/wall/${token}`,
      `/plan/${id}`,
      '/programme',
      '/exercises',
      '/room',
      '/me',
      '/me/data.json',
      `/me/${id}/report.pdf`
    ]) {
      for (const asked of [path, `${path}?display=${token}&token=${token}`]) {
        const response = await page(asked, { headers })
        expect(response.status, asked).toBe(302)
        expect(response.headers.get('location'), asked).toMatch(/^\/(sign-in\?.*)?$/)
      }
    }
    const shown = await page(`/display/${token}`)
    expect(shown.headers.getSetCookie()).toEqual([])
    expect((await page(`/console/${id}/links`, { method: 'POST', headers })).status).toBe(302)
    expect((await page(`/seat/${token}`, { method: 'POST' })).status).toBe(410)
    expect((await page(`/first/${token}`)).status).toBe(410)
  })

  it('is cut off within a moment when it is revoked, and opens nothing after', async () => {
    const { room } = there()
    const display = await open(token)
    await granted(display.socket.emitWithAck('sync', {}))
    const cut = once(display.socket as unknown as NodeJS.EventEmitter, 'disconnect')
    await revoke()
    expect((await cut)[0]).toBe('io server disconnect')
    expect(await codeOf('wall', { auth: { display: token } })).toBe('link-expired')
    expect((await page(`/display/${token}`)).status).toBe(410)
    expect((await room.snapshot()).walls).toEqual({ screens: 1, linkSince: null })
    const [newest] = await granted(room.facilitator.socket.emitWithAck('audit', {}))
    expect(newest?.action).toBe('displayRevoked')
  })

  it('dies when another is made', async () => {
    const old = await make()
    const display = await open(old)
    const cut = once(display.socket as unknown as NodeJS.EventEmitter, 'disconnect')
    const fresh = await make()
    await cut
    expect(await codeOf('wall', { auth: { display: old } })).toBe('link-expired')
    expect(await codeOf('wall', { auth: { display: fresh } })).toBe('let in')
  })

  it('shows the end of a session that has ended', async () => {
    const { room } = there()
    const display = await open(await make())
    await granted(room.facilitator.socket.emitWithAck('end', { ended: true }))
    await display.until('state', ({ ended }) => ended)
    expect((await granted(display.socket.emitWithAck('sync', {}))).state.ended).toBe(true)
    await granted(room.facilitator.socket.emitWithAck('end', { ended: false }))
    display.socket.disconnect()
  })

  it('cannot be guessed at without end, by page or by socket, and nobody else is held up by it', async () => {
    const good = await make()
    const guess = { headers: { 'x-forwarded-for': '198.51.100.66' } }
    const pages = new Set<number>()
    for (let tries = 0; tries < 20; tries++) pages.add((await page(`/display/guess-${tries}`, guess)).status)
    expect([...pages]).toEqual([410])
    const codes = new Set<string>()
    for (let tries = 0; tries < 12; tries++)
      codes.add(await codeOf('wall', { ...guess, auth: { display: `g${tries}` } }))
    expect([...codes]).toEqual(['link-expired', 'too-fast'])
    expect(await codeOf('wall', { ...guess, auth: { display: good } })).toBe('too-fast')
    expect((await page(`/display/${good}`, guess)).status).toBe(429)
    expect(await codeOf('wall', { auth: { display: good } })).toBe('let in')
    expect((await page(`/display/${good}`)).status).toBe(200)
  })
})

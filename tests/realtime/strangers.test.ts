import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { protocolVersion } from '#app/contract/protocol.ts'
import { surfaces, useOpenMap } from './open-map.ts'
import { contact } from './room.ts'

describe('The server, to strangers', () => {
  const { started, there, change, codeOf } = useOpenMap()

  it('lets nobody in without a cookie, or with one that is made up', async () => {
    const { room } = there()
    for (const surface of surfaces) {
      for (const stranger of [
        undefined,
        'tielines_seat=',
        `tielines_seat=${'x'.repeat(43)}`,
        'tielines.session_token=x.y'
      ]) {
        const auth = { sessionId: room.sessionId }
        expect(await codeOf(surface, { cookie: stranger, auth })).toBe('not-signed-in')
      }
    }
  })

  it('lets a participant see neither console nor wall, and a facilitator no worksheet', async () => {
    const { room, ana } = there()
    const auth = { sessionId: room.sessionId }
    expect(await codeOf('console', { cookie: ana.cookie, auth })).toBe('not-signed-in')
    expect(await codeOf('wall', { cookie: ana.cookie, auth })).toBe('not-signed-in')
    expect(await codeOf('worksheet', { cookie: started.cookie, auth })).toBe('not-signed-in')
  })

  it("does not say that another facilitator's session is there", async () => {
    const { foreign } = there()
    for (const sessionId of [foreign.sessionId, randomUUID()]) {
      expect(await codeOf('console', { cookie: started.cookie, auth: { sessionId } })).toBe('not-found')
      expect(await codeOf('wall', { cookie: started.cookie, auth: { sessionId } })).toBe('not-found')
    }
    expect(await codeOf('console', { cookie: started.cookie })).toBe('bad-request')
  })

  it("moves nothing of another facilitator's session from a console of one's own", async () => {
    const { lines, foreign } = there()
    const { console } = lines
    const itemId = foreign.items.map
    const refused: [string, object][] = [
      ['startRound', { itemId, liveCharts: true }],
      ['moveStage', { roundId: foreign.roundId, from: 'open', to: 'locked' }],
      ['showRound', { roundId: foreign.roundId }],
      ['liveCharts', { roundId: foreign.roundId, on: true }]
    ]
    for (const [event, payload] of refused) {
      expect(await console.emitWithAck(event, payload)).toEqual({ ok: false, code: 'not-found' })
    }
  })

  it("takes nothing for a round of other people, nor about other people's contacts", async () => {
    const { room, ana, roundId, lines, foreign } = there()
    const theirs = change(contact('Intruder'), { roundId: foreign.roundId })
    expect(await lines.worksheet.emitWithAck('change', theirs)).toMatchObject({ code: 'not-found' })
    const nowhere = change(contact('Nowhere'), { roundId: randomUUID() })
    expect(await lines.worksheet.emitWithAck('change', nowhere)).toMatchObject({ code: 'not-found' })

    const ben = await room.join('Ben')
    const contactId = randomUUID()
    await ana.write(roundId, contact('Hers', contactId))
    await ben.sync()
    const about = change({ kind: 'answer', contactId, fields: { closeness: 1 } })
    expect(await ben.socket.emitWithAck('change', about as never)).toMatchObject({ code: 'unknown-contact' })
  })

  it('asks a page of another version to reload', async () => {
    const { ana } = there()
    const seat = { cookie: ana.cookie }
    for (const protocol of [protocolVersion - 1, protocolVersion + 1]) {
      expect(await codeOf('worksheet', { ...seat, auth: { protocol } })).toBe('wrong-version')
    }
    expect(await codeOf('worksheet', { ...seat, auth: { protocol: 'latest' } })).toBe('bad-request')
  })

  it("refuses another site's page, whatever its cookies", async () => {
    const { ana } = there()
    const own = new URL(started.server.url).origin
    const knock = (origin: string) =>
      fetch(new URL('/socket.io/?EIO=4&transport=polling', started.server.url), {
        headers: { cookie: started.cookie, origin }
      })
    for (const origin of [
      'https://elsewhere.example',
      'null',
      `${own}.elsewhere.example`,
      own.replace('127.', '128.')
    ]) {
      expect((await knock(origin)).status, origin).toBe(403)
      expect(await codeOf('worksheet', { cookie: ana.cookie, headers: { origin } })).toBe('websocket error')
    }
    expect((await knock(own)).status).toBe(200)
    expect(await codeOf('worksheet', { cookie: ana.cookie, headers: { origin: own } })).toBe('let in')
  })
})

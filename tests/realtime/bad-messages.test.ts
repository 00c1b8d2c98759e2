import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorStatus } from '#app/contract/errors.ts'
import { clientEvents } from '#app/contract/events.ts'
import { protocolVersion } from '#app/contract/protocol.ts'
import { stages } from '#app/contract/stage.ts'
import { openDatabase } from '#db/client.ts'
import { makeCohort, makeRound } from '#db/factories.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { connectTo, contact, openRoom, type Participant, type Room, type Surface } from './room.ts'

type AnyAck = { ok: boolean; code?: string; detail?: string | number }
/** A socket to which anything can be sent. */
type Sender = {
  connected: boolean
  emit: (event: string, ...args: unknown[]) => unknown
  emitWithAck: (event: string, ...args: unknown[]) => Promise<AnyAck>
}
const surfaces = ['worksheet', 'console', 'wall'] as const

describe('The server', () => {
  let database: FreshDatabase
  let server: RunningServer
  let cookie: string
  let room: Room
  let ana: Participant
  let roundId: string
  let lines: Record<Surface, Sender>
  /** A cohort that our facilitator does not run. */
  let foreign: { sessionId: string; roundId: string; items: Record<string, string> }

  beforeAll(async () => {
    database = await freshDatabase('postgres')
    server = await startServer('url' in database.target ? { databaseUrl: database.target.url } : database.target)
    cookie = await signUpFirst(server)
    room = await openRoom(server, cookie, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    ana = await room.join('Ana')
    roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'open')
    await ana.sync()
    const wall = await room.openWall()
    lines = {
      worksheet: ana.socket as unknown as Sender,
      console: room.facilitator.socket as unknown as Sender,
      wall: wall.socket as unknown as Sender
    }
    const client = await openDatabase(database.target)
    const cohort = await makeCohort(client.db, { people: 1 })
    foreign = { ...cohort, roundId: await makeRound(client.db, cohort, { exerciseId: 'map' }) }
    await client.close()
  })
  afterAll(async () => {
    room.leave()
    await server.stop()
    await database.remove()
  })

  const isAlive = async () => {
    for (const surface of surfaces) expect(await lines[surface].emitWithAck('sync', {})).toMatchObject({ ok: true })
    expect((await fetch(new URL('/health', server.url))).status).toBe(200)
  }
  const change = (edit: unknown, over: object = {}) => ({ roundId, clientId: randomUUID(), seq: 1, edit, ...over })
  const codeOf = async (surface: Surface, handshake: Parameters<typeof connectTo>[2]) =>
    connectTo(surface, server.url, handshake).then(
      ({ socket }) => {
        socket.disconnect()
        return 'let in'
      },
      (error: { data?: { code: string }; message: string }) => error.data?.code ?? error.message
    )

  const good = '3f0d8f6e-52c1-4b7e-9d53-0a6c1d2e4f5a'
  const malformed: [Surface, string, unknown][] = [
    ...surfaces.flatMap((surface): [Surface, string, unknown][] => [
      [surface, 'sync', undefined],
      [surface, 'sync', null],
      [surface, 'sync', { since: 3 }],
      [surface, 'sync', 'all']
    ]),
    ['worksheet', 'help', {}],
    ['worksheet', 'help', { wanted: 'yes' }],
    ['worksheet', 'change', {}],
    ['worksheet', 'change', []],
    ['worksheet', 'change', Buffer.from('binary')],
    ['console', 'startRound', { itemId: 'map', liveCharts: false }],
    ['console', 'startRound', { itemId: good }],
    ['console', 'moveStage', { roundId: good, from: 'open', to: 'finished' }],
    ['console', 'showRound', {}],
    ['console', 'pause', { paused: 1 }],
    ['console', 'door', { open: null }],
    ['console', 'liveCharts', { roundId: good }],
    ['console', 'end', { ended: 'true' }]
  ]
  it.each(malformed)('says that a malformed message is bad: %s %s %j', async (surface, event, payload) => {
    const args = payload === undefined ? [] : [payload]
    expect(await lines[surface].emitWithAck(event, ...args)).toMatchObject({ ok: false, code: 'bad-request' })
  })

  const edits: [string, unknown, string][] = [
    ['a label of 600 characters', contact('x'.repeat(600)), 'too-large'],
    ['a label of 900,000 characters', contact('x'.repeat(900_000)), 'too-large'],
    ['a blank label', contact(' \u0000 '), 'bad-request'],
    ['an id that is none', { kind: 'contact', contactId: 'me', label: 'Mere' }, 'bad-request'],
    ['a tie with oneself', { kind: 'tie', a: good, b: good, on: true }, 'bad-request'],
    ['a tie of unknown people', { kind: 'tie', a: good, b: randomUUID(), on: true }, 'unknown-contact'],
    ['an answer about nobody', { kind: 'answer', contactId: good, fields: { closeness: 1 } }, 'unknown-contact'],
    ['an answer nobody asked for', { kind: 'answer', contactId: good, fields: { constructor: 1 } }, 'bad-request'],
    ['an edit of no kind', { kind: '__proto__' }, 'bad-request'],
    ['an edit with something more', { kind: 'handIn', at: 'now' }, 'bad-request']
  ]
  it.each(edits)('refuses %s, and the next change of the same client is taken', async (_what, edit, code) => {
    const ben = await room.again(ana)
    const sent = change(edit)
    expect(await ben.socket.emitWithAck('change', sent as never)).toMatchObject({ ok: false, code })
    const next = { ...sent, edit: contact(`After ${code}`) }
    expect(await ben.socket.emitWithAck('change', next as never)).toMatchObject({ ok: true })
  })

  it('refuses a message of 900 KB that is nothing but large, and stays', async () => {
    const payload = { noise: Array.from({ length: 90_000 }, () => 'xxxxxxx') }
    for (const surface of surfaces) {
      expect(await lines[surface].emitWithAck('sync', payload)).toMatchObject({ code: 'bad-request' })
    }
    await isAlive()
  })

  it('closes the socket that sends more than a megabyte, and no other', async () => {
    const { socket } = await room.again(ana)
    socket.io.reconnection(false)
    const closed = once(socket as unknown as NodeJS.EventEmitter, 'disconnect')
    socket.emit('change', change(contact('x'.repeat(1_100_000))) as never, () => {})
    expect(await closed).toBeTruthy()
    await isAlive()
  })

  it.each(surfaces)('answers an event it does not know on the %s', async (surface) => {
    for (const event of ['erase', 'error', 'constructor', '__proto__', 'join', '']) {
      const answer = await lines[surface].emitWithAck(event, { anything: true })
      expect(answer).toEqual({ ok: false, code: 'bad-request', detail: 'event' })
    }
  })

  it('lives on when nobody waits for an answer', async () => {
    for (const surface of surfaces) {
      for (const event of [...Object.keys(clientEvents[surface]), 'error', 'unknown']) {
        for (const args of [[], [null], [{ wanted: true }], [{}, {}, {}]]) lines[surface].emit(event, ...args)
      }
    }
    lines.worksheet.emit('change', change(contact('Nobody waits')))
    await isAlive()
    expect((await ana.sync()).worksheet?.contacts.map(({ label }) => label)).toContain('Nobody waits')
  })

  it('lives on when what comes is no message at all', async () => {
    for (const packet of [
      '',
      '9',
      '2[',
      '2{}',
      '2["sync"',
      '2[null]',
      '2[{"a":1}]',
      '4"x"',
      '51-["sync"]',
      '2/wall,["sync",{}]'
    ]) {
      const { socket } = await room.again(ana)
      socket.io.reconnection(false)
      const closed = once(socket as unknown as NodeJS.EventEmitter, 'disconnect')
      socket.io.engine.write(packet)
      // Some are refused with the line, some are nothing to anybody: either way the line ends when we hang up.
      socket.disconnect()
      await closed
    }
    await isAlive()
  })

  it('lets nobody in without a cookie, or with one that is made up', async () => {
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
    const auth = { sessionId: room.sessionId }
    expect(await codeOf('console', { cookie: ana.cookie, auth })).toBe('not-signed-in')
    expect(await codeOf('wall', { cookie: ana.cookie, auth })).toBe('not-signed-in')
    expect(await codeOf('worksheet', { cookie, auth })).toBe('not-signed-in')
  })

  it("does not say that another facilitator's session is there", async () => {
    for (const sessionId of [foreign.sessionId, randomUUID()]) {
      expect(await codeOf('console', { cookie, auth: { sessionId } })).toBe('not-found')
      expect(await codeOf('wall', { cookie, auth: { sessionId } })).toBe('not-found')
    }
    expect(await codeOf('console', { cookie })).toBe('bad-request')
  })

  it("moves nothing of another facilitator's session from a console of one's own", async () => {
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

  it('refuses a step that is not one step, or that somebody else has taken', async () => {
    const { console } = lines
    for (const step of [
      { from: 'open', to: 'revealed' },
      { from: 'locked', to: 'revealed' },
      { from: 'open', to: 'open' }
    ]) {
      expect(await console.emitWithAck('moveStage', { roundId, ...step })).toEqual({ ok: false, code: 'stage-refused' })
    }
  })

  it("takes nothing for a round of other people, nor about other people's contacts", async () => {
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
    const seat = { cookie: ana.cookie }
    for (const protocol of [protocolVersion - 1, protocolVersion + 1]) {
      expect(await codeOf('worksheet', { ...seat, auth: { protocol } })).toBe('wrong-version')
    }
    expect(await codeOf('worksheet', { ...seat, auth: { protocol: 'latest' } })).toBe('bad-request')
  })

  it("refuses another site's page, whatever its cookies", async () => {
    const own = new URL(server.url).origin
    const knock = (origin: string) =>
      fetch(new URL('/socket.io/?EIO=4&transport=polling', server.url), { headers: { cookie, origin } })
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

  it('answers everything with ok or a code of the list, whatever JSON comes', { timeout: 120_000 }, async () => {
    const ids = fc.constantFrom(roundId, foreign.roundId, ...Object.values(foreign.items), randomUUID())
    const fields = fc.dictionary(
      fc.constantFrom('group', 'outside', 'closeness', 'lastContact', 'constructor'),
      fc.jsonValue()
    )
    const almost = fc.record(
      {
        roundId: fc.oneof(ids, fc.constant(null)),
        itemId: ids,
        liveCharts: fc.boolean(),
        from: fc.constantFrom(...stages),
        to: fc.constantFrom(...stages),
        on: fc.boolean(),
        open: fc.boolean(),
        paused: fc.boolean(),
        wanted: fc.boolean()
      },
      { requiredKeys: [] }
    )
    const changes = fc.record({
      roundId: ids,
      clientId: fc.oneof(fc.uuid(), fc.jsonValue()),
      seq: fc.oneof(fc.constant(1), fc.integer(), fc.double()),
      edit: fc.oneof(
        fc.record({ kind: fc.constant('contact'), contactId: fc.uuid(), label: fc.string({ unit: 'binary' }) }),
        fc.record({ kind: fc.constant('answer'), contactId: fc.uuid(), fields }),
        fc.record({ kind: fc.constantFrom('tie', 'leave', 'handIn', 'takeBack'), a: fc.uuid(), b: fc.uuid() }),
        fc.jsonValue()
      )
    })
    const message = fc.oneof(
      ...surfaces.map((surface) =>
        fc.record({
          surface: fc.constant(surface),
          event: fc.constantFrom(...Object.keys(clientEvents[surface])),
          payload: fc.oneof(fc.jsonValue(), almost, changes)
        })
      )
    )
    const known = new Set(Object.keys(errorStatus).filter((code) => code !== 'internal'))
    await fc.assert(
      fc.asyncProperty(message, async ({ surface, event, payload }) => {
        const ack = await lines[surface].emitWithAck(event, payload)
        return ack.ok || known.has(ack.code ?? '')
      }),
      { seed: 20_261_122, numRuns: 600 }
    )
    for (const surface of surfaces) expect(lines[surface].connected).toBe(true)
    expect(server.logs()).not.toContain('event failed')
    await isAlive()
  })

  it('asks one person who sends more than anybody types to slow down, and hears the others', async () => {
    const chen = await room.join('Chen')
    const sender = chen.socket as unknown as Sender
    const answers = await Promise.all(Array.from({ length: 5_200 }, () => sender.emitWithAck('help', {})))
    const codes = new Set(answers.map(({ code }) => code))
    expect(codes).toEqual(new Set(['bad-request', 'too-fast']))
    await isAlive()
  })
})

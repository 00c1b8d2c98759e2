import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorStatus } from '#app/contract/errors.ts'
import { clientEvents } from '#app/contract/events.ts'
import { stages } from '#app/contract/stage.ts'
import { type Sender, surfaces, useOpenMap } from './open-map.ts'
import { contact, type Surface } from './room.ts'

describe('The server', () => {
  const { started, there, isAlive, change } = useOpenMap()

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
    const { lines } = there()
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
    const { room, ana } = there()
    const ben = await room.again(ana)
    const sent = change(edit)
    expect(await ben.socket.emitWithAck('change', sent as never)).toMatchObject({ ok: false, code })
    const next = { ...sent, edit: contact(`After ${code}`) }
    expect(await ben.socket.emitWithAck('change', next as never)).toMatchObject({ ok: true })
  })

  it('refuses a message of 900 KB that is nothing but large, and stays', async () => {
    const { lines } = there()
    const payload = { noise: Array.from({ length: 90_000 }, () => 'xxxxxxx') }
    for (const surface of surfaces) {
      expect(await lines[surface].emitWithAck('sync', payload)).toMatchObject({ code: 'bad-request' })
    }
    await isAlive()
  })

  it('closes the socket that sends more than a megabyte, and no other', async () => {
    const { room, ana } = there()
    const { socket } = await room.again(ana)
    socket.io.reconnection(false)
    const closed = once(socket as unknown as NodeJS.EventEmitter, 'disconnect')
    socket.emit('change', change(contact('x'.repeat(1_100_000))) as never, () => {})
    expect(await closed).toBeTruthy()
    await isAlive()
  })

  it.each(surfaces)('answers an event it does not know on the %s', async (surface) => {
    const { lines } = there()
    for (const event of ['erase', 'error', 'constructor', '__proto__', 'join', '']) {
      const answer = await lines[surface].emitWithAck(event, { anything: true })
      expect(answer).toEqual({ ok: false, code: 'bad-request', detail: 'event' })
    }
  })

  it('lives on when nobody waits for an answer', async () => {
    const { ana, lines } = there()
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
    const { room, ana } = there()
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

  it('refuses a step that is not one step, or that somebody else has taken', async () => {
    const { roundId, lines } = there()
    const { console } = lines
    for (const step of [
      { from: 'open', to: 'revealed' },
      { from: 'locked', to: 'revealed' },
      { from: 'open', to: 'open' }
    ]) {
      expect(await console.emitWithAck('moveStage', { roundId, ...step })).toEqual({ ok: false, code: 'stage-refused' })
    }
  })

  it('answers everything with ok or a code of the list, whatever JSON comes', { timeout: 120_000 }, async () => {
    const { roundId, lines, foreign } = there()
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
    expect(started.server.logs()).not.toContain('event failed')
    await isAlive()
  })

  it('asks one person who sends more than anybody types to slow down, and hears the others', async () => {
    const { room } = there()
    const chen = await room.join('Chen')
    const sender = chen.socket as unknown as Sender
    const answers = await Promise.all(Array.from({ length: 5_200 }, () => sender.emitWithAck('help', {})))
    const codes = new Set(answers.map(({ code }) => code))
    expect(codes).toEqual(new Set(['bad-request', 'too-fast']))
    await isAlive()
  })
})

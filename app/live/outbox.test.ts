import { afterEach, describe, expect, it } from 'vitest'
import type { Change, Edit } from '#app/contract/change.ts'
import type { Ack, Stored } from '#app/contract/events.ts'
import { Outbox, type OutboxState } from './outbox.ts'
import { uuid } from './uuid.ts'

/** The server's side of the protocol: each number of a client and round once, in order. */
class NumberedServer {
  taken: string[] = []
  refuses = (_edit: Edit): Ack<Stored> | null => null
  #last = new Map<string, number>()

  take({ clientId, roundId, seq, edit }: Change): Ack<Stored> {
    const client = `${clientId} ${roundId}`
    const last = this.#last.get(client) ?? 0
    const ok = { ok: true as const, data: { revision: this.taken.length, at: '2026-03-05T14:02:00.000Z' } }
    if (seq <= last) return ok
    if (seq > last + 1) return { ok: false, code: 'out-of-order', detail: last + 1 }
    const refused = this.refuses(edit)
    if (refused) return refused
    this.#last.set(client, seq)
    this.taken.push(nameOf(edit))
    return ok
  }

  /** As after a restore of an old backup. */
  forget() {
    this.#last.clear()
  }
}

const nameOf = (edit: Edit) => (edit.kind === 'contact' ? edit.label : edit.kind)
const write = (label: string): Edit => ({ kind: 'contact', contactId: uuid(), label })
const names = Array.from({ length: 40 }, (_, index) => `person ${index}`)
const roundId = uuid()

/** A repeatable stream of numbers 0..1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const open: Outbox[] = []
afterEach(() => {
  for (const outbox of open.splice(0)) outbox.close()
})

/** An outbox on a line; Node has no IndexedDB, so it keeps its changes in memory and says so. */
function start(server: NumberedServer, line: (answer: () => Ack<Stored>) => Ack<Stored> | null = (answer) => answer()) {
  let state: OutboxState | undefined
  let inFlight = 0
  const listeners = new Set<() => void>()
  const outbox: Outbox = new Outbox({
    seatId: uuid(),
    send: async (change) => {
      expect(++inFlight).toBe(1)
      await new Promise(setImmediate)
      const answer = line(() => server.take(change))
      inFlight--
      // A lost message is tried again at once: the tests are about order, the pauses have tests of their own.
      if (!answer) setImmediate(() => outbox.release())
      return answer
    },
    onStored: async () => {},
    onChange: (next) => {
      state = next
      for (const listener of listeners) listener()
    }
  })
  open.push(outbox)
  const until = (done: (state: OutboxState) => boolean) =>
    new Promise<OutboxState>((resolve) => {
      const look = () => {
        if (!state || !done(state)) return
        listeners.delete(look)
        resolve(state)
      }
      listeners.add(look)
      look()
    })
  const empty = (now: OutboxState) => now.pending.length + now.entering.length === 0
  return { outbox, until, sent: () => until(empty) }
}

describe('what was written', () => {
  it('arrives in its order, one at a time', async () => {
    const server = new NumberedServer()
    const { outbox, sent } = start(server)
    outbox.goOnline()
    for (const name of names) void outbox.add(roundId, write(name))
    await sent()
    expect(server.taken).toEqual(names)
  })

  it.each([1, 2, 3, 4, 5])(
    'arrives once and in order over a line that loses messages both ways (seed %i)',
    async (seed) => {
      const random = numbers(seed)
      const server = new NumberedServer()
      const { outbox, sent } = start(server, (answer) => {
        if (random() < 0.25) return null
        const reply = answer()
        return random() < 0.25 ? null : reply
      })
      outbox.goOnline()
      for (const name of names) void outbox.add(roundId, write(name))
      await sent()
      expect(server.taken).toEqual(names)
    }
  )

  it('waits without a connection and goes when there is one', async () => {
    const server = new NumberedServer()
    const { outbox, until, sent } = start(server)
    void outbox.add(roundId, write('Tui'))
    const waiting = await until((state) => state.pending.length === 1)
    expect(waiting.durable).toBe(false)
    expect(server.taken).toEqual([])
    outbox.goOnline()
    await sent()
    expect(server.taken).toEqual(['Tui'])
  })

  it('arrives also when the server has lost count', async () => {
    const server = new NumberedServer()
    const { outbox, sent } = start(server)
    outbox.goOnline()
    await outbox.add(roundId, write('before'))
    await sent()
    server.forget()
    for (const name of names) void outbox.add(roundId, write(name))
    await sent()
    expect(server.taken).toEqual(['before', ...names])
  })
})

describe('a change the server refuses', () => {
  it('is set aside with its reason, and what was written after it arrives', async () => {
    const server = new NumberedServer()
    server.refuses = (edit) => (nameOf(edit) === 'person 3' ? { ok: false, code: 'too-many' } : null)
    const { outbox, until, sent } = start(server)
    outbox.goOnline()
    for (const name of names) void outbox.add(roundId, write(name))
    await sent()
    expect(server.taken).toEqual(names.filter((name) => name !== 'person 3'))
    const state = await until(({ refused }) => refused.length > 0)
    expect(state.refused.map(({ code, edit }) => [code, nameOf(edit)])).toEqual([['too-many', 'person 3']])
    await outbox.forgetRefused()
    await until(({ refused }) => refused.length === 0)
  })

  it('for a round that is not open waits for it, and does not hold up the next round', async () => {
    const next = uuid()
    let isOpen = false
    const server = new NumberedServer()
    server.refuses = (edit) => (nameOf(edit) === 'late' && !isOpen ? { ok: false, code: 'round-not-open' } : null)
    const { outbox, until, sent } = start(server)
    outbox.goOnline()
    void outbox.add(roundId, write('late'))
    void outbox.add(next, write('next round'))
    await until((state) => state.held.has(roundId) && state.pending.length === 1)
    expect(server.taken).toEqual(['next round'])
    isOpen = true
    outbox.release()
    await sent()
    expect(server.taken).toEqual(['next round', 'late'])
  })
})

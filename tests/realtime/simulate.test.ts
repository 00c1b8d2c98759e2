import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Pulse, ReleaseView } from '#app/contract/room.ts'
import { openDatabase } from '#db/client.ts'
import type { Network } from '#server/rehearsal/network.ts'
import { readEgos } from '#server/rehearsal/read-egos.ts'
import { rehearse } from '#server/rehearsal/rehearse.ts'
import { Tally } from '#server/rehearsal/tally.ts'
import { type ConsoleSocket, createCohort, granted, openConsole, signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'

const egos = fileURLToPath(new URL('../fixtures/egos', import.meta.url))
const simulate = fileURLToPath(new URL('../../server/rehearsal/simulate.ts', import.meta.url))
const people = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

describe('Simulated participants', () => {
  let database: FreshDatabase
  let server: RunningServer
  let cookie: string
  let networks: Network[]
  const start = async (port: number) => startServer({ ...database.forServer, env: { PORT: String(port) } })

  beforeAll(async () => {
    networks = await readEgos(egos)
    database = await freshDatabase('postgres')
    server = await start(await freePort())
    cookie = await signUpFirst(server)
  })
  afterAll(async () => {
    await server.stop()
    await database.remove()
  })

  async function newSession(names: string[]) {
    const sessionId = await createCohort(server, cookie, names)
    const room = await openConsole(server.url, cookie, sessionId)
    const { session } = await granted(room.emitWithAck('sync', {}))
    return { sessionId, code: session.code, room }
  }

  it('join, write real networks and hand in: all of it is stored once, and the room gets its charts', async () => {
    const { sessionId, code, room } = await newSession(people)
    const tally = new Tally()
    const rehearsal = { url: server.url, code, networks, pace: 'fast', seed: 1, rounds: 2 } as const

    const gone = rehearse(rehearsal, tally, new AbortController().signal)
    const map = await openRound(room, 'map')
    await pulseWhere(room, ({ progress }) => progress.roundId === map && progress.handedIn === people.length)
    const mapRelease = await reveal(room, map)
    const audit = await openRound(room, 'audit')
    await gone
    const auditRelease = await reveal(room, audit)
    room.disconnect()

    const [contacts, ties] = sizesOf(networks).reduce((sum, size) => [sum[0] + size[0], sum[1] + size[1]], [0, 0])
    const summary = tally.summary()
    expect(summary).toMatchObject({ participants: 6, handIns: 12, contacts, ties, errors: 0 })
    // A name, what is said of it on the map, where it is sorted in the audit; every tie; two hand-ins for each person.
    expect(summary.edits).toBe(3 * contacts + ties + 2 * people.length)
    expect(await stored(sessionId)).toEqual({ edits: summary.edits, maps: sizesOf(networks) })
    expect([mapRelease.figures.people, auditRelease.figures.people]).toEqual([6, 6])
  })

  it('begin to write when the round opens while their first look at the room is on its way', async () => {
    const { code, room } = await newSession(people)
    const { items } = await granted(room.emitWithAck('sync', {}))
    const { round } = await granted(room.emitWithAck('startRound', { itemId: items[0]?.id ?? '', liveCharts: false }))
    const direct = await openDatabase(database.target)
    const isOpen = new Promise<void>((resolve) => {
      room.on('state', (state) => state.round?.stage === 'open' && resolve())
    })
    const allIn = pulseWhere(room, ({ progress }) => progress.handedIn === people.length)
    const rehearsal = { url: server.url, code, networks, pace: 'fast', seed: 1, rounds: 1 } as const

    // A look ends with who enters for the person, after it has seen where the session is.
    const gone = await direct.sql.begin(async (trx) => {
      await trx`lock table on_behalf in access exclusive mode`
      const all = rehearse(rehearsal, new Tally(), new AbortController().signal)
      const looking = () => trx`select from pg_locks where relation = 'on_behalf'::regclass and not granted`
      await expect.poll(async () => (await looking()).length, { timeout: 30_000 }).toBeGreaterThan(0)
      void room.emitWithAck('moveStage', { roundId: round?.id ?? '', from: 'preview', to: 'open' })
      await isOpen
      return [all]
    })
    await allIn
    await Promise.all(gone)
    room.disconnect()
    await direct.close()
  })

  it('lose nothing and send nothing twice when the server is killed under them and comes back', async () => {
    const { sessionId, code, room } = await newSession(people)
    const tally = new Tally()
    const large = people.map(largeNetwork)
    const rehearsal = { url: server.url, code, networks: large, pace: 'fast', seed: 1, rounds: 1 } as const

    const gone = rehearse(rehearsal, tally, new AbortController().signal)
    await pulseWhere(room, ({ progress }) => progress.writing === people.length)
    const someWritten = pulseWhere(room, ({ changes }) => changes > 0)
    await openRound(room, 'map')
    await someWritten
    room.disconnect()
    const port = Number(new URL(server.url).port)
    await server.kill('SIGKILL')
    server = await start(port)
    await gone

    expect(tally.summary()).toMatchObject({ handIns: 6, errors: 0 })
    expect(await stored(sessionId)).toEqual({ edits: tally.edits, maps: sizesOf(large) })
  })

  it('go home when they are called off, and the summary says what they did', async () => {
    const { code, room } = await newSession(people)
    const child = cli(['--code', code, '--url', server.url, '--egos', egos, '--pace', 'fast', '--json'])
    await pulseWhere(room, ({ progress }) => progress.writing === people.length)
    child.kill('SIGINT')
    const printed = await child.output
    room.disconnect()
    expect(await child.ended).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({ participants: 6, handIns: 0, edits: 0, errors: 0, ack: { p95: null } })
  })

  it('say in a sentence why they cannot join', async () => {
    const { code, room } = await newSession(people)
    const closed = await newSession(people)
    await granted(closed.room.emitWithAck('door', { open: false }))
    room.disconnect()
    closed.room.disconnect()
    const at = ['--url', server.url]
    const nobody = ['--url', `http://127.0.0.1:${await freePort()}`]
    const refusals: [string[], string][] = [
      [['--code', 'NONE22', ...at], 'There is no session with the code NONE22'],
      [['--code', code, '--participants', '7', ...at], 'The session has 6 free seats for 7 participants.'],
      [['--code', closed.code, '--participants', '6', ...at], 'The door of the session is closed.'],
      [['--code', code, ...nobody], 'No Tielines server answers at'],
      [['--code', code, '--egos', egos, '--participants', '7', ...at], 'There are 6 networks in']
    ]
    await Promise.all(
      refusals.map(async ([args, sentence]) => {
        const child = cli(args)
        expect(await child.complaint).toContain(sentence)
        expect(await child.ended).toBe(1)
      })
    )
  })

  /** How many edits a session holds, and how many contacts and ties each of its maps has. */
  async function stored(sessionId: string) {
    const { sql, close } = await openDatabase(database.target)
    const worksheets = await sql<{ exercise: string; revision: number; contacts: number; ties: number }[]>`
      select r.exercise_id as exercise, w.revision,
        (select count(*)::int from entry e where e.worksheet_id = w.id) as contacts,
        (select count(*)::int from tie t where t.worksheet_id = w.id) as ties
      from worksheet w join round r on r.id = w.round_id where r.session_id = ${sessionId}`
    await close()
    const maps = worksheets.filter(({ exercise }) => exercise === 'map')
    return {
      edits: worksheets.reduce((sum, { revision }) => sum + revision, 0),
      maps: maps.map(({ contacts, ties }): [number, number] => [contacts, ties]).sort(([a], [b]) => a - b)
    }
  }
})

/** A second or so of writing, so that something is under way whenever the server goes. */
function largeNetwork(): Network {
  const contacts = Array.from({ length: 60 }, (_, index) => ({ label: `C${index}`, answers: { closeness: 1 } }))
  const ties = contacts.flatMap((_, a) => contacts.slice(a + 1, a + 7).map((_, b): [number, number] => [a, a + 1 + b]))
  return { contacts, ties }
}

/** Contacts and ties of each network, the smallest first. */
function sizesOf(networks: Network[]): [number, number][] {
  return networks
    .map(({ contacts, ties }): [number, number] => [contacts.length, ties.length])
    .sort(([a], [b]) => a - b)
}

async function openRound(room: ConsoleSocket, exerciseId: string): Promise<string> {
  const { items } = await granted(room.emitWithAck('sync', {}))
  const itemId = items.find((item) => item.exercise?.id === exerciseId)?.id ?? ''
  const { round } = await granted(room.emitWithAck('startRound', { itemId, liveCharts: false }))
  const roundId = round?.id ?? ''
  await granted(room.emitWithAck('moveStage', { roundId, from: 'preview', to: 'open' }))
  return roundId
}

async function reveal(room: ConsoleSocket, roundId: string): Promise<ReleaseView> {
  await granted(room.emitWithAck('moveStage', { roundId, from: 'open', to: 'locked' }))
  const release = new Promise<ReleaseView>((resolve) => {
    room.on('release', (message) => {
      if (message.roundId === roundId && message.release) resolve(message.release)
    })
  })
  await granted(room.emitWithAck('moveStage', { roundId, from: 'locked', to: 'revealed' }))
  return release
}

function pulseWhere(room: ConsoleSocket, wanted: (pulse: Pulse) => boolean): Promise<void> {
  return new Promise((resolve) => {
    room.on('pulse', (pulse) => {
      if (wanted(pulse)) resolve()
    })
  })
}

/** `npm run simulate` without npm. */
function cli(args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', simulate, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    ended,
    output: text(child.stdout),
    complaint: text(child.stderr),
    kill: (signal: NodeJS.Signals) => child.kill(signal)
  }
}

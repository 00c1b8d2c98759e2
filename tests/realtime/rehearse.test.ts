import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ConsoleSnapshot } from '#app/contract/room.ts'
import { openDatabase } from '#db/client.ts'
import { claimSeat } from '#server/rehearsal/join-session.ts'
import { createCohort, granted } from '#tests/fixtures/facilitator.ts'
import type { RunningServer } from '#tests/setup/server.ts'
import { connectTo, type Line } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid', 'Greta', 'Hana']
const usual = { participants: '8', pace: '20', late: '1', leaving: '0' }
type Row = Record<string, unknown>

describe('A rehearsal', () => {
  const here = useServer({ LOG_LEVEL: 'warn' })
  let open: Line<'console'>[] = []
  let real: string
  beforeEach(async () => {
    real = await createCohort(here.server, here.cookie, names)
  })
  afterEach(() => {
    for (const { socket } of open) socket.disconnect()
    open = []
  })

  const send = (path: string, body: URLSearchParams | string, cookie = here.cookie) =>
    fetch(new URL(path, here.server.url), {
      method: 'POST',
      headers: { cookie, ...(typeof body === 'string' && { 'content-type': 'application/json' }) },
      body,
      redirect: 'manual'
    })
  /** Where a form leads; null when it was refused. */
  const ledTo = (response: Response) => response.headers.get('location')
  /** The code of a refusal; null when it was granted. */
  const refusal = async (response: Response) => /"code":"([\w-]+)"/.exec(await response.text())?.[1] ?? null

  async function start(options: Partial<typeof usual> = {}): Promise<string> {
    const answer = await send(`/rehearse/${real}`, new URLSearchParams({ ...usual, ...options }))
    const copy = /^\/console\/([\w-]+)$/.exec(ledTo(answer) ?? '')?.[1]
    if (!copy) throw new Error(`The rehearsal was refused (HTTP ${answer.status}).`)
    return copy
  }
  const step = async (copy: string, what: object) => {
    expect(await refusal(await send(`/rehearse/${copy}/step`, JSON.stringify(what)))).toBeNull()
  }
  const end = (copy: string) => send(`/rehearse/${copy}/end`, new URLSearchParams())

  async function consoleOf(sessionId: string, server: RunningServer = here.server) {
    const line = await connectTo('console', server.url, { cookie: here.cookie, auth: { sessionId } })
    open.push(line)
    const look = (): Promise<ConsoleSnapshot> => granted(line.socket.emitWithAck('sync', {}))
    const run = async (exerciseId: string) => {
      const itemId = (await look()).items.find((item) => item.exercise?.id === exerciseId)?.id ?? ''
      const { round } = await granted(line.socket.emitWithAck('startRound', { itemId, liveCharts: false }))
      const roundId = round?.id ?? ''
      await granted(line.socket.emitWithAck('moveStage', { roundId, from: 'preview', to: 'open' }))
      return roundId
    }
    const reveal = async (roundId: string) => {
      await granted(line.socket.emitWithAck('moveStage', { roundId, from: 'open', to: 'locked' }))
      await granted(line.socket.emitWithAck('moveStage', { roundId, from: 'locked', to: 'revealed' }))
      return line.until('release', (message) => message.roundId === roundId && message.release !== null)
    }
    const until = (matches: Parameters<typeof line.until<'pulse'>>[1]) => line.until('pulse', matches)
    return { ...line, look, run, reveal, until }
  }

  /** Every row of every table, in an order of its own. */
  async function everything(): Promise<Record<string, Row[]>> {
    const { db, sql, close } = await openDatabase(here.database.target)
    const tables = (await db.introspection.getTables()).filter((table) => !table.isView)
    const rows = await Promise.all(
      tables.map(async ({ name }) => {
        const all = await sql<{ row: string }[]>`select t::text as row from ${sql(name)} t order by 1`
        return [name, all.map(({ row }) => row)] as const
      })
    )
    await close()
    return Object.fromEntries(rows) as unknown as Record<string, Row[]>
  }

  it('runs two exercises to their charts through the same sockets, and leaves no trace', async () => {
    const own = await consoleOf(real)
    await granted(own.socket.emitWithAck('door', { open: false }))
    const before = await everything()
    const asItWas = await own.look()

    const copy = await start()
    const console = await consoleOf(copy)
    const { session, items, people, rehearsal } = await console.look()
    expect(rehearsal).toEqual({ pace: 20, resting: false, people: 'there' })
    expect(session).toMatchObject({ title: asItWas.session.title, k: 5, zone: 'UTC', rehearsalOf: real })
    expect(session.code).not.toBe(asItWas.session.code)
    expect(items.map(({ exercise, minutes }) => [exercise?.id, minutes])).toEqual(
      asItWas.items.map(({ exercise, minutes }) => [exercise?.id, minutes])
    )
    expect(people).toHaveLength(names.length)
    expect(people.filter(({ name }) => names.includes(name))).toEqual([])

    const wall = await connectTo('wall', here.server.url, { cookie: here.cookie, auth: { sessionId: copy } })
    for (const exerciseId of ['map', 'audit']) {
      const roundId = await console.run(exerciseId)
      await console.until(({ progress, changes }) => progress.roundId === roundId && changes > 10)
      await step(copy, { do: 'handIn' })
      await console.until(({ progress }) => progress.roundId === roundId && progress.handedIn === names.length)
      const { release } = await console.reveal(roundId)
      expect(release?.figures.people).toBe(names.length)
      await wall.until('release', (message) => message.roundId === roundId && message.release !== null)
    }
    wall.socket.disconnect()
    expect((await everything()).entry?.length).toBeGreaterThan(names.length)

    expect(ledTo(await end(copy))).toBe(`/console/${real}`)
    expect(await everything()).toEqual(before)
    expect((await own.look()).state).toEqual(asItWas.state)
    // Whoever still looks at it is told that it is not there any more.
    await expect(
      connectTo('console', here.server.url, { cookie: here.cookie, auth: { sessionId: copy } })
    ).rejects.toThrow('not-found')
    expect(here.server.logs()).not.toMatch(/"level":(40|50)/)
  })

  it('has people who come late, go in the middle, come back, and ask for help', async () => {
    const copy = await start({ late: '2', leaving: '1' })
    const console = await consoleOf(copy)
    // Before the late ones are there.
    await console.until(({ progress }) => progress.writing === 6)
    await console.run('map')
    const wantsHelp = await console.until(({ people }) => people.some((one) => one.wantsHelp))
    expect(wantsHelp.people.filter((one) => one.wantsHelp)).toHaveLength(1)
    const left = await console.until(({ people }) => people.some(({ activity }) => activity === 'away'))
    const who = left.people.find(({ activity }) => activity === 'away')?.seatId
    await expect
      .poll(async () => (await console.look()).people.find(({ seatId }) => seatId === who)?.activity, {
        timeout: 30_000
      })
      .not.toBe('away')
    await expect
      .poll(async () => (await console.look()).people.filter(({ claimed }) => claimed).length, { timeout: 20_000 })
      .toBe(8)
    await end(copy)
  })

  it('leaves a seat for a phone of one’s own, and does what it is told', async () => {
    const copy = await start({ participants: '7', late: '0' })
    const console = await consoleOf(copy)
    await console.until(({ progress }) => progress.writing === 7)
    const { people, session } = await console.look()
    const free = people.filter(({ claimed }) => !claimed)
    expect(free).toHaveLength(1)
    const seat = await claimSeat({ url: here.server.url, code: session.code }, free[0]?.seatId ?? '')
    expect(seat).not.toBeNull()
    await step(copy, { do: 'pace', pace: 5 })
    await step(copy, { do: 'rest', resting: true })
    expect((await console.look()).rehearsal).toEqual({ pace: 5, resting: true, people: 'there' })
    // Nobody is asked to hand in what nobody works on.
    for (const [wrong, code] of [
      ['{"do":"handIn"}', 'round-not-open'],
      ['{"do":"pace","pace":3}', 'bad-request'],
      ['nonsense', 'bad-request']
    ] as const) {
      expect(await refusal(await send(`/rehearse/${copy}/step`, wrong))).toBe(code)
    }
    const link = await send(`/console/${copy}/links`, new URLSearchParams({ seatId: free[0]?.seatId ?? '' }))
    expect(await refusal(link)).toBe('not-found')
    await end(copy)
  })

  it('is one for each facilitator and session, opened by nobody else, and no rehearsal of a rehearsal', async () => {
    const [one, two] = await Promise.all([start(), start({ participants: '5' })])
    expect(one).toBe(two)
    expect((await (await consoleOf(real)).look()).rehearsals).toEqual([
      { sessionId: one, of: real, who: 'Robin', isMine: true }
    ])
    const again = await send(`/rehearse/${one}`, new URLSearchParams(usual))
    expect(await refusal(again)).toBe('not-found')
    for (const wrong of [{ participants: '0' }, { participants: '61' }, { pace: '7' }, { late: 'many' }]) {
      const refused = await send(`/rehearse/${real}`, new URLSearchParams({ ...usual, ...wrong }))
      expect(await refusal(refused)).toMatch(/^(bad-request|too-large)$/)
    }
    for (const path of [`/rehearse/${real}`, `/rehearse/${one}/end`]) {
      const stranger = await send(path, new URLSearchParams(usual), '')
      expect(ledTo(stranger)).toMatch(/^\/sign-in/)
    }
    // A session of people can neither be ended nor steered by these ways.
    expect(await refusal(await end(real))).toBe('not-found')
    expect(await refusal(await send(`/rehearse/${real}/step`, '{"do":"pace","pace":5}'))).toBe('not-found')
    expect(await refusal(await end(randomUUID()))).toBe('not-found')
    await end(one)
  })

  it('is no cohort of the programme; its session says that it is running', async () => {
    const copy = await start()
    const programme = async () =>
      (await fetch(new URL('/programme', here.server.url), { headers: { cookie: here.cookie } })).text()
    expect(await programme()).toContain(`href="/console/${copy}"`)
    const cohorts = (await programme()).split('Charts from').length
    await end(copy)
    expect((await programme()).split('Charts from').length).toBe(cohorts)
    expect(await programme()).not.toContain(copy)
  })
})

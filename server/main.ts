import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { type DatabaseClient, openDatabase } from '#db/client.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { createFacilitatorAuth } from './auth/facilitators.ts'
import { createSeatAuth } from './auth/seats.ts'
import { createVault } from './auth/vault.ts'
import { firstStart } from './commands/first-start.ts'
import { createViteDevelopment } from './development.ts'
import { readEnv } from './env.ts'
import { createHttpApp } from './http.ts'
import { createLog } from './log.ts'
import { projectRoot } from './project-root.ts'
import { createIo } from './realtime/io.ts'
import { startRealtime } from './realtime/start.ts'
import { createRenderer } from './reports/render.ts'
import { createReportService } from './reports/report-service.ts'
import { loadSecret } from './secret.ts'
import { createContext } from './services.ts'

/** Puts the product together: configuration, log, database, services, web server, sockets. The only place that does. */
async function main(): Promise<void> {
  const env = readEnv()
  const log = createLog(env)
  const client = await connect(env)
  const secret = await loadSecret(env.SECRET, env.DATA_DIR)
  await migrateToLatest(client.db)

  const http = createServer()
  await listen(http, env.PORT, env.HOST)
  const { port } = http.address() as AddressInfo
  const host = env.HOST === '0.0.0.0' || env.HOST === '::' ? 'localhost' : env.HOST
  const address = env.PUBLIC_URL ?? `http://${host}:${port}`
  const publicUrl = () => address

  const vault = createVault(secret)
  const facilitators = createFacilitatorAuth(client.db, { secret, publicUrl: address })
  const seats = createSeatAuth(client.db, vault, { secure: address.startsWith('https:') })
  const renderer = createRenderer()
  const reports = createReportService(client.db, renderer)
  const io = createIo(http, { publicUrl })
  const realtime = startRealtime(io, { client, log, publicUrl, facilitators, seats })
  const root = projectRoot()
  const app = await createHttpApp({
    root,
    publicUrl,
    context: createContext({ client, vault, facilitators, seats, broadcaster: realtime.broadcaster, reports, publicUrl }),
    isReady: () => isReady(client),
    development: env.NODE_ENV === 'development' ? await createViteDevelopment(root, http) : null
  })
  http.on('request', app)
  const first = await firstStart(client.db, vault, { demo: env.DEMO ?? client.kind === 'embedded', log })

  say(`Tielines is ready: ${address}`)
  if (first) say(`First facilitator: ${new URL(`/first/${first.token}`, address).href}`)

  const stop = async () => {
    realtime.stop()
    await io.close()
    await renderer.close()
    await client.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}

async function connect(env: ReturnType<typeof readEnv>): Promise<DatabaseClient> {
  if (!env.DATABASE_URL) return openDatabase({ dataDir: env.DATA_DIR })
  const client = await openDatabase({ url: env.DATABASE_URL })
  if (await isReady(client)) return client
  await client.close()
  const { hostname, port } = new URL(env.DATABASE_URL)
  throw new Error(`The database at ${hostname}:${port || 5432} cannot be reached. Is it running, and is DATABASE_URL right?`)
}

async function isReady(client: DatabaseClient): Promise<boolean> {
  try {
    await sql`select 1`.execute(client.db)
    return true
  } catch {
    return false
  }
}

async function listen(http: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop what is using it, or set PORT to another one.`)
          : error
      )
    })
    http.listen(port, host, done)
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type DatabaseClient, isReachable, openDatabase } from '#db/client.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { createFacilitatorAuth } from './auth/facilitators.ts'
import { createSeatAuth } from './auth/seats.ts'
import { createVault } from './auth/vault.ts'
import { firstStart } from './commands/first-start.ts'
import { createViteDevelopment } from './development.ts'
import { embeddedTemplate } from './embedded-template.ts'
import { type Env, readEnv } from './env.ts'
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
  const root = projectRoot()
  const client = await connect(env, root)
  const secret = await loadSecret(env.SECRET, env.DATA_DIR)
  await migrateToLatest(client.db)

  // Requests that come before everything is there are asked to come again.
  let app: RequestListener = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end()
  const http = createServer((request, response) => app(request, response))
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
  app = await createHttpApp({
    root,
    publicUrl,
    context: createContext({ client, vault, facilitators, seats, ...realtime, reports, publicUrl }),
    isReady: () => isReachable(client),
    development: env.NODE_ENV === 'development' ? await createViteDevelopment(root, http) : null
  })
  const first = await firstStart(client.db, vault, { demo: env.DEMO ?? client.kind === 'embedded', log })

  const stop = async () => {
    realtime.stop()
    await io.close()
    await renderer.close()
    await client.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())

  say(`Tielines is ready: ${address}`)
  if (first) say(`First facilitator: ${new URL(`/first/${first.token}`, address).href}`)
}

async function connect(env: Env, root: string): Promise<DatabaseClient> {
  if (!env.DATABASE_URL) return openDatabase({ dataDir: env.DATA_DIR, template: join(root, embeddedTemplate) })
  const client = await openDatabase({ url: env.DATABASE_URL })
  if (await isReachable(client)) return client
  await client.close()
  const { hostname, port } = new URL(env.DATABASE_URL)
  throw new Error(
    `The database at ${hostname}:${port || 5432} cannot be reached. Is it running, and is DATABASE_URL right?`
  )
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

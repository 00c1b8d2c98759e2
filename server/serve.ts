import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { asFacilitatorDatabase, type DatabaseClient, isReachable } from '#db/client.ts'
import type { EmbeddedEvent } from '#db/embedded.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { createAsking } from './auth/asking.ts'
import { createDisplayAuth } from './auth/displays.ts'
import { createFacilitatorAuth } from './auth/facilitators.ts'
import { createOnBehalfAuth } from './auth/on-behalf.ts'
import { createSeatAuth } from './auth/seats.ts'
import { createVault } from './auth/vault.ts'
import { firstStart } from './commands/first-start.ts'
import { createViteDevelopment } from './development.ts'
import type { Env } from './env.ts'
import { createHttpApp } from './http.ts'
import { createLog } from './log.ts'
import { createIo } from './realtime/io.ts'
import { aloneBus, type Bus } from './realtime/nodes/bus.ts'
import { createPresence } from './realtime/presence.ts'
import { startRealtime } from './realtime/start.ts'
import { createRehearsals } from './rehearsal/rehearsals.ts'
import { createRenderer } from './reports/render.ts'
import { createReportService } from './reports/report-service.ts'
import { loadSecret } from './secret.ts'
import { createContext } from './services.ts'

/** Puts the product together: log, services, web server, sockets. The only place that does. */
export async function serve({ env, root, client }: { env: Env; root: string; client: DatabaseClient }): Promise<void> {
  const log = createLog(env)
  const secret = await loadSecret(env.SECRET, env.DATA_DIR)
  const bus = await openBus(env, secret, log)
  reportHouse(client, log)
  await migrateToLatest(client.db)

  // Requests that come before everything is there are asked to come again.
  let app: RequestListener = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end()
  const http = createServer((request, response) => app(request, response))
  await listen(http, env.PORT, env.HOST)
  const bound = http.address() as AddressInfo
  const { port } = bound
  const host = env.HOST === '0.0.0.0' || env.HOST === '::' ? 'localhost' : env.HOST
  const address = env.PUBLIC_URL ?? `http://${host}:${port}`
  const publicUrl = () => address

  const vault = createVault(secret)
  const facilitators = createFacilitatorAuth(client.db, { secret, publicUrl: address })
  const cookies = { secure: address.startsWith('https:') }
  const seats = createSeatAuth(client.db, vault, { ...cookies, bus })
  const asking = createAsking(client.db, cookies)
  const onBehalf = createOnBehalfAuth(client.db, facilitators, cookies)
  const displays = createDisplayAuth(asFacilitatorDatabase(client.db), bus)
  const renderer = createRenderer()
  const reports = createReportService(client.db, renderer)
  const presence = createPresence(bus)
  await bus.start()
  const io = createIo(http, { publicUrl, bus })
  const realtime = startRealtime(io, {
    client,
    log,
    publicUrl,
    facilitators,
    seats,
    displays,
    onBehalf,
    vault,
    bus,
    presence
  })
  const rehearsals = createRehearsals({ client, vault, log, url: ownUrl(bound), room: realtime })
  app = await createHttpApp({
    root,
    publicUrl,
    context: createContext({
      client,
      vault,
      facilitators,
      seats,
      displays,
      asking,
      onBehalf,
      ...realtime,
      reports,
      rehearsals,
      publicUrl
    }),
    isReady: () => isReachable(client),
    isWhole: bus.isUp,
    development: env.NODE_ENV === 'development' ? await createViteDevelopment(root, http) : null
  })
  const first = await firstStart(client.db, vault, { demo: env.DEMO ?? client.kind === 'embedded', log })

  rehearsals.watch()

  const stop = async () => {
    await rehearsals.stop()
    realtime.stop()
    await io.close()
    await bus.stop()
    await renderer.close()
    await client.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())

  say(`Tielines is ready: ${address}`)
  if (first) say(`First facilitator: ${new URL(`/first/${first.token}`, address).href}`)
}

/** What joins this process with the others of the house, if there are any. Only then is Redis's client loaded. */
async function openBus({ REDIS_URL: url }: Env, secret: string, log: Logger): Promise<Bus> {
  if (!url) return aloneBus
  const { openRedisBus } = await import('./realtime/nodes/redis-bus.ts')
  return openRedisBus({ url, secret, log })
}

const houseNews: Record<EmbeddedEvent, string> = {
  diskFull: 'the disk is full: nothing is stored until there is room again',
  diskRoom: 'there is room on the disk again',
  died: 'the embedded database died and is started again',
  restarted: 'the embedded database is back'
}

/** One line for each thing that happens to the embedded database. */
function reportHouse({ house }: DatabaseClient, log: Logger): void {
  if (house?.isDiskFull()) log.error(houseNews.diskFull)
  house?.watch((event) => (event === 'diskFull' || event === 'died' ? log.error : log.warn).call(log, houseNews[event]))
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

/** Where the server reaches itself: on the address that it listens on, whatever stands before it. */
function ownUrl({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/**
 * The embedded PostgreSQL: PGlite in a thread of its own, so that no query ever holds up the event loop that serves
 * the room. It speaks the PostgreSQL protocol on a Unix socket (or a loopback port), so the rest of the product
 * reaches it with the same driver as any other server.
 */
type EmbeddedOptions = { folder: string; path: string | null }

/** One is the product's; the other is for the moment in which the driver makes a new one. */
const maxConnections = 2

const { folder, path } = workerData as EmbeddedOptions
const port = parentPort
if (!port) throw new Error('embedded-worker runs as a worker thread')

const database = await PGlite.create({ dataDir: folder })
const server = new PGLiteSocketServer({
  db: database,
  maxConnections,
  ...(path ? { path } : { host: '127.0.0.1', port: 0 })
})
await server.start()
port.postMessage({ ready: server.getServerConn() })

port.once('message', async () => {
  await server.stop()
  await database.close()
  port.postMessage({ closed: true })
  port.close()
})

import { rmSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { watchDisk } from './disk-room.ts'
import { EmbeddedEngine } from './embedded-engine.ts'

/**
 * The embedded PostgreSQL: PGlite in a thread of its own, so that no query ever holds up the event loop that serves
 * the room. It speaks the PostgreSQL protocol on a Unix socket (or a loopback port), so the rest of the product
 * reaches it with the same driver as any other server.
 */
export type EmbeddedOptions = { folder: string; reserve: string; path: string | null; port: number }

/** What the thread says; that it is dead, by its exit. */
export type EmbeddedMessage = { kind: 'ready'; address: string } | { kind: 'disk'; isFull: boolean }

/** One is the product's; the other is for the moment in which the driver makes a new one. */
const maxConnections = 2

const { folder, reserve, path, port: tcpPort } = workerData as EmbeddedOptions
const port = parentPort
if (!port) throw new Error('embedded-worker runs as a worker thread')
const tell = (message: EmbeddedMessage) => port.postMessage(message)

let database: EmbeddedEngine | null = null
const disk = await watchDisk(reserve, (isFull) => {
  database?.setReadOnly(isFull)
  tell({ kind: 'disk', isFull })
})
database = await startEngine()
const server = new PGLiteSocketServer({
  db: database,
  maxConnections,
  ...(path ? { path } : { host: '127.0.0.1', port: tcpPort })
})
// One that died left its socket behind.
if (path) rmSync(path, { force: true })
await server.start()
// Told in any case: what its predecessor said last may not hold any more.
tell({ kind: 'disk', isFull: disk.isFull() })
tell({ kind: 'ready', address: server.getServerConn() })

port.once('message', async () => {
  disk.stop()
  await server.stop()
  await database?.close()
  port.close()
})

async function startEngine(): Promise<EmbeddedEngine> {
  const engine = new EmbeddedEngine(folder, {
    onDiskFault: (isFull) => void disk.report(isFull),
    onDead: () => process.exit(1)
  })
  await engine.start()
  engine.setReadOnly(disk.isFull())
  return engine
}

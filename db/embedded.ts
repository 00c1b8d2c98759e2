import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { EmbeddedMessage, EmbeddedOptions } from './embedded-worker.ts'
import { workerFile } from './worker-file.ts'

/** Unix socket paths longer than this are refused by the kernel (`sun_path`, 108 bytes with the end mark; 104 on macOS). */
const longestSocketPath = 100

/** Milliseconds before a database that died is started again: at once the first time, then slower. */
const pauses = [0, 200, 500, 1_000, 2_000]

/** What happens to an embedded database that its house has to know. */
export type EmbeddedEvent = 'diskFull' | 'diskRoom' | 'died' | 'restarted'

export type Embedded = {
  /** Options for the `postgres` driver. */
  connection: { path: string } | { host: string; port: number }
  isDiskFull: () => boolean
  /** Hears of everything from now on. */
  watch: (listener: (event: EmbeddedEvent) => void) => void
  close: () => Promise<void>
}

/**
 * Starts the embedded database in `dataDir` (made with mode 0700 when it is not there), and again whenever it dies.
 * @param template a cluster to begin from when there is none yet: making one anew takes seconds and twice the memory,
 *   which the process would keep
 * Throws with a sentence for the person at the terminal when the folder cannot be written or is in use.
 */
export async function startEmbedded(dataDir: string, template?: string): Promise<Embedded> {
  const folder = resolve(dataDir)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
  } catch (error) {
    throw new Error(`The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
  const { path, forget } = await socketPath(folder)
  if (path) {
    // The socket doubles as the lock: whoever answers on it has the folder; one that nobody answers is left over.
    if (await answers(path)) {
      await forget()
      throw new Error(`The data folder ${folder} is in use by another Tielines. Stop that one, or set DATA_DIR.`)
    }
    await rm(path, { force: true })
  }

  const cluster = join(folder, 'postgres')
  if (template && existsSync(template) && !existsSync(cluster)) {
    // Copied beside and renamed, so that a start that is cut short leaves no half cluster.
    await cp(template, `${cluster}.new`, { recursive: true, force: true })
    await rename(`${cluster}.new`, cluster)
  }

  const listeners = new Set<(event: EmbeddedEvent) => void>()
  const tell = (event: EmbeddedEvent) => {
    for (const listener of listeners) listener(event)
  }
  let isDiskFull = false
  let closing = false
  let port = 0

  /** Resolves with the thread when the database in it can be asked. */
  async function startWorker(): Promise<Worker> {
    const { filename, execArgv } = workerFile(import.meta.url, 'embedded-worker')
    const workerData: EmbeddedOptions = { folder: cluster, reserve: join(folder, 'reserve'), path, port }
    const worker = new Worker(filename, { execArgv, workerData })
    await new Promise<void>((ready, failed) => {
      worker.on('message', (message: EmbeddedMessage) => {
        if (message.kind === 'ready') {
          port = Number(message.address.split(':')[1] ?? 0)
          ready()
        } else if (message.isFull !== isDiskFull) {
          isDiskFull = message.isFull
          tell(isDiskFull ? 'diskFull' : 'diskRoom')
        }
      })
      worker.on('error', failed)
      worker.on('exit', () => failed(new Error('it ended')))
    })
    worker.once('exit', () => {
      if (!closing) void revive()
    })
    return worker
  }

  /** What PostgreSQL's own postmaster does. Statements are refused meanwhile; the driver comes back by itself. */
  async function revive(): Promise<void> {
    tell('died')
    for (let tries = 0; !closing; tries++) {
      await pause(pauses[Math.min(tries, pauses.length - 1)], undefined, { ref: false })
      // Somebody else was faster, and has the folder now.
      if (path && (await answers(path))) continue
      running = startWorker()
      if (await running.then(Boolean, () => false)) return tell('restarted')
    }
  }

  let running = startWorker()
  try {
    await running
  } catch (error) {
    await forget()
    throw new Error(`The embedded database in ${folder} did not start: ${(error as Error).message}`)
  }
  return {
    connection: path ? { path } : { host: '127.0.0.1', port },
    isDiskFull: () => isDiskFull,
    watch: (listener) => void listeners.add(listener),
    close: async () => {
      closing = true
      const worker = await running.catch(() => null)
      if (worker && worker.threadId !== -1) {
        worker.postMessage('close')
        await once(worker, 'exit')
      }
      await forget()
    }
  }
}
/**
 * The path of the socket in a folder. Where that is too long for the kernel it leads through a link in a new folder that
 * only we may enter; `forget` takes the link away. Null where there are no such sockets.
 */
async function socketPath(folder: string): Promise<{ path: string | null; forget: () => Promise<void> }> {
  const name = '.s.PGSQL.5432'
  const direct = { path: join(folder, name), forget: async () => {} }
  if (process.platform === 'win32') return { ...direct, path: null }
  if (Buffer.byteLength(direct.path) <= longestSocketPath) return direct
  const links = await mkdtemp(join(tmpdir(), 'tielines-'))
  await symlink(folder, join(links, 'data'))
  return { path: join(links, 'data', name), forget: () => rm(links, { recursive: true, force: true }) }
}

async function answers(path: string): Promise<boolean> {
  const socket = connect(path)
  const answered = await new Promise<boolean>((done) => {
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })
  socket.destroy()
  return answered
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tether } from './tether.ts'

type ServerOptions = {
  /** A PostgreSQL database. Absent: an embedded one. */
  databaseUrl?: string
  /** Absent: a folder of its own, removed when the server has stopped. */
  dataDir?: string
  env?: Record<string, string>
  /** A program and what it is given before the server's own command, which it has to become. */
  inside?: [string, ...string[]]
  /** Where the built product lies. Absent: here. */
  root?: string
}

/** The built server, running as a process of its own as it does for everybody. */
export type RunningServer = {
  url: string
  /** The link that makes the first facilitator, once it is printed; only a database without any has one. */
  firstLink: () => Promise<string>
  pid: number
  /** Ends it with a signal, and waits until it is gone. */
  kill: (signal: NodeJS.Signals) => Promise<void>
  /** Asks it to stop, and waits. Throws when it does not stop in time and cleanly: that is a fault of its own. */
  stop: () => Promise<void>
  /** All that it has printed. */
  logs: () => string
}

const here = fileURLToPath(new URL('../..', import.meta.url))
const printLimit = 60_000
const stopLimit = 15_000

/** Starts the built server on any free port. Throws with what it printed when it does not come up. */
export async function startServer({
  databaseUrl,
  dataDir,
  env,
  inside,
  root = here
}: ServerOptions = {}): Promise<RunningServer> {
  const ownFolder = dataDir ? null : await mkdtemp(join(tmpdir(), 'tielines-server-'))
  const [command, ...args] = [...(inside ?? []), process.execPath, join(root, 'build/node/main.js')]
  const child = spawn(command ?? '', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir ?? ownFolder ?? undefined,
      ...(databaseUrl && { DATABASE_URL: databaseUrl, SECRET: 'only-for-tests-and-at-least-32-characters-long' }),
      ...env
    }
  })
  const { pid } = child
  if (!pid) throw new Error(`${process.execPath} could not be started.`)
  const letGo = tether(pid, ownFolder ?? '')
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  let printed = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      for (const listener of listeners) listener()
    })
  }

  /** The address printed behind `label`. */
  const address = (label: string) =>
    new Promise<string>((found, failed) => {
      const fail = (why: string) => failed(new Error(`The server printed no "${label}" ${why}:\n${printed}`))
      const late = setTimeout(() => fail(`within ${printLimit / 1000} s`), printLimit)
      const look = () => {
        const url = new RegExp(`${label}: (https?://\\S+)`).exec(printed)?.[1]
        if (!url) return
        clearTimeout(late)
        listeners.delete(look)
        found(url)
      }
      listeners.add(look)
      ended.then(([code, signal]) => {
        clearTimeout(late)
        fail(`before it ended (${signal ?? code})`)
      }, failed)
      look()
    })

  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
    letGo()
    if (ownFolder) await rm(ownFolder, { recursive: true, force: true })
  }

  const stop = async () => {
    const late = setTimeout(() => child.kill('SIGKILL'), stopLimit)
    await kill('SIGTERM')
    clearTimeout(late)
    const [code, signal] = await ended
    if (code !== 0) throw new Error(`The server did not stop cleanly (${signal ?? code}):\n${printed}`)
  }

  const url = await address('Tielines is ready').catch(async (error) => {
    await kill('SIGKILL')
    throw error
  })
  return { url, firstLink: () => address('First facilitator'), pid, kill, stop, logs: () => printed }
}

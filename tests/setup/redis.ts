import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './free-port.ts'
import { tether } from './tether.ts'
import { findRedis } from './tools.ts'

/** A real Redis server on a port of its own, gone without trace when it is removed or we are killed. */
export type RedisServer = {
  url: string
  /** Ends it as a crash does. What it knew is gone. */
  kill: () => Promise<void>
  /** Starts it again on the same port. */
  start: () => Promise<void>
  /** It is there, and answers nothing. */
  freeze: () => void
  thaw: () => void
  remove: () => Promise<void>
}

/** Starts Redis on a free port of the loopback interface. It writes nothing to the disk. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tielines-redis-'))
  const port = await freePort()
  let running = await launch(port, folder)
  const kill = async () => {
    const { child, letGo } = running
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    letGo()
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start: async () => {
      running = await launch(port, folder)
    },
    freeze: () => void running.child.kill('SIGSTOP'),
    thaw: () => void running.child.kill('SIGCONT'),
    remove: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function launch(port: number, folder: string): Promise<{ child: ChildProcess; letGo: () => void }> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no']
  const program = findRedis()
  if (!program) throw new Error('The tests need redis-server: please install and run again.')
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] })
  const letGo = tether(child.pid ?? 0, folder)
  const said: string[] = []
  for await (const line of createInterface(child.stdout)) {
    said.push(line)
    if (line.includes('Ready to accept connections')) {
      child.stdout.resume()
      return { child, letGo }
    }
  }
  letGo()
  throw new Error(`Redis for the tests did not start:\n${said.join('\n')}`)
}

import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Job, LoadResult, Phase, ReleaseResult, Report, Target } from './jobs.ts'
import { watchUsage } from './process-usage.ts'

/** Our own scripts run from source, and end when we do: their channel to us closes. */
function start(script: string, env: Record<string, string> = {}): ChildProcess {
  return fork(fileURLToPath(new URL(script, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
}

export type RawServer = { target: Target; pid: number; stop: () => Promise<void> }

export async function startRawServer(databaseUrl: string): Promise<RawServer> {
  const child = start('./raw-server.ts', { DATABASE_URL: databaseUrl })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return {
    target: { url, roundId: randomUUID(), sessionId: randomUUID(), facilitator: '', seats: [] },
    pid: child.pid ?? 0,
    stop: () => stop(child)
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.disconnect()
  await ended
}

/** A phase as the driver saw it, and what it cost the server. */
export type Slice = LoadResult & { cpuSeconds: number; rssMb: { peak: number; end: number } }

export type Driver = ReturnType<typeof startDriver>

/** The load driver. Throws what a job failed with. */
export function startDriver() {
  const child = start('./driver.ts')

  /** Resolves when the job is done; every report before that goes to `hear`. */
  const run = (job: Job, hear: (report: Report) => void) =>
    new Promise<void>((resolve, reject) => {
      const listen = (report: Report) => {
        if (report.kind !== 'done' && report.kind !== 'failed') return hear(report)
        child.off('message', listen)
        if (report.kind === 'done') resolve()
        else reject(new Error(`The load driver failed: ${report.why}`))
      }
      child.on('message', listen)
      child.send(job)
    })

  return {
    async load(job: Omit<Extract<Job, { kind: 'load' }>, 'kind'>, serverPid: number): Promise<Record<Phase, Slice>> {
      const slices: Partial<Record<Phase, Slice>> = {}
      let usage = watchUsage(serverPid)
      try {
        await run({ kind: 'load', ...job }, (report) => {
          if (report.kind === 'begin') {
            usage.stop()
            usage = watchUsage(serverPid)
          }
          if (report.kind === 'end') slices[report.phase] = { ...report.result, ...usage.stop() }
        })
      } finally {
        usage.stop()
      }
      const { closed, paced } = slices
      if (!closed || !paced) throw new Error('The load driver left a phase out.')
      return { closed, paced }
    },

    async releases(job: Omit<Extract<Job, { kind: 'releases' }>, 'kind'>): Promise<ReleaseResult> {
      const results: ReleaseResult[] = []
      await run({ kind: 'releases', ...job }, (report) => {
        if (report.kind === 'releases') results.push(report.result)
      })
      const [result] = results
      if (!result) throw new Error('The load driver measured no releases.')
      return result
    },

    stop: () => stop(child)
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type {
  Job,
  JoinResult,
  LoadResult,
  Phase,
  ReleaseResult,
  Report,
  Returned,
  ReturnResult,
  StageResult,
  Target
} from './jobs.ts'
import { watchUsage } from './process-usage.ts'

/** Our own scripts run from source, and end when we do: their channel to us closes. */
function start(script: string, env: Record<string, string> = {}): ChildProcess {
  return fork(fileURLToPath(new URL(script, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
}

export type RawServer = { target: Target; pid: number; kill: () => Promise<void>; stop: () => Promise<void> }

export async function startRawServer(databaseUrl: string, port = 0): Promise<RawServer> {
  const child = start('./raw-server.ts', { DATABASE_URL: databaseUrl, PORT: String(port) })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return {
    target: { url, roundId: randomUUID(), sessionId: randomUUID(), facilitator: '', seats: [] },
    pid: child.pid ?? 0,
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
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

type JobOf<Kind extends Job['kind']> = Omit<Extract<Job, { kind: Kind }>, 'kind'>

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

  /** A job with one result. */
  async function measure<Result>(job: Job, onSeated = () => {}): Promise<Result> {
    const results: unknown[] = []
    await run(job, (report) => {
      if (report.kind === 'seated') onSeated()
      else if (report.kind === job.kind && 'result' in report) results.push(report.result)
    })
    if (results.length !== 1) throw new Error(`The load driver measured no ${job.kind}.`)
    return results[0] as Result
  }

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

    releases: (job: JobOf<'releases'>) => measure<ReleaseResult>({ kind: 'releases', ...job }),
    stages: (job: JobOf<'stages'>) => measure<StageResult>({ kind: 'stages', ...job }),
    joins: (job: JobOf<'joins'>) => measure<JoinResult>({ kind: 'joins', ...job }),
    /** @param takeAway ends the server and starts it again; resolves with when it was back */
    comeBack: (job: JobOf<'return'>, takeAway: () => Promise<number>) =>
      measure<ReturnResult>({ kind: 'return', ...job }, () => {
        void takeAway().then((at) => child.send({ kind: 'returned', at } satisfies Returned))
      }),

    stop: () => stop(child)
  }
}

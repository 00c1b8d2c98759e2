import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import type { Driver } from './children.ts'
import type { Phase } from './jobs.ts'
import { benchSecret, fillProduct } from './product.ts'
import { type PhaseResult, poolSlices } from './results.ts'

export type EmbeddedMeasurement = {
  participants: number
  load: Record<Phase, PhaseResult>
  /** From starting the process to the line that says it is ready, in milliseconds. */
  startUp: { newFolder: number; existingFolder: number }
}

/** The product as it comes, with its own database: how fast it starts, and a full room on it. */
export async function measureEmbedded(
  driver: Driver,
  options: { participants: number; seconds: number; say: (line: string) => void }
): Promise<EmbeddedMeasurement> {
  const { participants, seconds, say } = options
  const dataDir = await mkdtemp(join(tmpdir(), 'tielines-bench-'))
  let server: RunningServer | null = null
  const start = async () => {
    const began = performance.now()
    const started = await startServer({ dataDir, env: { SECRET: benchSecret } })
    server = started
    return { started, milliseconds: Math.round(performance.now() - began) }
  }
  try {
    say('starting on a new data folder')
    const first = await start()
    const facilitator = await signUpFirst(first.started)
    await first.started.stop()
    const room = await fillProduct({ dataDir }, participants)

    say('starting on an existing data folder')
    const { started, milliseconds } = await start()
    say(`embedded with ${participants} clients`)
    const target = { url: started.url, facilitator, ...room }
    const load = await driver.load(
      { target, clients: participants, seconds: { closed: seconds / 2, paced: seconds / 2 } },
      started.pid
    )
    await started.stop()
    server = null
    return {
      participants,
      load: poolSlices([load]),
      startUp: { newFolder: first.milliseconds, existingFolder: milliseconds }
    }
  } finally {
    await (server as RunningServer | null)?.kill('SIGKILL')
    await rm(dataDir, { recursive: true, force: true })
  }
}

import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { workerFile } from '#db/worker-file.ts'
import type { RenderTask } from './render-worker.ts'
import type { ReportInputs, Template } from './report-input.ts'

export type Renderer = {
  /** A tagged PDF. Rejects when it is not done in time. */
  render<T extends Template>(template: T, input: ReportInputs[T]): Promise<Uint8Array>
  close(): Promise<void>
}

/** A waiting report counts too: this bounds a batch for a whole cohort, and ends a worker that hangs. */
const patienceMs = 60_000
/** An idle worker holds fonts and caches; starting another takes about half a second. */
const idleMs = 30_000

/** Sets reports in worker threads. The first starts with the first report, and all end when there is nothing to do. */
export function createRenderer(options: { threads?: number } = {}): Renderer {
  const { threads = availableParallelism() > 4 ? 2 : 1 } = options
  const pool = new Piscina<RenderTask, Uint8Array>({
    ...workerFile(import.meta.url, 'render-worker'),
    name: 'renderReport',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs
  })
  return {
    render: (template, input) =>
      pool.run({ template, input } as RenderTask, { signal: AbortSignal.timeout(patienceMs) }),
    close: () => pool.destroy()
  }
}

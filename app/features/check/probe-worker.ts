import { workerFile } from '#app/live/keep-page.ts'
import type { WorkerFinding } from './findings.ts'

/** Installing one takes a moment, in milliseconds. */
const patience = 6_000

/** Whether this browser lets a page be opened again without the server. */
export async function probeWorker(): Promise<WorkerFinding> {
  if (!window.isSecureContext) return 'insecure'
  if (!navigator.serviceWorker) return 'refused'
  const tooLate = new Promise<'refused'>((resolve) => setTimeout(() => resolve('refused'), patience))
  const register = async () => {
    await navigator.serviceWorker.register(workerFile)
    await navigator.serviceWorker.ready
    return 'works' as const
  }
  return Promise.race([register(), tooLate]).catch(() => 'refused')
}

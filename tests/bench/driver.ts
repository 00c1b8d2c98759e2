import { driveLoad } from './drive-load.ts'
import { driveReleases } from './drive-releases.ts'
import type { Job, Report } from './jobs.ts'

/** The load driver, a process of its own so that it shares no event loop with a server. One job at a time. */
const report = (message: Report) => process.send?.(message)

process.on('message', async (job: Job) => {
  try {
    if (job.kind === 'load') await driveLoad(job, report)
    else report({ kind: 'releases', result: await driveReleases(job) })
    report({ kind: 'done' })
  } catch (error) {
    report({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
})
process.once('disconnect', () => process.exit(0))

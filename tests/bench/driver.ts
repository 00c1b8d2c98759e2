import { driveJoins } from './drive-joins.ts'
import { driveLoad } from './drive-load.ts'
import { driveReleases } from './drive-releases.ts'
import { driveReturn } from './drive-return.ts'
import { driveStages } from './drive-stages.ts'
import type { Job, Report, Returned } from './jobs.ts'

/** The load driver, a process of its own so that it shares no event loop with a server. One job at a time. */
const report = (message: Report) => process.send?.(message)

let onReturn = (_at: number) => {}
const takeAway = () =>
  new Promise<number>((back) => {
    onReturn = back
    report({ kind: 'seated' })
  })

async function carryOut(job: Job): Promise<void> {
  switch (job.kind) {
    case 'load':
      return driveLoad(job, report)
    case 'releases':
      return void report({ kind: 'releases', result: await driveReleases(job) })
    case 'stages':
      return void report({ kind: 'stages', result: await driveStages(job) })
    case 'joins':
      return void report({ kind: 'joins', result: await driveJoins(job) })
    case 'return':
      return void report({ kind: 'return', result: await driveReturn(job, takeAway) })
  }
}

process.on('message', async (message: Job | Returned) => {
  if (message.kind === 'returned') return onReturn(message.at)
  try {
    await carryOut(message)
    report({ kind: 'done' })
  } catch (error) {
    report({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
})
process.once('disconnect', () => process.exit(0))

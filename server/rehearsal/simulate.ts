import { inventNetwork, type Network } from './network.ts'
import { personRandom } from './person-random.ts'
import { showProgress } from './progress-line.ts'
import { readEgos } from './read-egos.ts'
import { RehearsalError } from './rehearsal-error.ts'
import { rehearse } from './rehearse.ts'
import { participantsOf, readSimulateOptions, type SimulateOptions, simulateHelp } from './simulate-options.ts'
import { type Summary, Tally } from './tally.ts'

/** `npm run simulate`: simulated participants from the command line. Progress on the error output, the summary on the other. */
async function main(): Promise<void> {
  const options = readSimulateOptions(process.argv.slice(2))
  if (!options) {
    process.stdout.write(simulateHelp)
    return
  }
  const networks = await networksFor(options)
  const tally = new Tally()
  const calledOff = new AbortController()
  const sendHome = () => calledOff.abort()
  process.once('SIGINT', sendHome)
  process.once('SIGTERM', sendHome)
  const stopShowing = showProgress(process.stderr, tally, networks.length)
  try {
    await rehearse({ ...options, networks }, tally, calledOff.signal)
  } finally {
    stopShowing()
    process.off('SIGINT', sendHome)
    process.off('SIGTERM', sendHome)
  }
  const summary = tally.summary()
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : inWords(summary))
  for (const [what, times] of tally.errors) process.stderr.write(`${times} x ${what}\n`)
  process.exitCode = summary.errors > 0 ? 1 : 0
}

async function networksFor(options: SimulateOptions): Promise<Network[]> {
  const egos = options.egos ? await readEgos(options.egos) : null
  const participants = participantsOf(options, egos?.length ?? null)
  if (egos) return egos.slice(0, participants)
  return Array.from({ length: participants }, (_, index) =>
    inventNetwork(personRandom(options.seed, index + 1, 'network'))
  )
}

function inWords({ ack, ...sum }: Summary): string {
  const number = (value: number) => value.toLocaleString('en')
  const people = `${number(sum.participants)} participants handed in ${number(sum.handIns)} worksheets`
  const added = `${number(sum.contacts)} contacts and ${number(sum.ties)} ties added`
  const saved = `${number(sum.edits)} edits saved in ${sum.seconds} s (${number(sum.resent)} sent again)`
  const times = `saved within ${ack.p50 ?? '-'} ms (half), ${ack.p95 ?? '-'} ms (95 %), ${ack.p99 ?? '-'} ms (99 %)`
  const errors = sum.errors === 0 ? 'no errors' : `${number(sum.errors)} errors`
  return `${[people, added, saved, times, errors].join('\n')}\n`
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof RehearsalError ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
})

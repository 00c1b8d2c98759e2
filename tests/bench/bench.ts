import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startDriver } from './children.ts'
import { measureEmbedded } from './measure-embedded.ts'
import { measureLoad } from './measure-load.ts'
import { measureRoom, type RoomMeasurement } from './measure-room.ts'
import { asTable, type BenchResult, roomLines } from './table.ts'

const help = `Measures the product beside a bare socket.io server on the same PostgreSQL, under the same load.

  npm run bench -- [--json] [--seconds 8] [--clients 30,100,300] [--room]

  --seconds N      measured seconds for each phase and number of clients (8 when left out: about three minutes in all)
  --clients LIST   numbers of clients; the largest also fills the room for the charts and the embedded database
  --room           only how the room follows, is joined and comes back (about two minutes)
  --json           one JSON object instead of the table
`

async function bench(counts: number[], seconds: number): Promise<BenchResult> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const driver = startDriver()
  try {
    const load = await measureLoad(driver, { counts, seconds, say })
    const room = await measureRoom(driver, { counts, say })
    const embedded = await measureEmbedded(driver, { participants: Math.max(...counts), seconds, say })
    const machine = {
      node: process.version,
      cpus: cpus().length,
      cpu: cpus()[0]?.model.trim() ?? '',
      memoryGb: Math.round(totalmem() / 2 ** 30),
      secondsPerPhase: seconds
    }
    return { machine, ...load, room, embedded }
  } finally {
    await driver.stop()
  }
}

async function benchRoom(counts: number[]): Promise<RoomMeasurement> {
  const driver = startDriver()
  try {
    return await measureRoom(driver, { counts, say: (line) => process.stderr.write(`${line}\n`) })
  } finally {
    await driver.stop()
  }
}

/** Brings the build up to date. What it says goes to the error output: the other one is for the results alone. */
function build(): void {
  const script = fileURLToPath(new URL('../../server/build.ts', import.meta.url))
  execFileSync(process.execPath, ['--import', 'tsx', script, '--if-needed'], { stdio: ['ignore', 2, 2] })
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      room: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '8' },
      clients: { type: 'string', default: '30,100,300' },
      help: { type: 'boolean', default: false }
    }
  })
  const seconds = Number(values.seconds)
  const counts = values.clients.split(',').map(Number)
  const fits = (count: number) => Number.isInteger(count) && count >= 1 && count <= 1_000
  if (values.help || !(seconds >= 1 && seconds <= 600) || !counts.every(fits)) {
    process.stdout.write(help)
    process.exitCode = values.help ? 0 : 1
    return
  }
  build()
  if (values.room) {
    const room = await benchRoom(counts)
    process.stdout.write(values.json ? `${JSON.stringify(room)}\n` : roomLines(room).join('\n'))
    return
  }
  const result = await bench(counts, seconds)
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : asTable(result))
}

await main()

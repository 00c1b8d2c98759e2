import type { Latencies } from '#server/rehearsal/latencies.ts'
import { phases } from './jobs.ts'
import type { EmbeddedMeasurement } from './measure-embedded.ts'
import type { LoadMeasurement } from './measure-load.ts'
import type { RoomMeasurement } from './measure-room.ts'
import type { PhaseResult, SideResult } from './results.ts'

export type BenchResult = LoadMeasurement & {
  embedded: EmbeddedMeasurement
  room: RoomMeasurement
  machine: { node: string; cpus: number; cpu: string; memoryGb: number; secondsPerPhase: number }
}

const columns = [16, 9, 9, 28, 28, 8, 12, 10]
const row = (...cells: (string | number)[]) =>
  cells
    .map((cell, index) =>
      index === 0 ? String(cell).padEnd(columns[0] ?? 0) : String(cell).padStart(columns[index] ?? 0)
    )
    .join('')

/** The results as a table to read. */
export function asTable({ raw, product, ratio, release, room, embedded, machine }: BenchResult): string {
  const head = row('', 'edits/s', 'samples', 'ack p50/p95/p99 ms', 'console p50/p95/p99', 'errors', 'RSS MB', 'CPU ms')
  const lines = [
    `Node ${machine.node}, ${machine.cpus} x ${machine.cpu}, ${machine.memoryGb} GB; ${machine.secondsPerPhase} s a phase`
  ]
  for (const phase of phases) {
    lines.push('', phase === 'closed' ? 'Closed loop' : 'One edit a client every 2 s', head)
    for (const clients of Object.keys(product)) {
      lines.push(sideLine('raw', raw, clients, phase), sideLine('product', product, clients, phase))
    }
    lines.push(phaseLine(`embedded ${embedded.participants}`, embedded.load[phase]))
  }
  return `${[
    ...lines,
    '',
    `Throughput, product / raw, near 100 clients: ${ratio.closedThroughput}`,
    `Ack p95 at a human pace, product / raw, most clients: ${ratio.pacedAckP95}`,
    `CPU an edit, most clients / fewest: ${ratio.cpuPerEditGrowth}`,
    `Hand-in to chart with ${release.participants} participants, ${release.releases} releases: console p95 ${release.console.p95} ms, wall p95 ${release.wall.p95} ms (${release.notDue} held back, ${release.errors} errors)`,
    ...roomLines(room),
    `Ready after ${embedded.startUp.newFolder} ms on a new data folder, ${embedded.startUp.existingFolder} ms on an existing one`
  ].join('\n')}\n`
}

/** The room's own figures, as sentences. */
export function roomLines({ participants, stage, joins, comeBack }: RoomMeasurement): string[] {
  const three = ({ p50, p95, p99 }: Latencies) => `p50 ${p50}, p95 ${p95}, p99 ${p99} ms`
  const { raw, product } = comeBack
  const back = ({ back, snapshots, ackP95, errors }: typeof raw) =>
    `back p95 ${back.p95} ms, the last ${back.last} ms; ${snapshots.fewest} to ${snapshots.most} snapshots each; ack p95 by second ${ackP95.join(' ')} ms; ${errors} errors`
  return [
    `Stage change to each of ${participants} screens: ${three(stage.product)} (raw: ${three(stage.raw)}; ${stage.errors} errors)`,
    ...Object.entries(joins).map(
      ([people, bytes]) =>
        `One more person in a room of ${people}, bytes: console ${bytes.console}, wall ${bytes.wall}, another worksheet ${bytes.worksheet}, their own ${bytes.joiner} (a console that opens: ${bytes.consoleSnapshot})`
    ),
    `After a kill, ${participants} people: ${back(product)}`,
    `  on the raw server: ${back(raw)}`
  ]
}

function sideLine(name: string, side: SideResult, clients: string, phase: (typeof phases)[number]): string {
  const result = side[clients]?.[phase]
  return result ? phaseLine(`${name} ${clients}`, result) : ''
}

function phaseLine(name: string, result: PhaseResult): string {
  const three = ({ p50, p95, p99 }: PhaseResult['ack']) => `${p50} / ${p95} / ${p99}`
  return row(
    name,
    result.rate,
    result.samples,
    three(result.ack),
    three(result.editToConsole),
    result.errors,
    `${result.rssMb.peak} / ${result.rssMb.end}`,
    (result.cpuSecondsPerEdit * 1_000).toPrecision(3)
  )
}

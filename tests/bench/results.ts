import { type Latencies, latencies } from '#server/rehearsal/latencies.ts'
import type { Slice } from './children.ts'
import { type Phase, phases } from './jobs.ts'

/** One phase at one number of clients, all its slices pooled. Milliseconds, megabytes, edits a second. */
export type PhaseResult = {
  rate: number
  samples: number
  ack: Latencies
  editToConsole: Latencies
  errors: number
  rssMb: { peak: number; end: number }
  /** Processor seconds of the server, all threads, for one edit. */
  cpuSecondsPerEdit: number
}

/** By number of clients. */
export type SideResult = Record<string, Record<Phase, PhaseResult>>

export type Comparison = {
  /** Product over raw: edits a second in the closed loop, at the number of clients nearest to 100. */
  closedThroughput: number
  /** Product over raw: the 95th percentile of acknowledgements at a human pace, with the most clients. */
  pacedAckP95: number
  /** The product's processor time for an edit in the closed loop, with the most clients over the fewest. */
  cpuPerEditGrowth: number
  byClients: Record<string, { closedThroughput: number; pacedAckP95: number }>
}

export function poolSlices(slices: Record<Phase, Slice>[]): Record<Phase, PhaseResult> {
  const pooled = phases.map((phase): [Phase, PhaseResult] => [phase, pool(slices.map((slice) => slice[phase]))])
  return Object.fromEntries(pooled) as Record<Phase, PhaseResult>
}

function pool(slices: Slice[]): PhaseResult {
  const sum = (of: (slice: Slice) => number) => slices.reduce((total, slice) => total + of(slice), 0)
  const edits = sum((slice) => slice.edits)
  return {
    rate: round(edits / sum((slice) => slice.seconds)),
    samples: edits,
    ack: latencies(slices.flatMap((slice) => slice.ack)),
    editToConsole: latencies(slices.flatMap((slice) => slice.editToConsole)),
    errors: sum((slice) => slice.errors),
    rssMb: {
      peak: Math.max(...slices.map((slice) => slice.rssMb.peak)),
      end: slices.at(-1)?.rssMb.end ?? 0
    },
    cpuSecondsPerEdit: Number((sum((slice) => slice.cpuSeconds) / edits).toPrecision(3))
  }
}

/** How the product stands beside the raw ceiling. */
export function compare(raw: SideResult, product: SideResult, counts: number[]): Comparison {
  const ratiosAt = (clients: number) => {
    const [ours, ceiling] = [product[clients], raw[clients]]
    return {
      closedThroughput: round((ours?.closed.rate ?? 0) / (ceiling?.closed.rate ?? 0)),
      pacedAckP95: round((ours?.paced.ack.p95 ?? 0) / (ceiling?.paced.ack.p95 ?? 0))
    }
  }
  const sorted = [...counts].sort((a, b) => a - b)
  const fewest = sorted[0] ?? 0
  const most = sorted.at(-1) ?? 0
  const nearest = [...counts].sort((a, b) => Math.abs(a - 100) - Math.abs(b - 100))[0] ?? 0
  const cpuAt = (clients: number) => product[clients]?.closed.cpuSecondsPerEdit ?? 0
  return {
    closedThroughput: ratiosAt(nearest).closedThroughput,
    pacedAckP95: ratiosAt(most).pacedAckP95,
    cpuPerEditGrowth: round(cpuAt(most) / cpuAt(fewest)),
    byClients: Object.fromEntries(sorted.map((clients) => [clients, ratiosAt(clients)]))
  }
}

const round = (value: number) => Math.round(value * 100) / 100

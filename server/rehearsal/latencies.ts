/** Milliseconds that half, 95 and 99 of 100 samples did not go over; null when there was no sample. */
export type Latencies = { p50: number | null; p95: number | null; p99: number | null }

/** Percentiles by nearest rank, to a hundredth of a millisecond. */
export function latencies(milliseconds: readonly number[]): Latencies {
  const sorted = Float64Array.from(milliseconds).sort()
  const at = (percent: number) => {
    const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
    return value === undefined ? null : Math.round(value * 100) / 100
  }
  return { p50: at(50), p95: at(95), p99: at(99) }
}

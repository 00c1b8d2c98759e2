import { openDatabase } from '#db/client.ts'
import { type Latencies, latencies } from '#server/rehearsal/latencies.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { type Driver, type RawServer, type Slice, startRawServer } from './children.ts'
import { startDurablePostgres } from './durable-postgres.ts'
import type { Phase, Target } from './jobs.ts'
import { benchSecret, fillProduct, k } from './product.ts'
import { type Comparison, compare, poolSlices, type SideResult } from './results.ts'

/** A phase's time is cut in two, raw and product taking turns, so that a slow minute of the machine meets both. */
const turns = 2

/** From the hand-in that makes a release due to the chart, in milliseconds. */
export type ReleaseLatency = {
  participants: number
  releases: number
  console: Latencies
  wall: Latencies
  notDue: number
  errors: number
}

export type LoadMeasurement = { raw: SideResult; product: SideResult; ratio: Comparison; release: ReleaseLatency }

/** Both servers on one PostgreSQL, loaded in turns by the same driver; then, on the product, how fast a chart comes. */
export async function measureLoad(
  driver: Driver,
  options: { counts: number[]; seconds: number; say: (line: string) => void }
): Promise<LoadMeasurement> {
  const { counts, seconds, say } = options
  const postgres = await startDurablePostgres()
  let raw: RawServer | null = null
  let product: RunningServer | null = null
  try {
    const [rawUrl, productUrl] = await makeDatabases(postgres.url)
    raw = await startRawServer(rawUrl)
    product = await startServer({ databaseUrl: productUrl, env: { SECRET: benchSecret } })
    const facilitator = await signUpFirst(product)
    const rooms = new Map<number, Target>()
    for (const clients of counts) {
      rooms.set(clients, { url: product.url, facilitator, ...(await fillProduct({ url: productUrl }, clients)) })
    }

    const slice = { closed: seconds / turns, paced: seconds / turns }
    const taken = { raw: new Map<number, Record<Phase, Slice>[]>(), product: new Map<number, Record<Phase, Slice>[]>() }
    for (let turn = 1; turn <= turns; turn++) {
      for (const [clients, room] of rooms) {
        const sides = { raw: { target: raw.target, pid: raw.pid }, product: { target: room, pid: product.pid } }
        for (const side of ['raw', 'product'] as const) {
          say(`${side} with ${clients} clients, turn ${turn} of ${turns}`)
          const { target, pid } = sides[side]
          const slices = await driver.load({ target, clients, seconds: slice }, pid)
          taken[side].set(clients, [...(taken[side].get(clients) ?? []), slices])
        }
      }
    }
    const pooled = (side: Map<number, Record<Phase, Slice>[]>): SideResult =>
      Object.fromEntries([...side].map(([clients, slices]) => [clients, poolSlices(slices)]))
    const results = { raw: pooled(taken.raw), product: pooled(taken.product) }

    const participants = Math.max(...counts)
    say(`from hand-in to chart with ${participants} participants`)
    const target = rooms.get(participants)
    if (!target) throw new Error('No room for the releases.')
    const releases = await driver.releases({ target, clients: participants, k, seconds: 2 * seconds })
    return {
      ...results,
      ratio: compare(results.raw, results.product, counts),
      release: {
        participants,
        releases: releases.console.length,
        console: latencies(releases.console),
        wall: latencies(releases.wall),
        notDue: releases.notDue,
        errors: releases.errors
      }
    }
  } finally {
    await product?.stop()
    await raw?.stop()
    await postgres.stop()
  }
}

async function makeDatabases(url: (database: string) => string): Promise<[string, string]> {
  const admin = await openDatabase({ url: url('postgres') })
  await admin.sql`create database raw`
  await admin.sql`create database product`
  await admin.close()
  return [url('raw'), url('product')]
}

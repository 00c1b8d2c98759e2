import { openDatabase } from '#db/client.ts'
import { type Latencies, latencies } from '#server/rehearsal/latencies.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { type Driver, type RawServer, startRawServer } from './children.ts'
import { startDurablePostgres } from './durable-postgres.ts'
import type { JoinResult, ReturnResult } from './jobs.ts'
import { benchSecret, fillProduct } from './product.ts'

/** Steps from stage to stage that are measured. */
const changes = 20

/** A room that came back to a server that was killed. Milliseconds after the line that says it is ready. */
type Return = {
  back: Latencies & { last: number }
  /** How many whole pictures a person got: the fewest and the most. */
  snapshots: { fewest: number; most: number }
  /** 95th percentile of the acknowledgements asked for in each second after the return. */
  ackP95: (number | null)[]
  errors: number
}

export type RoomMeasurement = {
  participants: number
  stage: { raw: Latencies; product: Latencies; errors: number }
  /** By the number of people in the room. */
  joins: Record<string, JoinResult>
  comeBack: { raw: Return; product: Return }
}

/** How fast the room follows its facilitator, what one more person costs, and how it comes back after a kill. */
export async function measureRoom(
  driver: Driver,
  options: { counts: number[]; say: (line: string) => void }
): Promise<RoomMeasurement> {
  const { counts, say } = options
  const participants = Math.max(...counts)
  const postgres = await startDurablePostgres()
  const ports = { raw: await freePort(), product: await freePort() }
  const startProduct = () =>
    startServer({ databaseUrl: postgres.url('product'), env: { SECRET: benchSecret, PORT: String(ports.product) } })
  let raw: RawServer | null = null
  let product: RunningServer | null = null
  try {
    const admin = await openDatabase({ url: postgres.url('postgres') })
    for (const name of ['raw', 'product']) await admin.sql`create database ${admin.sql(name)}`
    await admin.close()
    raw = await startRawServer(postgres.url('raw'), ports.raw)
    product = await startProduct()
    const { url } = product
    const facilitator = await signUpFirst(product)
    const newRoom = async (people: number) => ({
      url,
      facilitator,
      ...(await fillProduct({ url: postgres.url('product') }, people))
    })

    const joins: RoomMeasurement['joins'] = {}
    for (const clients of counts) {
      say(`people who come into a room of ${clients}`)
      joins[clients] = await driver.joins({ target: await newRoom(clients), clients })
    }

    const room = await newRoom(participants)
    say(`stages with ${participants} participants`)
    const steps = { clients: participants, changes }
    const rawStage = await driver.stages({ target: raw.target, ...steps })
    const productStage = await driver.stages({ target: room, ...steps })

    say(`${participants} participants come back to a server that was killed`)
    const rawReturn = await driver.comeBack({ target: raw.target, clients: participants }, async () => {
      await raw?.kill()
      raw = await startRawServer(postgres.url('raw'), ports.raw)
      return Date.now()
    })
    const productReturn = await driver.comeBack({ target: room, clients: participants }, async () => {
      await product?.kill('SIGKILL')
      product = await startProduct()
      return Date.now()
    })
    return {
      participants,
      stage: {
        raw: latencies(rawStage.arrivals),
        product: latencies(productStage.arrivals),
        errors: productStage.errors
      },
      joins,
      comeBack: { raw: inFigures(rawReturn), product: inFigures(productReturn) }
    }
  } finally {
    await product?.stop()
    await raw?.stop()
    await postgres.stop()
  }
}

function inFigures({ back, snapshots, acks, errors }: ReturnResult): Return {
  const seconds = Math.ceil(Math.max(0, ...acks.map(({ at }) => at)) / 1_000)
  const inSecond = (second: number) => acks.filter(({ at }) => Math.floor(at / 1_000) === second)
  return {
    back: { ...latencies(back), last: Math.max(...back) },
    snapshots: { fewest: Math.min(...snapshots), most: Math.max(...snapshots) },
    ackP95: Array.from({ length: seconds }, (_, second) => latencies(inSecond(second).map(({ took }) => took)).p95),
    errors
  }
}

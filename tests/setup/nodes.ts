import { type DatabaseClient, openDatabase } from '#db/client.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { freshDatabase } from './databases.ts'
import { type RedisServer, startRedis } from './redis.ts'
import { type RunningServer, startServer } from './server.ts'

/** Server processes on one PostgreSQL and one Redis. */
export type Nodes = {
  one: RunningServer
  other: RunningServer
  redis: RedisServer
  /** The first facilitator's, good on every node. */
  cookie: string
  /** The database itself, to look at. */
  client: DatabaseClient
  /** Starts one more node. */
  start: () => Promise<RunningServer>
  kill: (node: RunningServer) => Promise<void>
  /** Stops what still runs, each cleanly, and takes everything away. */
  remove: () => Promise<void>
}

/** Starts two nodes. */
export async function startNodes(): Promise<Nodes> {
  const [database, redis] = await Promise.all([freshDatabase('postgres'), startRedis()])
  const running = new Set<RunningServer>()
  const start = async () => {
    const node = await startServer({ ...database.forServer, env: { REDIS_URL: redis.url } })
    running.add(node)
    return node
  }
  const one = await start()
  const other = await start()
  const client = await openDatabase(database.target)
  return {
    one,
    other,
    redis,
    // Each start makes a new link, so the last one counts.
    cookie: await signUpFirst(other),
    client,
    start,
    kill: async (node) => {
      running.delete(node)
      await node.kill('SIGKILL')
    },
    remove: async () => {
      await client.close()
      await Promise.all([...running].map((node) => node.stop()))
      await redis.remove()
      await database.remove()
    }
  }
}

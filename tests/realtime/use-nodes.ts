import { afterAll, beforeAll } from 'vitest'
import { type DatabaseClient, openDatabase } from '#db/client.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'
import { type RedisServer, startRedis } from '#tests/setup/redis.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'

/** What `useNodes` started. */
export type Nodes = {
  readonly one: RunningServer
  readonly other: RunningServer
  readonly redis: RedisServer
  /** The first facilitator's, good on both nodes. */
  readonly cookie: string
  /** The database itself, to look at. */
  readonly client: DatabaseClient
  /** Starts one more node. It ends with the others. */
  readonly start: () => Promise<RunningServer>
}

/**
 * Two server processes on one PostgreSQL and one Redis, for the tests of one `describe`. To be read in tests and hooks
 * only: before them nothing is there.
 */
export function useNodes(): Nodes {
  let database: FreshDatabase
  let redis: RedisServer
  let client: DatabaseClient
  let cookie: string
  const nodes: RunningServer[] = []
  const start = async () => {
    const node = await startServer({ ...database.forServer, env: { REDIS_URL: redis.url } })
    nodes.push(node)
    return node
  }
  const node = (place: number) => {
    const found = nodes[place]
    if (!found) throw new Error('Nodes are there in tests and hooks only.')
    return found
  }
  beforeAll(async () => {
    ;[database, redis] = await Promise.all([freshDatabase('postgres'), startRedis()])
    await start()
    await start()
    client = await openDatabase(database.target)
    // Each start makes a new link, so the last one counts.
    cookie = await signUpFirst(node(1))
  })
  afterAll(async () => {
    await client.close()
    await Promise.all(nodes.map((each) => each.stop()))
    await redis.remove()
    await database.remove()
  })
  return {
    get one() {
      return node(0)
    },
    get other() {
      return node(1)
    },
    get redis() {
      return redis
    },
    get cookie() {
      return cookie
    },
    get client() {
      return client
    },
    start
  }
}

import { Kysely } from 'kysely'
import postgres from 'postgres'
import { PoolDialect } from './driver.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import type { FacilitatorTables, Tables } from './types.ts'

/** The whole database. */
export type Database = Kysely<Tables>

/** What facilitator queries get: the type has no worksheet, contact, answer or tie in it. */
export type FacilitatorDatabase = Kysely<FacilitatorTables>

export type DatabaseClient = {
  db: Database
  /** The driver itself, for statements that are to be pipelined on a shared connection. */
  sql: postgres.Sql
  kind: 'embedded' | 'server'
  /** What becomes of the embedded database; null where a server is somebody else's. */
  house: Pick<Embedded, 'isDiskFull' | 'watch'> | null
  close: () => Promise<void>
}

/**
 * One session lies under the embedded database, and it does not keep the unnamed statements of two connections apart
 * (one's Parse before the other's Bind, and the wrong statement runs). So there is one, on which the driver pipelines.
 */
const embeddedConnections = 1
const serverConnections = 10

/**
 * Opens the database: a PostgreSQL server by `url`, or the embedded one in `dataDir`.
 * The same driver and dialect either way. Throws with a sentence when it cannot be reached.
 */
export async function openDatabase(
  target: { url: string } | { dataDir: string; template?: string }
): Promise<DatabaseClient> {
  let embedded: Embedded | null = null
  let sql: postgres.Sql
  if ('url' in target) {
    sql = postgres(target.url, { ...shared, max: serverConnections, connect_timeout: 5 })
  } else {
    embedded = await startEmbedded(target.dataDir, target.template)
    sql = postgres({
      ...shared,
      ...embedded.connection,
      database: 'postgres',
      username: 'postgres',
      max: embeddedConnections,
      max_lifetime: null
    })
  }
  await askTypesOnce(sql)
  const db = new Kysely<Tables>({ dialect: new PoolDialect(sql) })
  return {
    db,
    sql,
    kind: embedded ? 'embedded' : 'server',
    house: embedded,
    close: async () => {
      await sql.end({ timeout: closeSeconds })
      await embedded?.close()
    }
  }
}

/**
 * The driver asks on every new connection how lists are written. When that connection is lost while it asks, nobody can catch
 * the error and the process ends (porsager/postgres issue 1223). What the first one was told does for all. It is waited for,
 * so that there is one connection until two statements are under way at once: Kysely's lock for migrations belongs to it.
 */
async function askTypesOnce(sql: postgres.Sql): Promise<void> {
  try {
    await sql`select 1`
    sql.options.fetch_types = false
  } catch {
    // Not there yet: the next connection asks.
  }
}

/** A connection that was lost in the middle of a statement never tells that it is done; it is not waited for longer. */
const closeSeconds = 5

const shared = {
  onnotice: () => {},
  // The driver takes a connection for a transaction only when the `begin` does not fill the pipeline; when it does, it
  // goes on without one, and the process ends with that. A pipeline that is never full is never filled.
  max_pipeline: Number.MAX_SAFE_INTEGER,
  // Seconds between tries to reach a database that went away; the room goes on as soon as it is back.
  backoff: (tries: number) => Math.min(2, 0.1 * 2 ** tries)
} as const

/** The same handle without the participants' tables in its type; for reads that both sides share. */
export function asFacilitatorDatabase(db: Database): FacilitatorDatabase {
  return db as unknown as FacilitatorDatabase
}

/** Does the database answer. */
export async function isReachable({ sql }: DatabaseClient): Promise<boolean> {
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  }
}

import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import type { Sql, TransactionSql } from 'postgres'
import { AppError } from '#app/contract/errors.ts'
import { isConnectionLost, isDiskFull, isOldNews } from './faults.ts'

/** `end` asks for the end of a transaction; `ended` settles when it has come, one way or another. */
type OpenTransaction = { sql: TransactionSql; end: (how: 'commit' | 'rollback') => void; ended: Promise<void> }

/** Kysely's PostgreSQL on postgres.js, with a driver that survives a database that goes away. */
export class PoolDialect extends PostgresJSDialect {
  readonly #sql: Sql

  constructor(sql: Sql) {
    super({ postgres: sql })
    this.#sql = sql
  }

  override createDriver(): PoolDriver {
    return new PoolDriver(this.#sql)
  }
}

/**
 * Kysely on postgres.js without reserved connections. When the database ends a reserved connection, postgres.js takes it
 * back while Kysely still holds it: the next statement, be it the rollback, is written to a socket that is gone, outside
 * of any promise, and the process ends with it (porsager/postgres issues 1154 and 1208). Here single statements go to
 * the pool, where a lost connection is a rejected query, and nothing is sent any more on a transaction that lost its own.
 */
class PoolDriver implements Driver {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PoolConnection> {
    return new PoolConnection(this.#sql)
  }

  beginTransaction(connection: PoolConnection, settings: TransactionSettings): Promise<void> {
    return connection.begin(settings)
  }

  commitTransaction(connection: PoolConnection): Promise<void> {
    return connection.commit()
  }

  rollbackTransaction(connection: PoolConnection): Promise<void> {
    return connection.rollback()
  }

  async releaseConnection(): Promise<void> {}

  /** The pool is closed by who opened it. */
  async destroy(): Promise<void> {}
}

class PoolConnection implements DatabaseConnection {
  readonly #pool: Sql
  #transaction: OpenTransaction | null = null
  /** What the transaction's connection was lost with. */
  #lost: unknown = null

  constructor(pool: Sql) {
    this.#pool = pool
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#lost) throw this.#lost
    try {
      const run = (on: Sql | TransactionSql) => on.unsafe(sql, [...parameters] as never)
      const result = await (this.#transaction ? run(this.#transaction.sql) : anew(() => run(this.#pool)))
      const { command, count } = result
      const changed = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
      return { rows: [...result] as Row[], ...(changed && { numAffectedRows: BigInt(count) }) }
    } catch (error) {
      if (this.#transaction && isConnectionLost(error)) this.#lost ??= error
      // A form has to be able to say so, and forms know nothing of databases.
      throw isDiskFull(error) ? new AppError('disk-full') : error
    }
  }

  streamQuery(): never {
    throw new Error('Streaming is not used here.')
  }

  begin({ isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    const mode = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ')
    return new Promise((begun, failed) => {
      const open = () =>
        this.#pool.begin(mode, (sql) => {
          return new Promise<void>((commit, rollback) => {
            this.#transaction = { sql, end: (how) => (how === 'commit' ? commit() : rollback(new Error(how))), ended }
            begun()
          })
        })
      const ended = anew(open, () => this.#transaction === null).then(() => {})
      ended.catch((error: unknown) => {
        this.#lost ??= error
        failed(error)
      })
    })
  }

  async commit(): Promise<void> {
    this.#end('commit')
    await this.#transaction?.ended
  }

  /** Whatever it meets, nothing of the transaction is stored; the caller throws what it rolls back for. */
  async rollback(): Promise<void> {
    this.#end('rollback')
    await this.#transaction?.ended.catch(() => {})
  }

  /** postgres.js ends a transaction itself when its connection is lost, and must not send a rollback after it. */
  #end(how: 'commit' | 'rollback'): void {
    if (!this.#lost) this.#transaction?.end(how)
  }
}

/** More than a pool has connections, each of which tells its old news once. */
const mostNews = 20

/** Does `work` once more for as long as it only heard why an earlier connection was lost, and `isUnbegun`. */
async function anew<Result>(work: () => PromiseLike<Result>, isUnbegun = () => true): Promise<Result> {
  for (let told = 0; ; told++) {
    try {
      return await work()
    } catch (error) {
      if (told === mostNews || !isOldNews(error) || !isUnbegun()) throw error
    }
  }
}

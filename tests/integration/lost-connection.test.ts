import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, type DatabaseClient, openDatabase } from '#db/client.ts'
import { isDatabaseUnavailable } from '#db/faults.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'

/** More than the pool has connections: one that was not given back would be missed. */
const times = 12

describe('A connection that the database ends', () => {
  let database: FreshDatabase
  let client: DatabaseClient
  let admin: DatabaseClient
  beforeEach(async () => {
    database = await freshDatabase('postgres')
    client = await openDatabase(database.target)
    admin = await openDatabase(database.target)
  })
  afterEach(async () => {
    await client.close()
    await admin.close()
    await database.remove()
  })

  const insert = (db: Database) =>
    db
      .insertInto('first_link')
      .values({ token_hash: Buffer.from('x'), expires_at: new Date() })
      .execute()
  const pidOf = async (db: Database) =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid ?? 0
  const end = async (pid: number) => {
    await admin.sql`select pg_terminate_backend(${pid}, 5000)`
  }
  const stored = async () => (await client.db.selectFrom('first_link').select('token_hash').execute()).length

  it('between two statements of a transaction undoes it, and costs nothing else', async () => {
    for (let n = 0; n < times; n++) {
      const lost = client.db.transaction().execute(async (trx) => {
        await insert(trx)
        await end(await pidOf(trx))
        await insert(trx)
      })
      await expect(lost).rejects.toSatisfy(isDatabaseUnavailable)
    }
    expect(await stored()).toBe(0)
    await client.db.transaction().execute((trx) => insert(trx))
    expect(await stored()).toBe(1)
  })

  it('during a statement of a transaction undoes it, and costs nothing else', async () => {
    for (let n = 0; n < times; n++) {
      const lost = client.db.transaction().execute(async (trx) => {
        await insert(trx)
        await sql`select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)`.execute(trx)
      })
      await expect(lost).rejects.toSatisfy(isDatabaseUnavailable)
    }
    expect(await stored()).toBe(0)
    await client.db.transaction().execute((trx) => insert(trx))
    expect(await stored()).toBe(1)
  })

  it('during a single statement rejects that one, and others are answered', async () => {
    for (let n = 0; n < times; n++) {
      const lost = sql`select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)`.execute(client.db)
      await expect(lost).rejects.toSatisfy(isDatabaseUnavailable)
      expect(await stored()).toBe(0)
    }
  })

  it('is not what a transaction takes that was rolled back on purpose', async () => {
    for (let n = 0; n < times; n++) {
      const undone = client.db.transaction().execute(async (trx) => {
        await insert(trx)
        throw new Error('on purpose')
      })
      await expect(undone).rejects.toThrow('on purpose')
      const wrong = client.db.transaction().execute(async (trx) => {
        await insert(trx)
        await insert(trx)
      })
      await expect(wrong).rejects.toMatchObject({ code: '23505' })
    }
    expect(await stored()).toBe(0)
  })
})

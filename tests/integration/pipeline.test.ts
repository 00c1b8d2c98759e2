import { sql } from 'kysely'
import { expect } from 'vitest'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

/** Where a transaction meets a pipeline of a hundred just about full: on one connection, and on ten of them. */
const underWay = [99, ...Array.from({ length: 24 }, (_, more) => 980 + more)]

describeOnBothDatabases('A room that all writes at once', (test) => {
  test('has its transactions begin, however many statements are under way', async ({ database }) => {
    for (const count of underWay) {
      const statements = Array.from({ length: count }, () => database.sql`select 1 as one`.execute())
      const transaction = database.db.transaction().execute((trx) => sql`select 1 as one`.execute(trx))
      await Promise.all(statements)
      expect((await transaction).rows).toEqual([{ one: 1 }])
    }
  })
})

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

  test('has an error answer its own statement, and every other statement its own answer', async ({ database }) => {
    const one = (value: number) => database.sql`select ${value}::int as one`
    const wrong = [
      () => database.sql`select 1 / ${0}::int`,
      () => database.sql`insert into seat (id) values (${'no id'})`,
      () => database.sql.unsafe('select nothing_of_the_kind')
    ]
    // The first time each is prepared, the second time it is there.
    for (let round = 0; round < 2; round++) {
      const asked = Array.from({ length: 30 }, (_, n) => (n % 3 === 1 ? wrong[Math.floor(n / 3) % 3]?.() : one(n)))
      const answers = await Promise.allSettled(asked)
      const found = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value?.[0]?.one : 'wrong'))
      expect(found).toEqual(asked.map((_, n) => (n % 3 === 1 ? 'wrong' : n)))
    }
  })
})

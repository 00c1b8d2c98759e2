import { expect } from 'vitest'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

describeOnBothDatabases('A test’s database', (test) => {
  for (const order of ['first', 'second'])
    test(`is migrated and empty for the ${order} test of a file`, async ({ database }) => {
      const links = database.db.selectFrom('first_link').selectAll()
      expect(await links.execute()).toEqual([])
      await database.sql`insert into first_link values ('\\x01', now())`
      expect(await links.execute()).toHaveLength(1)
    })
})

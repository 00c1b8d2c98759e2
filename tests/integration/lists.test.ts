import { sql } from 'kysely'
import { expect } from 'vitest'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

const words = ['a', '', 'null', 'a,b', '{a}', '"quoted"', 'back\\slash', ' ü ', 'Ω\n']

describeOnBothDatabases('A list', (test) => {
  test('of words goes to the database as it is, through either door', async ({ database: { db, sql: driver } }) => {
    const asked = sql<{ word: string }>`select unnest(${words}::text[]) as word`
    expect((await asked.execute(db)).rows.map(({ word }) => word)).toEqual(words)
    expect((await driver`select unnest(${words}::text[]) as word`).map(({ word }) => word)).toEqual(words)
    expect((await sql`select 1 where 'a' = any(${[]}::text[])`.execute(db)).rows).toEqual([])
  })

  test('of numbers and of ids does, too', async ({ database: { db } }) => {
    const id = '0b7d6a3e-9f41-4c55-8e0c-1f2a3b4c5d6e'
    const asked = sql`
      select 2 = any(${[1, 2]}::int[]) as whole, 2.5 = any(${[2.5]}::float8[]) as broken,
        ${id}::uuid = any(${[id]}::uuid[]) as id, (${[null]}::text[])[1] is null as nothing`
    expect((await asked.execute(db)).rows).toEqual([{ whole: true, broken: true, id: true, nothing: true }])
  })
})

import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, describe, inject } from 'vitest'
import { type DatabaseClient, openDatabase } from '#db/client.ts'

export const databaseKinds = ['postgres', 'embedded'] as const
export type DatabaseKind = (typeof databaseKinds)[number]

/** A migrated, empty database that nobody else uses: an address on the run's PostgreSQL, or a data folder. */
export type FreshDatabase = {
  target: Parameters<typeof openDatabase>[0]
  /** The same for a server that opens it. */
  forServer: { databaseUrl: string } | { dataDir: string }
  remove: () => Promise<void>
}

/** Makes a fresh database of a kind, for servers that open it themselves. */
export function freshDatabase(kind: DatabaseKind): Promise<FreshDatabase> {
  return kind === 'postgres' ? freshPostgres() : freshEmbedded()
}

async function freshPostgres(): Promise<FreshDatabase> {
  const { adminUrl, template } = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  await administer(
    adminUrl,
    ({ sql }) => sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`
  )
  return {
    target: { url: url.href },
    forServer: { databaseUrl: url.href },
    remove: () => administer(adminUrl, ({ sql }) => sql`drop database ${sql(name)} with (force)`)
  }
}

async function administer(url: string, statement: (admin: DatabaseClient) => PromiseLike<unknown>): Promise<void> {
  const admin = await openDatabase({ url })
  try {
    await statement(admin)
  } finally {
    await admin.close()
  }
}

async function freshEmbedded(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'tielines-embedded-'))
  await cp(inject('embeddedTemplate'), folder, { recursive: true })
  const target = { dataDir: folder }
  return { target, forServer: target, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** A copy of the template for each test. */
const onPostgres = base.extend<{ database: DatabaseClient }>({
  database: async ({}, use) => {
    const { target, remove } = await freshPostgres()
    const database = await openDatabase(target)
    await use(database)
    await database.close()
    await remove()
  }
})

/** One for all files of a process, emptied before each test: starting it takes seconds, emptying it milliseconds. */
const onEmbedded = base.extend<{ sharedDatabase: DatabaseClient; database: DatabaseClient }>({
  sharedDatabase: [
    async ({}, use) => {
      const { target, remove } = await freshEmbedded()
      const database = await openDatabase(target)
      await use(database)
      await database.close()
      await remove()
    },
    { scope: 'worker' }
  ],
  database: async ({ sharedDatabase }, use) => {
    await emptyTables(sharedDatabase)
    await use(sharedDatabase)
  }
})

async function emptyTables({ db, sql }: DatabaseClient): Promise<void> {
  const tables = (await db.introspection.getTables()).filter((table) => !table.isView)
  await sql`truncate ${sql(tables.map((table) => table.name))} restart identity cascade`
}

/** `test` with a `database` of its own for each test. */
export type DatabaseTest = typeof onPostgres

/** Describes a behaviour once and tests it on both databases. */
export function describeOnBothDatabases(name: string, define: (test: DatabaseTest, kind: DatabaseKind) => void): void {
  describe(`${name}, on PostgreSQL`, () => define(onPostgres, 'postgres'))
  describe(`${name}, on the embedded database`, () => define(onEmbedded as unknown as DatabaseTest, 'embedded'))
}

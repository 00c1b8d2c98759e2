import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '#db/client.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  // Declared by vitest as an interface, to be added to.
  interface ProvidedContext {
    /** The run's PostgreSQL server: an address for maintenance, and the name of a migrated database to copy. */
    postgres: { adminUrl: string; template: string }
    /** A migrated embedded database, to copy. */
    embeddedTemplate: string
  }
}

const template = 'tielines_template'

/** Both databases for the whole run, migrated once. Returns what takes them away again. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.vitest.projects.every(({ name }) => name === 'unit')) return
  const server = await startPostgres()
  const folder = await mkdtemp(join(tmpdir(), 'tielines-template-'))
  const teardown = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await Promise.all([migratePostgres(server.url), migrate({ dataDir: folder })])
  } catch (error) {
    await teardown()
    throw error
  }
  project.provide('postgres', { adminUrl: server.url('postgres'), template })
  project.provide('embeddedTemplate', folder)
  return teardown
}

async function migratePostgres(url: (database: string) => string): Promise<void> {
  const admin = await openDatabase({ url: url('postgres') })
  await admin.sql`create database ${admin.sql(template)}`
  await admin.close()
  await migrate({ url: url(template) })
}

async function migrate(target: Parameters<typeof openDatabase>[0]): Promise<void> {
  const client = await openDatabase(target)
  try {
    await migrateToLatest(client.db)
  } finally {
    await client.close()
  }
}

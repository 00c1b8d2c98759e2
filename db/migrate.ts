import { Migrator } from 'kysely'
import type { Database } from './client.ts'
import { migrations } from './migrations/index.ts'

/** Brings the schema up to date, on either database. Throws the first error: half a schema must not serve anybody. */
export async function migrateToLatest(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

import type { Migration } from 'kysely'
import * as foundation from './2026-11-22-foundation.ts'

/** Every migration, in the order they run. */
export const migrations: Record<string, Migration> = {
  '2026-11-22-foundation': foundation
}

import { afterAll, beforeAll } from 'vitest'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { type FreshDatabase, freshDatabase } from '#tests/setup/databases.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'

/** What `useServer` started. */
export type Started = { readonly database: FreshDatabase; readonly server: RunningServer; readonly cookie: string }

/**
 * A server on a PostgreSQL database of its own, with its first facilitator signed in (`cookie`), for the tests of one
 * `describe`. To be read in tests and hooks only: before them nothing is there.
 */
export function useServer(env?: Record<string, string>): Started {
  let database: FreshDatabase
  let server: RunningServer
  let cookie: string
  beforeAll(async () => {
    database = await freshDatabase('postgres')
    server = await startServer({ ...database.forServer, env })
    cookie = await signUpFirst(server)
  })
  afterAll(async () => {
    await server.stop()
    await database.remove()
  })
  return {
    get database() {
      return database
    },
    get server() {
      return server
    },
    get cookie() {
      return cookie
    }
  }
}

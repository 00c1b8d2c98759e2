import { join } from 'node:path'
import { type DatabaseClient, isReachable, openDatabase } from '#db/client.ts'
import { embeddedTemplate } from './embedded-template.ts'
import { type Env, readEnv } from './env.ts'
import { projectRoot } from './project-root.ts'

/** Starts the product. The database starts while the rest is still being loaded: each takes about a second. */
async function main(): Promise<void> {
  const env = readEnv()
  const root = projectRoot()
  const [client, { serve }] = await Promise.all([connect(env, root), import('./serve.ts')])
  await serve({ env, root, client })
}

async function connect(env: Env, root: string): Promise<DatabaseClient> {
  if (!env.DATABASE_URL) return openDatabase({ dataDir: env.DATA_DIR, template: join(root, embeddedTemplate) })
  const client = await openDatabase({ url: env.DATABASE_URL })
  if (await isReachable(client)) return client
  await client.close()
  const { hostname, port } = new URL(env.DATABASE_URL)
  throw new Error(
    `The database at ${hostname}:${port || 5432} cannot be reached. Is it running, and is DATABASE_URL right?`
  )
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

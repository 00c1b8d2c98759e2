import type { Server } from 'node:http'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import type { Handler } from 'express'

/** The app through Vite, with hot reload on the product's own port. Vite is loaded only here: production has none. */
export async function createViteDevelopment(
  root: string,
  http: Server
): Promise<{ middleware: Handler; loadBuild: () => Promise<ServerBuild> }> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root,
    configFile: join(root, 'remix.config.js'),
    server: { middlewareMode: true, hmr: { server: http } }
  })
  return {
    middleware: vite.middlewares,
    loadBuild: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  }
}

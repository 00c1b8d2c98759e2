import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import { isNear } from './client-address.ts'
import type { AppContext } from './context.ts'

type RequestContext = (request: { address: string; nonce: string }) => AppContext

/** Forms carry a roster at most. */
const bodyLimitBytes = 2_000_000

/**
 * The web server: headers, static files, Remix.
 * @param root the product's folder, where `build/` is
 * @param development serves the app through Vite with hot reload instead of from the build
 */
export async function createHttpApp(options: {
  root: string
  publicUrl: () => string
  context: RequestContext
  isReady: () => Promise<boolean>
  /** Can this process hear the others; true when it is alone. */
  isWhole: () => boolean
  development: { middleware: express.Handler; loadBuild: () => Promise<ServerBuild> } | null
}): Promise<express.Express> {
  const { root, development } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', isNear)
  app.use(compression())
  app.use(securityHeaders(development !== null))

  app.get('/health', async (_request, response) => {
    const ready = await options.isReady()
    // Degraded is no reason to take it out of service: it serves its own people.
    response.status(ready ? 200 : 503).json({ ready, degraded: !options.isWhole() })
  })

  if (development) {
    app.use(development.middleware)
  } else {
    // Built files carry their hash in the name and never change.
    app.use('/assets', express.static(join(root, 'build/client/assets'), { immutable: true, maxAge: '1y' }))
    // Asked for anew at every visit, so that a newer one takes over at once.
    app.get('/service-worker.js', (_request, response) => {
      response.set('Cache-Control', 'no-cache')
      response.sendFile(join(root, 'build/client/service-worker.js'), { cacheControl: false })
    })
    app.use(express.static(join(root, 'build/client'), { maxAge: '1h' }))
  }

  app.use(refuseForeignPosts(options.publicUrl))
  const build = development
    ? development.loadBuild
    : ((await import(/* @vite-ignore */ join(root, 'build/server/index.js'))) as ServerBuild)
  const handler = createRequestHandler({
    build,
    mode: development ? 'development' : 'production',
    getLoadContext: (request, response) =>
      options.context({ address: request.ip ?? '', nonce: response.locals.nonce as string })
  })
  app.all('*', handler)
  return app
}

function securityHeaders(development: boolean) {
  return (request: Request, response: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          // Remix puts the page's data into inline scripts; the nonce lets in those and no others.
          'script-src': ["'self'", `'nonce-${nonce}'`],
          // React and the charts set sizes and positions as style attributes.
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:'],
          'font-src': ["'self'"],
          // The service worker, and the reader of address books.
          'worker-src': ["'self'"],
          'connect-src': development ? ["'self'", 'ws:'] : ["'self'"],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"]
        }
      },
      // Only said over https, where it is true.
      strictTransportSecurity: request.secure ? { maxAge: 31_536_000 } : false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'same-origin' }
    })(request, response, next)
  }
}

/** A form posted from another site, or larger than any of ours, goes no further. */
function refuseForeignPosts(publicUrl: () => string) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    const { origin, host } = request.headers
    if (origin && origin !== new URL(publicUrl()).origin && !isSameHost(origin, host)) {
      return response.status(403).send('not-allowed')
    }
    // Every browser says how long its form is; what does not say so cannot be bounded before it is read.
    if (request.headers['transfer-encoding']) return response.status(411).send('too-large')
    if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes) return response.status(413).send('too-large')
    next()
  }
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}

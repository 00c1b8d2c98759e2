import { copyHeader, type KeepMessage } from './kept-copy.ts'
import { forgetKept } from './kept-store.ts'

/**
 * Lets a worksheet or a wall be opened again while the server is away: the page without anybody's data, and the files it
 * has loaded. What it shows comes from the device (`kept-store`, and the outbox). Online, pages always come from the server.
 */
type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Extendable & { request: Request; respondWith: (answer: Promise<Response>) => void }
/** TypeScript has no types for a worker of this kind beside those of pages. */
const worker = globalThis as unknown as {
  location: Location
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Extendable) => void): void
    (type: 'fetch', listener: (event: Fetching) => void): void
    (type: 'message', listener: (event: Extendable & { data: KeepMessage }) => void): void
  }
}

/** Put in by the build: another build has other files, and another worker. */
declare const BUILD: string
const family = 'tielines-'
const cacheName = `${family}${BUILD}`

/** A line that is up but dead must not hold a page up for longer, in milliseconds. */
const patience = 4_000

const isKeptPage = (path: string) => path === '/room' || /^\/(wall|display)\/[^/]+$/.test(path)
const isAsset = (path: string) => path.startsWith('/assets/')

/** Whose page may not be opened again after a form was sent: giving a seat back, erasing it, taking another, signing out. */
function forgottenBy(path: string): ((kept: string) => boolean) | null {
  const form = path.replace(/\.data$/, '')
  if (/^\/(leave|me|join\/[^/]+|seat\/[^/]+)$/.test(form)) return (kept) => kept === '/room'
  if (form === '/sign-out') return (kept) => kept.startsWith('/wall/')
  return null
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))

worker.addEventListener('activate', (event) => {
  const takeOver = async () => {
    const names = await caches.keys()
    await Promise.all(
      names.filter((one) => one.startsWith(family) && one !== cacheName).map((one) => caches.delete(one))
    )
    await worker.clients.claim()
  }
  event.waitUntil(takeOver())
})

worker.addEventListener('message', (event) => {
  const { data } = event
  event.waitUntil(data.kind === 'keep' ? keep(data) : forget((path) => path === data.path))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== worker.location.origin) return
  if (request.method === 'POST') {
    const isGone = forgottenBy(pathname)
    if (isGone) event.waitUntil(forget(isGone))
  } else if (request.method === 'GET') {
    if (request.mode === 'navigate' && isKeptPage(pathname)) event.respondWith(openPage(event, pathname))
    else if (isAsset(pathname)) event.respondWith(openAsset(request))
  }
})

/** Keeps a page: as the server draws it for nobody in particular, the files that names, and those it has loaded since. */
async function keep({ path, version, assets }: Extract<KeepMessage, { kind: 'keep' }>): Promise<void> {
  if (!isKeptPage(path)) return
  // Offline there is nothing to be kept now.
  const copy = await fetch(path, { headers: { [copyHeader]: '1' }, cache: 'no-store' }).catch(() => null)
  if (!copy?.ok || copy.redirected) return
  const html = await copy.clone().text()
  // The page that asks is an older one; the newer one asks for itself when it is opened.
  if (!html.includes(version)) return
  const named = html.match(/\/assets\/[\w.-]+/g) ?? []
  const wanted = [...new Set([...named, ...assets])].filter(isAsset)
  await Promise.all(wanted.map((one) => openAsset(new Request(one))))
  const cache = await caches.open(cacheName)
  await cache.put(path, copy)
}

async function forget(isGone: (path: string) => boolean): Promise<void> {
  const cache = await caches.open(cacheName)
  const pages = (await cache.keys()).filter(({ url }) => isGone(new URL(url).pathname))
  await Promise.all([forgetKept(isGone), ...pages.map((page) => cache.delete(page))])
}

/** The server's page; the kept one only while the server cannot be reached, does not answer in time, or is not well. */
async function openPage(event: Fetching, path: string): Promise<Response> {
  const asking = fetch(event.request)
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
  const response = await Promise.race([asking, late]).catch(() => null)
  if (response && response.status < 500) {
    // Led away, or refused: it is not this device's page any more.
    if (!response.ok) event.waitUntil(forget((one) => one === path))
    return response
  }
  const cache = await caches.open(cacheName)
  return (await cache.match(path)) ?? asking
}

/** A built file never changes, and carries its hash in its name. */
async function openAsset(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const found = await cache.match(request, { ignoreVary: true })
  if (found) return found
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

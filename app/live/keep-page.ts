import type { KeepMessage } from './kept-copy.ts'

/** Where the service worker lies: it may answer for every address below. */
export const workerFile = '/service-worker.js'

/** What keeps pages in this browser; undefined on plain http, and where there is no page. */
export const pageWorkers = () => globalThis.navigator?.serviceWorker as ServiceWorkerContainer | undefined

/**
 * Lets this page be opened again while the server is away, where the browser can. Returns what ends it.
 * @param onReady a service worker looks after this page from now on
 */
export function keepPage(onReady: () => void): () => void {
  const serviceWorker = pageWorkers()
  // The development server has no built files to keep.
  if (!serviceWorker || !import.meta.env.PROD) return () => {}
  const tell = () => {
    if (!serviceWorker.controller) return
    const assets = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    const { version } = window.__remixManifest
    const message: KeepMessage = {
      kind: 'keep',
      path: location.pathname,
      version,
      assets: assets.map(({ pathname }) => pathname)
    }
    serviceWorker.controller.postMessage(message)
    onReady()
  }
  // A browser may refuse, as some do in private windows; then nothing is kept.
  serviceWorker.register(workerFile).catch(() => undefined)
  serviceWorker.addEventListener('controllerchange', tell)
  tell()
  return () => serviceWorker.removeEventListener('controllerchange', tell)
}

/** This page is not to be opened again from the device. */
export function forgetPage(): void {
  const message: KeepMessage = { kind: 'forget', path: location.pathname }
  pageWorkers()?.controller?.postMessage(message)
}

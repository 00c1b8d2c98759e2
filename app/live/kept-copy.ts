/** How the service worker asks for a page without anybody's data in it, to be kept and filled on the device. */
export const copyHeader = 'x-tielines-copy'

/** What a page tells its service worker: keep this page, built by this version, with what it has loaded so far; or forget it. */
export type KeepMessage =
  | { kind: 'keep'; path: string; version: string; assets: string[] }
  | { kind: 'forget'; path: string }

export function isCopy(request: Request): boolean {
  return request.headers.has(copyHeader)
}

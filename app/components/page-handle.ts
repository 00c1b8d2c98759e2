import type { Namespace } from '#app/locales/languages.ts'

/** What a route tells the shell: the sentences it needs before it can be shown. `export const handle: PageHandle = …` */
export type PageHandle = { namespaces: readonly Namespace[] }

/** The namespaces of the routes of this page. */
export function namespacesOf(handles: readonly unknown[]): Namespace[] {
  return handles.flatMap((handle) => (isPageHandle(handle) ? handle.namespaces : []))
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'namespaces' in handle
}

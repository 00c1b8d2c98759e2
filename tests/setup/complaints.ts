import type { BrowserContext } from 'playwright/test'

/** What pages complained of: errors they logged and exceptions that nothing caught. */
export type Complaints = {
  /** Listens to all pages of a context, those there and those to come. */
  watch: (context: BrowserContext) => void
  /** For a test that provokes an error on purpose. */
  allow: (pattern: RegExp) => void
  /** What a browser logs about a line that the test cuts itself, or a server that it stops. */
  allowCutLines: () => void
  /** Those that no test asked for. */
  unexpected: () => string[]
}

const cutLine =
  /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)|WebSocket is closed before/

/** Starts with no complaint heard and none allowed. */
export function listenForComplaints(): Complaints {
  const heard: string[] = []
  const allowed: RegExp[] = []
  return {
    watch: (context) => {
      context.on('console', (message) => {
        if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (event) => heard.push(String(event.error().stack ?? event.error())))
    },
    allow: (pattern) => allowed.push(pattern),
    allowCutLines: () => allowed.push(cutLine),
    unexpected: () => heard.filter((text) => !allowed.some((pattern) => pattern.test(text)))
  }
}

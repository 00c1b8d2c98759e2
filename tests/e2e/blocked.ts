import type { Page } from 'playwright/test'

/** A network without websockets: they open and are closed at once, as some proxies do, or are never answered. */
export async function blockWebSockets(page: Page, how: 'closed' | 'swallowed' = 'closed'): Promise<void> {
  await page.routeWebSocket(/\/socket\.io\//, (line) => {
    if (how === 'closed') void line.close()
  })
}

/** Waits for a line of this page that is there by long polling. Ask before it is opened. */
export function pollingLine(page: Page): Promise<unknown> {
  return page.waitForResponse(
    (response) => /transport=polling.*sid=/.test(response.url()) && response.request().method() === 'POST',
    { timeout: 30_000 }
  )
}

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, test as base, type Page } from 'playwright/test'
import { type Complaints, listenForComplaints } from './complaints.ts'
import { type RunningServer, startServer } from './server.ts'

export { expect } from 'playwright/test'

type Room = {
  /** The built server with a database of its own. */
  server: RunningServer
  /** A test fails for every error a page logs or throws, unless it is allowed here. */
  complaints: Complaints
  /** Another person: a browser profile of their own, on their own device. */
  newPerson: (options?: BrowserContextOptions) => Promise<Page>
}

/** Playwright's `test` with a whole workshop around it. Addresses are relative to the test's own server. */
export const test = base.extend<Room, { firstStart: string }>({
  // A database takes seconds to make and half a second to copy: one real first start is every test's beginning.
  firstStart: [
    async ({}, use) => {
      await withFolder(async (dataDir) => {
        const server = await startServer({ dataDir })
        await server.stop()
        await use(dataDir)
      })
    },
    { scope: 'worker' }
  ],
  server: async ({ firstStart }, use) => {
    await withFolder(async (dataDir) => {
      await cp(firstStart, dataDir, { recursive: true })
      const server = await startServer({ dataDir })
      await use(server)
      await server.stop()
    })
  },
  baseURL: async ({ server }, use) => {
    await use(server.url)
  },
  complaints: async ({}, use) => {
    const complaints = listenForComplaints()
    await use(complaints)
    base.expect(complaints.unexpected(), 'errors on the pages').toEqual([])
  },
  context: async ({ context, complaints }, use) => {
    complaints.watch(context)
    await use(context)
  },
  newPerson: async ({ browser, baseURL, complaints }, use) => {
    const opened: Page[] = []
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, ...options })
      complaints.watch(context)
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.context().close()))
  }
})

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tielines-server-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

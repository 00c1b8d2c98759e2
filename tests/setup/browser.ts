import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, test as base, type Page } from 'playwright/test'
import { type Complaints, listenForComplaints } from './complaints.ts'
import { type RunningServer, startServer } from './server.ts'

export { expect } from 'playwright/test'

type Room = {
  /** A test that makes the first account, or looks at all that its server says, has a server of its own. */
  ownServer: boolean
  /** The built server: the worker's, where a test makes a cohort of its own, or the test's. */
  server: RunningServer
  /** A test fails for every error a page logs or throws, unless it is allowed here. */
  complaints: Complaints
  /** Another person: a browser profile of their own, on their own device. */
  newPerson: (options?: BrowserContextOptions) => Promise<Page>
}

type Worker = {
  /** The data folder of a server that was started once and stopped, to be copied. */
  firstStart: string
  sharedServer: RunningServer
}

/** Playwright's `test` with a whole workshop around it. Addresses are relative to the test's server. */
export const test = base.extend<Room, Worker>({
  // A database takes seconds to make and half a second to copy: one real first start is every server's beginning.
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
  // A server takes seconds to start and to stop.
  sharedServer: [({ firstStart }, use) => withServer(firstStart, use), { scope: 'worker' }],
  ownServer: [false, { option: true }],
  server: async ({ firstStart, sharedServer, ownServer }, use) => {
    if (ownServer) await withServer(firstStart, use)
    else await use(sharedServer)
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

/** A server on a copy of a data folder, for as long as it is used. */
async function withServer(from: string, use: (server: RunningServer) => Promise<void>): Promise<void> {
  await withFolder(async (dataDir) => {
    await cp(from, dataDir, { recursive: true })
    const server = await startServer({ dataDir })
    await use(server)
    await server.stop()
  })
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tielines-server-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

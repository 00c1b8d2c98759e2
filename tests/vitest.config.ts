import { defineConfig } from 'vitest/config'

/** Where each kind of test lies. Those with a database or a server take turns: they would only slow each other down. */
const projects = {
  unit: ['{app,server,db}/**/*.test.{ts,tsx}', 'tests/setup/*.test.ts'],
  integration: ['tests/integration/**/*.test.ts'],
  realtime: ['tests/realtime/**/*.test.ts'],
  reports: ['tests/reports/**/*.test.ts'],
  faults: ['tests/faults/**/*.test.ts']
}

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    globalSetup: ['tests/setup/global-setup.ts'],
    projects: Object.entries(projects).map(([name, include], order) => ({
      test: {
        name,
        include,
        environment: 'node',
        fileParallelism: name === 'unit',
        // The others share a process: pure functions, and those that use one embedded database and load the same modules.
        isolate: name !== 'unit' && name !== 'integration',
        sequence: { groupOrder: order },
        testTimeout: name === 'unit' ? 30_000 : 120_000,
        hookTimeout: 120_000,
        // A passing test leaves nothing on the screen; a failing one shows what it printed.
        silent: 'passed-only'
      }
    })),
    allowOnly: !process.env.CI
  }
})

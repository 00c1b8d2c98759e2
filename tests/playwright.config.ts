import { defineConfig } from 'playwright/test'
import { findChromium } from './setup/tools.ts'

/** Against the built server: `npm run build` first. `npm test` does. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/playwright',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  projects: [
    { name: 'e2e', testMatch: 'e2e/**/*.test.ts' },
    { name: 'a11y', testMatch: 'a11y/**/*.test.ts' }
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    // What is not there in this time does not come.
    actionTimeout: 30_000,
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
    }
  }
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { failuresOf, judge, type Outcome, readPlaywrightReport, readVitestReport } from './outcome.ts'
import { ensureTools } from './tools.ts'

/** `npm test`: everything there is to test, one runner after the other, and one line that counts it all. */
type Runner = {
  name: string
  args: string[]
  env?: Record<string, string>
  read: (report: unknown) => Outcome
  /** What to say once more at the very end. Playwright, the last, says it itself. */
  failures: (report: unknown) => string[]
}

const reports = resolve('test-results')
const reportOf = (name: string) => join(reports, `${name}.json`)

const runners: Runner[] = [
  {
    name: 'vitest',
    args: [
      ...['run', '--config', 'tests/vitest.config.ts', '--reporter=default'],
      ...['--reporter=json', `--outputFile.json=${reportOf('vitest')}`]
    ],
    read: readVitestReport,
    failures: failuresOf
  },
  {
    name: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('playwright') },
    read: readPlaywrightReport,
    failures: () => []
  }
]

async function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number | null> {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  const [code] = (await once(child, 'close')) as [number | null]
  return code
}

async function runTests({ name, args, env, read, failures }: Runner): Promise<Outcome & { failures: string[] }> {
  const exitCode = await run(join('node_modules', '.bin', name), args, env)
  const text = await readFile(reportOf(name), 'utf8').catch(() => null)
  if (text === null) return { ...judge({ passed: 0, failed: 0 }, exitCode), failures: [`${name} left no report`] }
  const report: unknown = JSON.parse(text)
  return { ...judge(read(report), exitCode), failures: failures(report) }
}

async function main(): Promise<Outcome & { failures: string[] }> {
  ensureTools()
  await rm(reports, { recursive: true, force: true })
  await mkdir(reports, { recursive: true })
  // Always anew: a test against yesterday's build proves nothing.
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) return { passed: 0, failed: 1, failures: ['the build'] }
  const total = { passed: 0, failed: 0, failures: [] as string[] }
  for (const runner of runners) {
    const { passed, failed, failures } = await runTests(runner)
    total.passed += passed
    total.failed += failed
    total.failures.push(...failures)
  }
  return total
}

try {
  const { passed, failed, failures } = await main()
  for (const failure of failures) console.log(`\nFAILED ${failure}`)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

import { z } from 'zod'

/** What a runner found. Nothing is skipped here, so a skipped test counts as one that failed. */
export type Outcome = { passed: number; failed: number }

const count = z.int().min(0)

const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() })
      )
    })
  )
})

const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: z.array(z.unknown())
})

/** Reads vitest's JSON report. A file that could not even be loaded has no tests to count: it counts as one. */
export function readVitestReport(report: unknown): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = vitestReport.parse(report)
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + unloaded.length }
}

/** Each test of a vitest report that failed, with the beginning of what it said: said long before the end of a whole run. */
export function failuresOf(report: unknown): string[] {
  return vitestReport.parse(report).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    const unloaded = status === 'failed' && assertionResults.length === 0 ? [`${name}: ${beginning(message)}`] : []
    return [
      ...unloaded,
      ...failed.map((test) => `${name} > ${test.fullName}\n${beginning(test.failureMessages?.[0] ?? '')}`)
    ]
  })
}

const beginning = (text: string) => text.split('\n').slice(0, 12).join('\n').slice(0, 1200)

/** Reads Playwright's JSON report. `errors` are those outside of any test, such as a file that could not be loaded. */
export function readPlaywrightReport(report: unknown): Outcome {
  const { stats, errors } = playwrightReport.parse(report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

/** A runner that ended badly without a failed test, or that ran no test at all, counts as one failure. */
export function judge(outcome: Outcome, exitCode: number | null): Outcome {
  const ranNothing = outcome.passed + outcome.failed === 0
  const endedBadly = exitCode !== 0 && outcome.failed === 0
  return ranNothing || endedBadly ? { ...outcome, failed: 1 } : outcome
}

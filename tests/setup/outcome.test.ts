import { describe, expect, it } from 'vitest'
import { failuresOf, judge, readPlaywrightReport, readVitestReport } from './outcome.ts'

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }

describe('The count of all tests', () => {
  it('takes what passed from each report', () => {
    expect(readVitestReport(vitest)).toEqual({ passed: 5, failed: 0 })
    expect(readPlaywrightReport(playwright)).toEqual({ passed: 3, failed: 0 })
  })

  it('counts skipped, flaky and planned tests as failed', () => {
    expect(readVitestReport({ ...vitest, numPendingTests: 2, numTodoTests: 1 })).toEqual({ passed: 5, failed: 3 })
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }
    expect(readPlaywrightReport({ ...playwright, stats })).toEqual({ passed: 3, failed: 3 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', message: 'No such module', assertionResults: [] }]
    expect(readVitestReport({ ...vitest, testResults })).toEqual({ passed: 5, failed: 1 })
    expect(readPlaywrightReport({ ...playwright, errors: [{}] })).toEqual({ passed: 3, failed: 1 })
  })

  it('names the tests that failed, and files that could not be loaded', () => {
    const test = (fullName: string, status: string, failureMessages: string[]) => ({
      fullName,
      status,
      failureMessages
    })
    const assertionResults = [
      test('adds up', 'passed', []),
      test('holds', 'failed', ['Error: 1 is not 2\n  at a.test.ts'])
    ]
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults },
      { name: 'b.test.ts', status: 'failed', message: 'No such module', assertionResults: [] }
    ]
    expect(failuresOf({ ...vitest, testResults })).toEqual([
      'a.test.ts > holds\nError: 1 is not 2\n  at a.test.ts',
      'b.test.ts: No such module'
    ])
  })

  it('fails a runner that ran nothing, or ended badly with all tests passed', () => {
    expect(judge({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
    expect(judge({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 })
    expect(judge({ passed: 4, failed: 0 }, null)).toEqual({ passed: 4, failed: 1 })
    expect(judge({ passed: 4, failed: 2 }, 1)).toEqual({ passed: 4, failed: 2 })
    expect(judge({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 })
  })
})

import { describe, expect, it } from 'vitest'
import { type Findings, verdictOf } from './findings.ts'

const works = (roundTrip = 30) => ({ works: true as const, roundTrip, clock: 0 })
const fine: Findings = {
  websocket: works(),
  polling: works(),
  storage: { works: true, since: null },
  worker: 'works'
}
const no = { works: false as const }

describe('The verdict on a network', () => {
  it.each([
    ['good', fine],
    ['good', { ...fine, worker: 'insecure' }],
    ['good', { ...fine, polling: no }],
    ['slow', { ...fine, websocket: works(1_500) }],
    ['fallback', { ...fine, websocket: no }],
    ['fallback', { ...fine, websocket: no, polling: works(1_500) }],
    ['online', { ...fine, websocket: no, storage: no }],
    ['blocked', { ...fine, websocket: no, polling: no, storage: no }]
  ] as const)('is %s', (verdict, findings) => {
    expect(verdictOf(findings)).toBe(verdict)
  })
})

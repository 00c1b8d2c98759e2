import { describe, expect, it } from 'vitest'
import { instantOf } from './zoned-time.ts'

describe('an instant from what a clock shows', () => {
  it.each([
    ['2026-11-03T14:00', 'Pacific/Auckland', '2026-11-03T01:00:00.000Z'],
    ['2026-06-03T14:00', 'Pacific/Auckland', '2026-06-03T02:00:00.000Z'],
    ['2026-03-29T01:30', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-01-15T09:00', 'America/St_Johns', '2026-01-15T12:30:00.000Z'],
    ['2026-01-15T09:00', 'UTC', '2026-01-15T09:00:00.000Z']
  ])('%s in %s', (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant)
  })
})

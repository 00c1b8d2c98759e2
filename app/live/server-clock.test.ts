import { describe, expect, it } from 'vitest'
import { ServerClock } from './server-clock.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const iso = (milliseconds: number) => new Date(noon + milliseconds).toISOString()
const clockAt = (started: number) => {
  let ticks = started
  const clock = new ServerClock(iso(0), () => ticks)
  return { clock, wait: (milliseconds: number) => (ticks += milliseconds) }
}

describe('the server clock', () => {
  it('goes on from what the page came with, whatever the device thinks the time is', () => {
    const { clock, wait } = clockAt(3_600_000)
    wait(1_500)
    expect(clock.now()).toBe(noon + 1_500)
  })

  it('takes the middle of the quickest answer', () => {
    const { clock } = clockAt(1_000)
    clock.learn({ serverTime: iso(5_000), askedAt: 1_000, answeredAt: 1_200 }, true)
    expect(clock.now()).toBe(noon + 4_900)
    clock.learn({ serverTime: iso(9_000), askedAt: 1_000, answeredAt: 3_000 }, false)
    expect(clock.now()).toBe(noon + 4_900)
    clock.learn({ serverTime: iso(5_020), askedAt: 1_000, answeredAt: 1_040 }, false)
    expect(clock.now()).toBe(noon + 5_000)
  })

  it('begins again on a new line', () => {
    const { clock } = clockAt(1_000)
    clock.learn({ serverTime: iso(5_000), askedAt: 1_000, answeredAt: 1_000 }, true)
    clock.learn({ serverTime: iso(65_000), askedAt: 1_000, answeredAt: 1_400 }, true)
    expect(clock.now()).toBe(noon + 64_800)
  })
})

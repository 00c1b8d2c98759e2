import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Timer, type TimerStep, timerSchema, timerStepSchema } from '#app/contract/timer.ts'
import { stepTimer, timeLeft } from './timer.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const minute = 60_000
const after = (steps: [TimerStep, number][], start: Timer | null = null) =>
  steps.reduce((timer, [step, minutes]) => stepTimer(timer, step, noon + minutes * minute), start)
const start: [TimerStep, number] = [{ do: 'start', minutes: 10 }, 0]

describe('a countdown', () => {
  it('runs down and stays at zero', () => {
    const timer = stepTimer(null, { do: 'start', minutes: 10 }, noon) as Timer
    expect([0, 4, 10, 25].map((minutes) => timeLeft(timer, noon + minutes * minute) / minute)).toEqual([10, 6, 0, 0])
  })

  it('keeps what is left while it is stopped, and goes on from there', () => {
    const timer = after([start, [{ do: 'stop' }, 4], [{ do: 'goOn' }, 30]]) as Timer
    expect(timeLeft(timer, noon + 31 * minute)).toBe(5 * minute)
  })

  it('takes two minutes more while it runs, rests, or is over', () => {
    const more: TimerStep = { do: 'add', minutes: 2 }
    expect(timeLeft(after([start, [more, 4]]) as Timer, noon + 4 * minute)).toBe(8 * minute)
    expect(after([start, [{ do: 'stop' }, 4], [more, 20]])).toMatchObject({ kind: 'stopped', leftMs: 8 * minute })
    expect(timeLeft(after([start, [more, 15]]) as Timer, noon + 15 * minute)).toBe(2 * minute)
    expect(timeLeft(after([[more, 0]]) as Timer, noon)).toBe(2 * minute)
  })

  it('is gone when cleared; steps without a clock do nothing', () => {
    expect(after([start, [{ do: 'clear' }, 1]])).toBeNull()
    expect(after([[{ do: 'stop' }, 0]])).toBeNull()
    expect(after([[{ do: 'goOn' }, 0]])).toBeNull()
  })

  it('is always one that can be stored, and never has more left than it was set to', () => {
    const step = fc.constantFrom<TimerStep[]>(
      { do: 'start', minutes: 10 },
      { do: 'stop' },
      { do: 'goOn' },
      { do: 'add', minutes: 2 },
      { do: 'clear' }
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.integer({ min: 0, max: 20 })), { maxLength: 20 }), (moves) => {
        let now = noon
        let timer: Timer | null = null
        for (const [move, wait] of moves) {
          now += wait * minute
          timer = stepTimer(timer, timerStepSchema.parse(move), now)
          if (!timer) continue
          timerSchema.parse(timer)
          expect(timeLeft(timer, now)).toBeLessThanOrEqual(timer.totalMs)
        }
      })
    )
  })
})

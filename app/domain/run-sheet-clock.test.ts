import { describe, expect, it } from 'vitest'
import { runSheetClock, type TimedItem } from './run-sheet-clock.ts'

const minute = 60_000
const nine = Date.parse('2026-11-24T09:00:00Z')
const at = (minutes: number) => nine + minutes * minute
const item = (id: string, minutes: number, began: number | null = null): TimedItem => ({
  id,
  minutes,
  beganAt: began === null ? null : new Date(at(began)).toISOString()
})
const minutes = (items: TimedItem[], current: string | null, now: number) => {
  const clock = runSheetClock(items, current, at(now))
  return clock && { ahead: clock.aheadMs / minute, rest: clock.restMs / minute, end: (clock.endsAt - nine) / minute }
}

describe('the run sheet against the clock', () => {
  it('is silent before anything has begun', () => {
    expect(minutes([item('a', 10)], null, 0)).toBeNull()
    expect(minutes([item('a', 10)], 'a', 0)).toBeNull()
    expect(minutes([], 'a', 0)).toBeNull()
  })

  it('is on time while the first item has minutes left', () => {
    expect(minutes([item('a', 10, 0), item('b', 20)], 'a', 4)).toEqual({ ahead: 0, rest: 6, end: 30 })
  })

  it('falls behind minute by minute when an item runs over', () => {
    expect(minutes([item('a', 10, 0), item('b', 20)], 'a', 13)).toEqual({ ahead: -3, rest: -3, end: 33 })
  })

  it('is ahead when an item began sooner than planned', () => {
    expect(minutes([item('a', 10, 0), item('b', 20, 7)], 'b', 8)).toEqual({ ahead: 3, rest: 19, end: 27 })
  })

  it('counts what was jumped over as time won, and a step back as time lost', () => {
    const items = [item('a', 10, 0), item('b', 20), item('c', 30, 10)]
    expect(minutes(items, 'c', 10)).toEqual({ ahead: 20, rest: 30, end: 40 })
    expect(minutes(items, 'a', 45)).toEqual({ ahead: -35, rest: -35, end: 95 })
  })
})

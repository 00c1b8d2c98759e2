import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HumanClock } from './human-clock.ts'

describe('The clock of invented people', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** A clock, and what has come to an end by it. */
  function started(pace: number) {
    const calledOff = new AbortController()
    const clock = new HumanClock(pace, calledOff.signal)
    const over: string[] = []
    const rest = (name: string, milliseconds: number) =>
      void clock.rest(milliseconds).then(
        () => over.push(name),
        () => over.push(`${name} called off`)
      )
    return { clock, over, rest, callOff: () => calledOff.abort() }
  }

  it('goes as many times as fast as ours', async () => {
    const { over, rest } = started(5)
    rest('long', 10_000)
    rest('short', 5_000)
    await vi.advanceTimersByTimeAsync(990)
    expect(over).toEqual([])
    await vi.advanceTimersByTimeAsync(20)
    expect(over).toEqual(['short'])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(over).toEqual(['short', 'long'])
  })

  it('takes a new pace at once, for what has begun too', async () => {
    const { clock, over, rest } = started(1)
    rest('one', 60_000)
    await vi.advanceTimersByTimeAsync(20_000)
    clock.set({ pace: 20, resting: false })
    await vi.advanceTimersByTimeAsync(1_900)
    expect(over).toEqual([])
    await vi.advanceTimersByTimeAsync(150)
    expect(over).toEqual(['one'])
  })

  it('stands still while the people rest, and goes on where it stood', async () => {
    const { clock, over, rest } = started(1)
    rest('one', 10_000)
    await vi.advanceTimersByTimeAsync(9_000)
    clock.set({ pace: 1, resting: true })
    await vi.advanceTimersByTimeAsync(600_000)
    rest('another', 500)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(over).toEqual([])
    clock.set({ pace: 1, resting: false })
    await vi.advanceTimersByTimeAsync(600)
    expect(over).toEqual(['another'])
    await vi.advanceTimersByTimeAsync(500)
    expect(over).toEqual(['another', 'one'])
  })

  it('wakes everybody who rests, even while it stands still', async () => {
    const { clock, over, rest } = started(1)
    clock.set({ pace: 1, resting: true })
    rest('one', 10_000)
    clock.wakeAll()
    await vi.advanceTimersByTimeAsync(0)
    expect(over).toEqual(['one'])
  })

  it('lets nobody wait for a rehearsal that is over', async () => {
    const { over, rest, callOff } = started(1)
    rest('one', 10_000)
    callOff()
    rest('another', 10_000)
    await vi.advanceTimersByTimeAsync(0)
    expect(over).toEqual(['one called off', 'another called off'])
  })
})

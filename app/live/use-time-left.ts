import { useEffect, useState } from 'react'
import type { Timer } from '#app/contract/timer.ts'
import { timeLeft } from '#app/domain/timer.ts'
import type { ServerClock } from './server-clock.ts'

/** How often the server's clock is looked at. Often enough that no second is seen to jump. */
const lookMs = 200

/** The server's time, anew every so often, for what counts seconds. @param initial what the page was rendered with */
export function useServerNow(clock: ServerClock, initial: string, isRunning = true): number {
  const [now, setNow] = useState(() => Date.parse(initial))
  useEffect(() => {
    setNow(clock.now())
    if (!isRunning) return
    const timer = setInterval(() => setNow(clock.now()), lookMs)
    return () => clearInterval(timer)
  }, [clock, isRunning])
  return now
}

/** Whole seconds left of a countdown, the same on every screen; null when there is none. */
export function useTimeLeft(timer: Timer | null, clock: ServerClock, initial: string): number | null {
  const now = useServerNow(clock, initial, timer?.kind === 'running')
  return timer ? Math.ceil(timeLeft(timer, now) / 1_000) : null
}

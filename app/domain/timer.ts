import type { Timer, TimerStep } from '#app/contract/timer.ts'

/** What is left of a countdown in milliseconds, 0 when it is over. @param now the server's time, ms since the epoch */
export function timeLeft(timer: Timer, now: number): number {
  return timer.kind === 'stopped' ? timer.leftMs : Math.max(0, Date.parse(timer.endsAt) - now)
}

/** The countdown after a step; null when there is none. Steps that make no sense leave it as it is. */
export function stepTimer(timer: Timer | null, step: TimerStep, now: number): Timer | null {
  if (step.do === 'clear') return null
  if (step.do === 'start') return running(step.minutes * minute, step.minutes * minute, now)
  if (!timer) return step.do === 'add' ? running(step.minutes * minute, step.minutes * minute, now) : null
  const left = timeLeft(timer, now)
  switch (step.do) {
    case 'stop':
      return { kind: 'stopped', totalMs: timer.totalMs, leftMs: left }
    case 'goOn':
      return timer.kind === 'stopped' ? running(timer.totalMs, left, now) : timer
    case 'add': {
      const added = step.minutes * minute
      const totalMs = timer.totalMs + added
      return timer.kind === 'stopped'
        ? { kind: 'stopped', totalMs, leftMs: left + added }
        : running(totalMs, left + added, now)
    }
  }
}

const minute = 60_000

function running(totalMs: number, leftMs: number, now: number): Timer {
  return { kind: 'running', totalMs, endsAt: new Date(now + leftMs).toISOString() }
}

import type { Exercise } from '#app/contract/exercise.ts'

/** A draft and the way back. `merge` names what was being typed, so that a word is one step and not one a letter. */
export type History = { past: Exercise[]; now: Exercise; future: Exercise[]; merge: string | null }

const mostSteps = 100

export function beginHistory(now: Exercise): History {
  return { past: [], now, future: [], merge: null }
}

export function step(history: History, next: Exercise, merge: string | null = null): History {
  if (merge !== null && merge === history.merge) return { ...history, now: next, future: [] }
  return { past: [...history.past, history.now].slice(-mostSteps), now: next, future: [], merge }
}

/** The draft before the last step; as it is when there is none. */
export function undone({ past, now, future }: History): History {
  const before = past.at(-1)
  if (!before) return { past, now, future, merge: null }
  return { past: past.slice(0, -1), now: before, future: [now, ...future], merge: null }
}

/** The step that was taken back last; as it is when there is none. */
export function redone({ past, now, future }: History): History {
  const [next, ...rest] = future
  if (!next) return { past, now, future, merge: null }
  return { past: [...past, now], now: next, future: rest, merge: null }
}

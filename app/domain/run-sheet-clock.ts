/** A run-sheet item as planned, and when it began (the server's time, ISO 8601); null when it has not. */
export type TimedItem = { id: string; minutes: number; beganAt: string | null }

/**
 * How the session runs against its plan, in milliseconds of the server's time.
 * `aheadMs`: how much sooner (or, below zero, later) the current item will end than planned, counted from when the first
 * item began; an item that runs over pushes the end along. `restMs`: what the current item has left of its own minutes,
 * below zero when it is over. `endsAt`: when the whole will end if the rest goes as planned, ms since the epoch.
 */
export type RunSheetClock = { aheadMs: number; restMs: number; endsAt: number }

/** Null before the first item has begun, or when no item runs. */
export function runSheetClock(
  items: readonly TimedItem[],
  currentId: string | null,
  now: number
): RunSheetClock | null {
  const index = items.findIndex(({ id }) => id === currentId)
  const began = beginOf(items[index])
  const starts = items.flatMap((item) => beginOf(item) ?? [])
  if (index < 0 || began === null) return null
  const planned = Math.min(...starts) + sum(items.slice(0, index + 1))
  const ownEnd = began + sum(items.slice(index, index + 1))
  const end = Math.max(now, ownEnd)
  return { aheadMs: planned - end, restMs: ownEnd - now, endsAt: end + sum(items.slice(index + 1)) }
}

const minute = 60_000

const sum = (items: readonly TimedItem[]) => items.reduce((total, { minutes }) => total + minutes * minute, 0)

function beginOf(item: TimedItem | undefined): number | null {
  return item?.beganAt ? Date.parse(item.beganAt) : null
}

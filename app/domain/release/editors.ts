import type { BoundedBlock } from '#app/domain/release/cells.ts'
import { FEWEST } from '#app/domain/release/extremes.ts'

/** How many people stayed as they were, came in, went, or changed their answer between two releases. */
export type Moves = { unchanged: number; came: number; went: number; changed: number }

type Range = { lo: number; hi: number }
type Counts = { unchanged: Range; came: Range; went: Range; before: Range; after: Range }

/**
 * Whether a reader who knows how many people changed can pin who of them (or of those who came, went or stayed) is in
 * one part. Somebody who changed was and is in different parts, so `before + after` in a part is at most `changed`, and
 * exactly that where there are only two parts: with five edits, 8 -> 11 of 18 flagged means that one was and four are.
 * `worlds.ts` does not know this. Each part is looked at by itself, exactly.
 */
export function tellsOnEditors(
  older: readonly BoundedBlock[],
  newer: readonly BoundedBlock[],
  moves: Moves,
  parts: number
): boolean {
  if (moves.changed === 0) return false
  for (let part = 0; part < parts; part++) {
    if (isPartPinned(boundOf(older, part), boundOf(newer, part), moves, parts === 2)) return true
  }
  return false
}

function isPartPinned(older: Range, newer: Range, moves: Moves, twoParts: boolean): boolean {
  const all: Counts = {
    unchanged: { lo: 0, hi: moves.unchanged },
    came: { lo: 0, hi: moves.came },
    went: { lo: 0, hi: moves.went },
    before: { lo: 0, hi: moves.changed },
    after: { lo: 0, hi: moves.changed }
  }
  const kinds = ['unchanged', 'came', 'went', 'before', 'after'] as const
  return kinds.some((kind) => {
    const n = all[kind].hi
    const can = (lo: number, hi: number) =>
      lo <= hi && exists({ ...all, [kind]: { lo, hi } }, older, newer, moves.changed, twoParts)
    const each = (lo: number, hi: number) => Array.from({ length: hi - lo + 1 }, (_, step) => can(lo + step, lo + step))
    const low = !can(FEWEST, n) && !each(0, Math.min(FEWEST - 1, n)).every(Boolean)
    return low || (!can(0, n - FEWEST) && !each(Math.max(0, n - FEWEST + 1), n).every(Boolean))
  })
}

/** Whether there is a world with these counts in the part: unchanged + went + before as older shows, and so on. */
function exists(counts: Counts, older: Range, newer: Range, changed: number, twoParts: boolean): boolean {
  for (let before = counts.before.lo; before <= counts.before.hi; before++) {
    const least = Math.max(counts.after.lo, twoParts ? changed - before : 0)
    const most = Math.min(counts.after.hi, changed - before)
    if (least > most) continue
    const lo = Math.max(counts.unchanged.lo, older.lo - before - counts.went.hi, newer.lo - most - counts.came.hi)
    const hi = Math.min(counts.unchanged.hi, older.hi - before - counts.went.lo, newer.hi - least - counts.came.lo)
    if (lo <= hi) return true
  }
  return false
}

/** Of a part merged with others only the most that it may hold is known. */
function boundOf(cells: readonly BoundedBlock[], part: number): Range {
  const cell = cells.find(({ from, to }) => part >= from && part <= to)
  if (!cell) return { lo: 0, hi: 0 }
  return cell.from === cell.to ? cell : { lo: 0, hi: cell.hi }
}

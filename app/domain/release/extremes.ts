/** Fewer people than this are never told about, nor all but fewer than this. */
export const FEWEST = 3

/**
 * Whether knowing that `lo..hi` of `n` people have something tells about fewer than 3 of them, or about all but fewer
 * than 3. The bare facts "fewer than 3" (0..2) and "nearly all" (n-2..n) may be known; which number it is may not.
 * Nothing can be told about nobody (n = 0).
 */
export function isPinned(n: number, lo: number, hi: number): boolean {
  if (n === 0) return false
  const pinnedLow = hi < FEWEST && !(lo === 0 && hi === Math.min(FEWEST - 1, n))
  const pinnedHigh = lo > n - FEWEST && !(hi === n && lo === Math.max(n - FEWEST + 1, 0))
  return pinnedLow || pinnedHigh
}

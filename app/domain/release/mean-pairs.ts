import type { CohortMeasure } from '#app/contract/exercise.ts'
import { type Block, blocksOf, isAllHidden } from '#app/domain/release/cells.ts'
import { SHARE_TOLERANCE, sameFor, sharesOf } from '#app/domain/release/contribution.ts'
import { FEWEST } from '#app/domain/release/extremes.ts'
import type { MeanCell } from '#app/domain/release/figures.ts'
import type { Seat } from '#app/domain/release/law.ts'
import { tellsEnough } from '#app/domain/release/suppress.ts'

/** Somebody whose shares are not what they were, in part order; null had or have nothing to say. */
type Moved = { was: readonly number[] | null; is: readonly number[] | null }

/** A mean measure on both sides of a pair. Whether a block alone has enough people in it before, and now; who moved. */
export type MeanPair = {
  toldBefore: (block: Block) => boolean
  toldNow: (block: Block) => boolean
  moved: Moved[]
  erased: number
}

/** The facts of a mean measure between an older release and now. Erased people are left out: nothing is known of them. */
export function meanPair(measure: CohortMeasure, seats: readonly Seat[]): MeanPair {
  const before: number[][] = []
  const now: number[][] = []
  const moved: Moved[] = []
  let erased = 0
  for (const { was, is } of seats) {
    if (was === null) erased += 1
    const isSame = was && is && sameFor(measure, was, is)
    const shares = is ? sharesOf(measure, is) : null
    const sharesBefore = isSame ? shares : was ? sharesOf(measure, was) : null
    if (sharesBefore) before.push(sharesBefore)
    if (shares) now.push(shares)
    if (!isSame && (sharesBefore || shares)) moved.push({ was: sharesBefore, is: shares })
  }
  return { toldBefore: tellsEnough(before), toldNow: tellsEnough(now), moved, erased }
}

/**
 * Whether a new mean figure tells too much beside an older one. Conservative: sums are taken as known exactly, for every
 * union of neighbouring pieces into which the two figures cut the measure, even where only one of them cuts there.
 * Each union needs, in both releases, 3 people with more than 0 and 3 with less than 1 in it. Of those who moved, at
 * least 3 must differ in it (absent counts as 0), or none if nobody came or went: else the change tells about one or
 * two, or that nobody who came has any. And at least 3 of those who are in now, and of those who were in before, must
 * have less than 1 in a union that changed: else it tells about nearly all of them. The erased count for nothing here.
 */
export function meansTellTooMuch(pair: MeanPair, older: readonly MeanCell[], newer: readonly MeanCell[]): boolean {
  if (isAllHidden(older) || isAllHidden(newer)) return false
  const came = pair.moved.filter(({ is }) => is !== null)
  const went = pair.moved.filter(({ was }) => was !== null)
  const onlyEdits = came.length === went.length && came.length === pair.moved.length && pair.erased === 0
  return unionsOf(blocksOf(older), blocksOf(newer)).some((union) => {
    if (!pair.toldBefore(union) || !pair.toldNow(union)) return true
    const differing = pair.moved.filter(({ was, is }) => Math.abs(over(was, union) - over(is, union)) > SHARE_TOLERANCE)
    const notAll = (one: readonly number[] | null) => over(one, union) < 1 - SHARE_TOLERANCE
    if (differing.length < FEWEST && !(onlyEdits && differing.length === 0)) return true
    if (differing.length === 0) return false
    if (came.length > 0 && came.filter(({ is }) => notAll(is)).length < FEWEST) return true
    return went.length > 0 && went.filter(({ was }) => notAll(was)).length < FEWEST
  })
}

function unionsOf(older: readonly Block[], newer: readonly Block[]): Block[] {
  const starts = [...new Set([...older, ...newer].map(({ from }) => from))].sort((one, other) => one - other)
  const last = older.at(-1)?.to ?? 0
  const ends = [...starts.slice(1).map((start) => start - 1), last]
  return starts
    .flatMap((from) => ends.filter((to) => to >= from).map((to) => ({ from, to })))
    .filter(({ from, to }) => from > 0 || to < last)
}

function over(shares: readonly number[] | null, { from, to }: Block): number {
  let total = 0
  for (let part = from; part <= to; part++) total += shares?.[part] ?? 0
  return total
}

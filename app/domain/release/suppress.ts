import type { CohortMeasure } from '#app/contract/exercise.ts'
import { type Block, boundsOf, isAllHidden, partitions } from '#app/domain/release/cells.ts'
import { partOf, SHARE_TOLERANCE, sharesOf } from '#app/domain/release/contribution.ts'
import { FEWEST, isPinned } from '#app/domain/release/extremes.ts'
import type { Contribution, CountCell, MeanCell } from '#app/domain/release/figures.ts'

/** Below this many people the facts "fewer than 3" and "nearly all" overlap, so that one would give the other away. */
const FEWEST_TO_COUNT = 2 * FEWEST - 1

/** How many merged ways of showing a measure are offered, the best: with 12 parts there are 2,047. */
const MOST_WAYS = 32

/**
 * The ways in which the counts of one release (people per part, in order; m is their sum) may be shown by themselves,
 * best first: none "nearly all" where that can be had (such a cell swallows the figure, and choosing it over exact cells
 * would betray that the small ones are nobody), then most cells, then fewest people in cells that are merged or only
 * labelled, then a fixed order. After the merged ways come the bare labels of the unmerged parts, and last everything
 * `hidden`, which is always there.
 */
export function countChoices(measure: CohortMeasure, counts: readonly number[]): CountCell[][] {
  const m = sum(counts)
  const hidden = measure.parts.map((part): CountCell => ({ parts: [part], value: 'hidden' }))
  if (m < FEWEST_TO_COUNT) return [hidden]
  const upTo = runningTotals(counts)
  const ways = partitions(measure.parts.length)
    .map((blocks) => scoreCounts(blocks, upTo, m))
    .filter(({ safe }) => safe)
    .sort(
      (one, other) =>
        one.nearlyAll - other.nearlyAll || other.blocks.length - one.blocks.length || one.loss - other.loss
    )
    .slice(0, MOST_WAYS)
    .map(({ blocks }) =>
      blocks.map((block): CountCell => ({ parts: partsOf(measure, block), value: labelled(within(upTo, block), m) }))
    )
  const labels = measure.parts.map((part, index): CountCell => {
    const value = labelled(counts[index] ?? 0, m)
    return { parts: [part], value: typeof value === 'number' ? 'hidden' : value }
  })
  const labelsTell = isSafeAlone(labels, m) && !isAllHidden(labels)
  return [...ways, ...(labelsTell ? [labels] : []), hidden]
}

/**
 * Whether blocks of counts are safe to show with their labels, and how good they are. With f "few" cells of together L
 * people (m less the exact cells), any j of them hold between max(0, L - 2(f - j)) and min(2j, L): that is never inside
 * the extremes only if there are none, or 3 <= L <= 2(f - 1). Beside a "nearly all" all others are few and stay so.
 * `isSafeAlone` says the same the long way.
 */
function scoreCounts(blocks: readonly Block[], upTo: readonly number[], m: number) {
  let few = 0
  let fewPeople = 0
  let nearlyAll = 0
  let loss = 0
  for (const block of blocks) {
    const count = within(upTo, block)
    if (count < FEWEST) {
      few += 1
      fewPeople += count
    } else if (count > m - FEWEST) nearlyAll = 1
    if (isMerged(block) || count < FEWEST || count > m - FEWEST) loss += count
  }
  const safe = nearlyAll === 1 || few === 0 || (fewPeople >= FEWEST && fewPeople <= (FEWEST - 1) * (few - 1))
  return { blocks, safe, nearlyAll, loss }
}

/** People per part, in the order of `measure.parts`. Throws a TypeError when somebody is in no part of it. */
export function countParts(measure: CohortMeasure, contributions: readonly Contribution[]): number[] {
  const counts = measure.parts.map(() => 0)
  for (const contribution of contributions) {
    const part = partOf(measure, contribution)
    counts[part] = (counts[part] ?? 0) + 1
  }
  return counts
}

/**
 * Whether no union of these cells over m people, neighbours or not, is pinned inside the extremes by the other cells and
 * the total. Cells with equal bounds are interchangeable, so only how many of each kind are in a union matters; unions
 * that hold an exact cell have at least 3 people, and what they leave out is looked at by itself.
 */
export function isSafeAlone(cells: readonly CountCell[], m: number): boolean {
  const bounds = boundsOf(cells, m)
  const exact = sum(bounds.filter(({ lo, hi }) => lo === hi).map(({ lo }) => lo))
  if (cells.some(({ value }) => typeof value === 'number' && (value < FEWEST || value > m - FEWEST))) return false
  const kinds = new Map<string, { lo: number; hi: number; times: number }>()
  for (const { lo, hi } of bounds.filter((cell) => cell.lo !== cell.hi)) {
    const kind = kinds.get(`${lo}-${hi}`) ?? { lo, hi, times: 0 }
    kinds.set(`${lo}-${hi}`, { ...kind, times: kind.times + 1 })
  }
  let unions = [{ inLo: 0, inHi: 0, outLo: exact, outHi: exact, size: 0 }]
  for (const { lo, hi, times } of kinds.values()) {
    unions = unions.flatMap((union) =>
      Array.from({ length: times + 1 }, (_, taken) => ({
        inLo: union.inLo + taken * lo,
        inHi: union.inHi + taken * hi,
        outLo: union.outLo + (times - taken) * lo,
        outHi: union.outHi + (times - taken) * hi,
        size: union.size + taken
      }))
    )
  }
  return unions
    .filter(({ size }) => size > 0 && size < cells.length)
    .every(({ inLo, inHi, outLo, outHi }) => !isPinned(m, Math.max(inLo, m - outHi), Math.min(inHi, m - outLo)))
}

/**
 * Every way in which the mean of personal shares may be shown by itself, best first as in `countChoices`; last always
 * everything `hidden`, which is the only one when fewer than k people have something to say. A cell needs at least 3
 * people with more than 0 in it and 3 with less than 1. Cells are whole per cent and make 100 (largest remainder).
 */
export function meanChoices(measure: CohortMeasure, contributions: readonly Contribution[], k: number): MeanCell[][] {
  const hidden = measure.parts.map((part): MeanCell => ({ parts: [part], value: 'hidden' }))
  const people = contributions.map((each) => sharesOf(measure, each)).filter((shares) => shares !== null)
  if (people.length < k) return [hidden]
  // Sorted before they are added, so that the order of people cannot move a rounding.
  const means = measure.parts.map(
    (_, part) => sum(people.map((shares) => shares[part] ?? 0).sort((one, other) => one - other)) / people.length
  )
  const upTo = runningTotals(means)
  const isTold = tellsEnough(people)
  const ways = partitions(measure.parts.length)
    .filter((blocks) => blocks.every(isTold))
    .map((blocks) => ({ blocks, loss: rounded(sum(blocks.filter(isMerged).map((block) => within(upTo, block)))) }))
    .sort((one, other) => other.blocks.length - one.blocks.length || one.loss - other.loss)
    .slice(0, MOST_WAYS)
  return [...ways.map(({ blocks }) => meanCells(measure, upTo, blocks)), hidden]
}

/**
 * A test whether at least 3 of these people (shares 0..1 in part order) have more than 0 in a block, and at least 3 less
 * than 1: otherwise its mean would tell about fewer than 3 people, or about all but fewer than 3.
 */
export function tellsEnough(people: readonly (readonly number[])[]): (block: Block) => boolean {
  const kinds = new Map<number, number>()
  for (const shares of people) {
    const mask = shares.reduce((bits, share, part) => (share > SHARE_TOLERANCE ? bits | (1 << part) : bits), 0)
    kinds.set(mask, (kinds.get(mask) ?? 0) + 1)
  }
  const known = new Map<number, boolean>()
  return ({ from, to }) => {
    const inside = 2 ** (to + 1) - 2 ** from
    const answer = known.get(inside)
    if (answer !== undefined) return answer
    let some = 0
    let notAll = 0
    for (const [mask, times] of kinds) {
      if (mask & inside) some += times
      if (mask & ~inside) notAll += times
    }
    known.set(inside, some >= FEWEST && notAll >= FEWEST)
    return some >= FEWEST && notAll >= FEWEST
  }
}

function labelled(count: number, m: number): number | 'few' | 'nearlyAll' {
  if (count < FEWEST) return 'few'
  return count > m - FEWEST ? 'nearlyAll' : count
}

function meanCells(measure: CohortMeasure, upTo: readonly number[], blocks: readonly Block[]): MeanCell[] {
  const exact = blocks.map((block) => rounded(within(upTo, block) * 100))
  const values = exact.map(Math.floor)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: rounded(value - Math.floor(value)) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
  for (const { index } of byRemainder.slice(0, 100 - sum(values))) values[index] = (values[index] ?? 0) + 1
  return blocks.map((block, index) => ({ parts: partsOf(measure, block), value: values[index] ?? 0 }))
}

function isMerged({ from, to }: Block): boolean {
  return to > from
}

function partsOf(measure: CohortMeasure, { from, to }: Block): string[] {
  return measure.parts.slice(from, to + 1)
}

/** The total before each part, and last the total of all. */
function runningTotals(values: readonly number[]): number[] {
  const totals = [0]
  for (const value of values) totals.push((totals.at(-1) ?? 0) + value)
  return totals
}

function within(upTo: readonly number[], { from, to }: Block): number {
  return (upTo[to + 1] ?? 0) - (upTo[from] ?? 0)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Nine decimals: what is left of them is floating point and must not settle which cell is rounded up. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9
}

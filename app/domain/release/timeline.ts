import type { CohortMeasure } from '#app/contract/exercise.ts'
import type { Block, BoundedBlock } from '#app/domain/release/cells.ts'
import { partOf } from '#app/domain/release/contribution.ts'
import { FEWEST } from '#app/domain/release/extremes.ts'
import type { Contribution } from '#app/domain/release/figures.ts'
import { type Arc, canBePinned, networkOf } from '#app/domain/release/flow.ts'

/** The people who gave one same answer from release `from` up to release `to` (by place in time), counted per part. */
type Stay = { from: number; to: number; counts: number[] }

/** Every stay over the releases of a round and now, and how many of each release have been erased since. */
export type Timeline = { stays: Stay[]; erased: number[] }

/** What one seat brought, by place in time: undefined where it was not in, null where that has been erased since. */
export type Course = readonly (Contribution | null | undefined)[]

/** The stays of a count measure. Throws a TypeError when somebody is in no part of it. */
export function timelineOf(measure: CohortMeasure, courses: readonly Course[], moments: number): Timeline {
  const stays = new Map<number, Stay>()
  const erased = new Array<number>(moments).fill(0)
  for (const course of courses) {
    let from = 0
    let part = partAt(measure, course[0])
    for (let at = 0; at < moments; at++) {
      const next = partAt(measure, course[at + 1])
      if (course[at] === null) erased[at] = (erased[at] ?? 0) + 1
      if (next !== part || at === moments - 1) {
        if (part >= 0) addTo(stays, measure.parts.length, { from, to: at, part }, moments)
        from = at + 1
      }
      part = next
    }
  }
  return { stays: [...stays.values()], erased }
}

/** The part one seat was in, or -1 where it was not in or has been erased. */
function partAt(measure: CohortMeasure, given: Course[number]): number {
  return given ? partOf(measure, given) : -1
}

function addTo(
  stays: Map<number, Stay>,
  parts: number,
  { from, to, part }: { from: number; to: number; part: number },
  moments: number
) {
  const key = from * moments + to
  const stay = stays.get(key) ?? { from, to, counts: new Array<number>(parts).fill(0) }
  stay.counts[part] = (stay.counts[part] ?? 0) + 1
  stays.set(key, stay)
}

/**
 * Whether all figures of a measure together, `shown` in order of time with the new one last, pin the people of one stay
 * ("in from the second to the third release") inside the extremes, for a union of neighbouring parts: a reader is taken
 * to know how many people are in each stay.
 *
 * For one union the worlds are again the flows of a network: a node before each release, a stay leads from its first
 * release to behind its last, and what a release shows leads back by one. Exact for each union by itself; what different
 * unions give together is looked at for pairs only (`worlds.ts`).
 */
export function tellsOverTime({ stays, erased }: Timeline, shown: readonly (readonly BoundedBlock[])[]): boolean {
  const people = shown.map((_, at) => {
    const known = stays.filter(({ from, to }) => from <= at && at <= to)
    return known.reduce((total, { counts }) => total + sum(counts), erased[at] ?? 0)
  })
  return neighboursOf(shown).some((union) => {
    const present = shown.map((_, at) => {
      const known = stays.filter(({ from, to }) => from <= at && at <= to)
      return known.reduce((total, { counts }) => total + over(counts, union), 0)
    })
    const bounds = shown.map((cells, at) => boundsOver(cells, union, people[at] ?? 0))
    // Where the erased were is unknown: as many in the union as the old figure needs is as good a start as any.
    const lost = bounds.map(({ lo }, at) => Math.max(0, lo - (present[at] ?? 0)))
    const arcs: Arc[] = [
      ...stays.map(({ from, to, counts }) => ({ from, to: to + 1, flow: over(counts, union), lo: 0, hi: sum(counts) })),
      ...bounds.map((bound, at) => ({ from: at + 1, to: at, flow: (present[at] ?? 0) + (lost[at] ?? 0), ...bound })),
      ...lost.map((flow, at) => ({ from: at, to: at + 1, flow, lo: 0, hi: erased[at] ?? 0 }))
    ]
    const network = networkOf(arcs, shown.length + 1)
    const only = new Int8Array(arcs.length)
    return stays.some((_, stay) => {
      const { flow, hi } = arcs[stay] ?? { flow: 0, hi: 0 }
      // Any world away from the extremes will do, and most often the one at hand does.
      if (flow >= FEWEST && flow <= hi - FEWEST) return false
      only.fill(0)
      only[stay] = 1
      return canBePinned(network, only, only, hi)
    })
  })
}

/** The unions of neighbouring pieces into which all these figures together cut the measure, but for the whole. */
function neighboursOf(shown: readonly (readonly BoundedBlock[])[]): Block[] {
  const starts = [...new Set(shown.flatMap((cells) => cells.map(({ from }) => from)))].sort((one, other) => one - other)
  const last = shown[0]?.at(-1)?.to ?? 0
  const ends = [...starts.slice(1).map((start) => start - 1), last]
  // A union up to the end is the rest of one from the start, and as telling.
  return starts.flatMap((from) => ends.filter((to) => to >= from && to < last).map((to) => ({ from, to })))
}

/** How many of a release's m people are in a union, as far as its figure alone tells. */
function boundsOver(cells: readonly BoundedBlock[], union: Block, m: number): { lo: number; hi: number } {
  const inside = { lo: 0, hi: 0 }
  const outside = { lo: 0, hi: 0 }
  for (const { from, to, lo, hi } of cells) {
    const isInside = from >= union.from && to <= union.to
    const isOutside = from > union.to || to < union.from
    if (isInside) inside.lo += lo
    if (!isOutside) inside.hi += hi
    if (isOutside) outside.lo += lo
    if (!isInside) outside.hi += hi
  }
  return { lo: Math.max(inside.lo, m - outside.hi), hi: Math.min(inside.hi, m - outside.lo) }
}

function over(counts: readonly number[], { from, to }: Block): number {
  let total = 0
  for (let part = from; part <= to; part++) total += counts[part] ?? 0
  return total
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

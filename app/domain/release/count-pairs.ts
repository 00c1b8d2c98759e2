import type { CohortMeasure } from '#app/contract/exercise.ts'
import { boundsOf, isAllHidden } from '#app/domain/release/cells.ts'
import { partOf } from '#app/domain/release/contribution.ts'
import { tellsOnEditors } from '#app/domain/release/editors.ts'
import type { CountCell } from '#app/domain/release/figures.ts'
import type { Seat } from '#app/domain/release/law.ts'
import { tellsTooMuch } from '#app/domain/release/worlds.ts'

/** Counts people by part on both sides of a pair; who was erased is spread so that the old figure still holds. */
export type CountPair = {
  measure: CohortMeasure
  unchanged: number[]
  plus: number[]
  minus: number[]
  erased: number
  came: number
  changed: number
}

/** The facts of a count measure between an older release and now. Throws a TypeError when somebody is in no part. */
export function countPair(measure: CohortMeasure, seats: readonly Seat[]): CountPair {
  const zeros = () => measure.parts.map(() => 0)
  const pair = { measure, unchanged: zeros(), plus: zeros(), minus: zeros(), erased: 0, came: 0, changed: 0 }
  const add = (counts: number[], part: number) => {
    counts[part] = (counts[part] ?? 0) + 1
  }
  for (const { was, is } of seats) {
    const wasPart = was ? partOf(measure, was) : null
    const isPart = is ? partOf(measure, is) : null
    if (was === null) pair.erased += 1
    if (isPart !== null && wasPart === isPart) {
      add(pair.unchanged, isPart)
      continue
    }
    if (wasPart !== null) add(pair.minus, wasPart)
    if (isPart !== null) add(pair.plus, isPart)
    if (wasPart !== null && isPart !== null) pair.changed += 1
    if (wasPart === null && isPart !== null) pair.came += 1
  }
  return pair
}

/** Whether a new count figure tells too much beside an older one, on the terms of `figuresToShow`. */
export function countsTellTooMuch(pair: CountPair, older: readonly CountCell[], newer: readonly CountCell[]): boolean {
  if (isAllHidden(older) || isAllHidden(newer)) return false
  const unchanged = sum(pair.unchanged)
  const gone = sum(pair.minus) + pair.erased
  const olderBounds = boundsOf(older, unchanged + gone)
  const newerBounds = boundsOf(newer, unchanged + sum(pair.plus))
  const minus = withErased(pair, olderBounds)
  const moves = { unchanged, came: pair.came, changed: pair.changed, went: gone - pair.changed }
  return (
    tellsOnEditors(olderBounds, newerBounds, moves, pair.measure.parts.length) ||
    tellsTooMuch({ older: olderBounds, newer: newerBounds, unchanged: pair.unchanged, plus: pair.plus, minus })
  )
}

/** Where erased people were is not known any more; any way that agrees with the old figure is as good a start. */
function withErased(pair: CountPair, older: ReturnType<typeof boundsOf>): number[] {
  const minus = [...pair.minus]
  let left = pair.erased
  for (const limit of ['lo', 'hi'] as const) {
    for (const cell of older) {
      const people = sum(pair.unchanged.slice(cell.from, cell.to + 1)) + sum(minus.slice(cell.from, cell.to + 1))
      const moved = Math.max(0, Math.min(left, cell[limit] - people))
      minus[cell.from] = (minus[cell.from] ?? 0) + moved
      left -= moved
    }
  }
  return minus
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

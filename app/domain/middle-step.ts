import type { CountCell } from '#app/contract/figures.ts'
import { boundsOf } from './release/cells.ts'

/** The steps of a scale between which the middle lies, from 1; the same where it is known exactly. */
export type Middle = { from: number; to: number }

/**
 * The step of the person in the middle, the lower one of two, as far as the shown cells of a scale tell it over `people`
 * people; so it says nothing that they do not. Who may not have answered is counted both ways. Null when a cell is hidden,
 * when perhaps nobody answered, or when it could be any of the steps. Source: the median of an ordinal variable, e.g.
 * Agresti, Analysis of Ordinal Categorical Data, 2010, ch. 2.
 */
export function middleStep(cells: readonly CountCell[], people: number): Middle | null {
  if (cells.some(({ value }) => value === 'hidden')) return null
  const steps = cells.flatMap(({ parts }) => parts).filter((part) => stepOf(part) !== null).length
  const found = countsOf(cells, people).flatMap((counts) => {
    const last = cells.at(-1)
    const mayBeSilent = last?.parts.some((part) => stepOf(part) === null) ?? false
    const isSilent = mayBeSilent && last?.parts.length === 1
    const most = mayBeSilent ? (counts.at(-1) ?? 0) : 0
    const silent = Array.from({ length: most + 1 }, (_, count) => count)
    return (isSilent ? [most] : silent).map((count) => middleOf(cells, counts, people - count))
  })
  const known = found.filter((middle) => middle !== null)
  if (known.length === 0 || known.length < found.length) return null
  const from = Math.min(...known.map((middle) => middle.from))
  const to = Math.max(...known.map((middle) => middle.to))
  return from === 1 && to === steps ? null : { from, to }
}

/** Every way in which `people` people can be spread so that the cells are true. */
function countsOf(cells: readonly CountCell[], people: number): number[][] {
  let worlds: number[][] = [[]]
  for (const { lo, hi } of boundsOf(cells, people)) {
    worlds = worlds.flatMap((counts) => Array.from({ length: hi - lo + 1 }, (_, more) => [...counts, lo + more]))
  }
  return worlds.filter((counts) => counts.reduce((sum, count) => sum + count, 0) === people)
}

/** The steps of the cell that holds the middle of `known` people; null when there is nobody. */
function middleOf(cells: readonly CountCell[], counts: readonly number[], known: number): Middle | null {
  if (known <= 0) return null
  let below = 0
  const at = counts.findIndex((count) => {
    below += count
    return below >= known / 2
  })
  const steps = (cells[at]?.parts ?? []).flatMap((part) => stepOf(part) ?? [])
  const [from, to] = [steps[0], steps.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** The step a part stands for; null for the part of those who did not answer. */
function stepOf(part: string): number | null {
  const [, digits] = /^step(\d+)$/.exec(part) ?? []
  return digits === undefined ? null : Number(digits)
}

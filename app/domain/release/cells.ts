import { FEWEST } from '#app/domain/release/extremes.ts'
import type { CountCell, MeanCell } from '#app/domain/release/figures.ts'

/** Neighbouring parts `from..to` (indexes, both included) drawn as one cell. */
export type Block = { from: number; to: number }

/** A block of which a reader knows that between `lo` and `hi` people are in it. */
export type BoundedBlock = Block & { lo: number; hi: number }

/** They depend on nothing but the number of parts, and there are at most 2,047 of them. */
const madePartitions = new Map<number, readonly (readonly Block[])[]>()

/**
 * Every way to merge neighbours among `parts` parts (1..12) into at least two blocks, finest first, then by which cuts
 * go, the leftmost kept longest: a fixed order, so that equal scores are always settled alike.
 */
export function partitions(parts: number): readonly (readonly Block[])[] {
  const made = madePartitions.get(parts)
  if (made) return made
  const all: Block[][] = []
  for (let cuts = 2 ** (parts - 1) - 1; cuts >= 1; cuts--) {
    const blocks: Block[] = []
    let from = 0
    for (let part = 0; part < parts; part++) {
      if (part < parts - 1 && !(cuts & (1 << part))) continue
      blocks.push({ from, to: part })
      from = part + 1
    }
    all.push(blocks)
  }
  all.sort((one, other) => other.length - one.length)
  madePartitions.set(parts, all)
  return all
}

/** Whether nothing at all is told in these cells. */
export function isAllHidden(cells: readonly (CountCell | MeanCell)[]): boolean {
  return cells.every((cell) => cell.value === 'hidden')
}

/** Where the cells of a shown figure lie among the parts of its measure. */
export function blocksOf(cells: readonly { parts: readonly string[] }[]): Block[] {
  let from = 0
  return cells.map((cell) => {
    const block = { from, to: from + cell.parts.length - 1 }
    from = block.to + 1
    return block
  })
}

/**
 * What the cells of a count figure over m people tell, as bounds. `hidden` beside other cells means "neither few nor
 * nearly all" to a reader who knows these rules, and is bounded so; where everything is hidden it means nothing.
 */
export function boundsOf(cells: readonly CountCell[], m: number): BoundedBlock[] {
  const silent = isAllHidden(cells)
  const blocks = blocksOf(cells)
  return cells.map(({ value }, index) => {
    const block = blocks[index] ?? { from: 0, to: 0 }
    if (value === 'few') return { ...block, lo: 0, hi: Math.min(FEWEST - 1, m) }
    if (value === 'nearlyAll') return { ...block, lo: Math.max(0, m - FEWEST + 1), hi: m }
    if (value === 'hidden') return silent ? { ...block, lo: 0, hi: m } : { ...block, lo: FEWEST, hi: m - FEWEST }
    return { ...block, lo: value, hi: value }
  })
}

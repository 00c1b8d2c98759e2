import type { Block, BoundedBlock } from '#app/domain/release/cells.ts'
import { FEWEST } from '#app/domain/release/extremes.ts'
import { type Arc, canBePinned, type Network, networkOf } from '#app/domain/release/flow.ts'

/**
 * Two shown figures of one measure and who is behind them, as far as a reader is taken to know: the cells, and how many
 * people are unchanged, came in or changed (`plus`), went or changed (`minus`). The counts per part are the truth.
 */
export type Pair = {
  older: readonly BoundedBlock[]
  newer: readonly BoundedBlock[]
  unchanged: readonly number[]
  plus: readonly number[]
  minus: readonly number[]
}

/**
 * People on their way from an older cell to a newer one; `shown` arcs carry all the people of a cell. `atoms`: where in
 * the measure they are, one bit for each of the finest pieces into which both figures cut it.
 */
type PairArc = Arc & { kind: 'stayed' | 'went' | 'came' | 'shown'; atoms: number }
type Population = readonly PairArc['kind'][]
/** `pieces`: how many atoms there are. `populations`: the arcs of each, in the order of `POPULATIONS`. */
type PairNetwork = Network & { atoms: Int32Array; pieces: number; populations: readonly (readonly number[])[] }

/** The unchanged, those who went or changed, those who came in or changed, everybody before, everybody now. */
const POPULATIONS: readonly Population[] = [['stayed'], ['went'], ['came'], ['stayed', 'went'], ['stayed', 'came']]
/* Ends of the network, not joined: what leaves or reaches them in all (both m, came, went) stays as it is. */
const BEFORE = 0
const AFTER = 1
const CAME = 2
const WENT = 3
const FIRST_CELL = 4
/** Up to here every union of atoms is looked at (2^7), above only unions of neighbours. */
const MOST_ATOMS_FOR_EVERY_UNION = 7

/**
 * Whether a reader of both figures can pin a population inside the extremes: for a union of parts, the people in it in
 * the older release, in the newer, among the unchanged, among those who came in or changed, among those who went or
 * changed.
 *
 * All worlds that agree with both figures are the flows of a small network: older cell -> newer cell (unchanged people),
 * older cell -> went, came -> newer cell, the cells bounded by what is shown. So the bounds are exact, not estimated.
 */
export function tellsTooMuch(pair: Pair): boolean {
  const network = pairNetwork(pair)
  return unionsOf(network.pieces).some((union) =>
    network.populations.some((among) => isPinnedIn(network, among, union))
  )
}

function pairNetwork({ older, newer, unchanged, plus, minus }: Pair): PairNetwork {
  const olderNode = (index: number) => FIRST_CELL + index
  const newerNode = (index: number) => FIRST_CELL + older.length + index
  const starts = [...new Set([...older, ...newer].map(({ from }) => from))].sort((one, other) => one - other)
  const last = older.at(-1)?.to ?? 0
  const pieces = starts.map((from, index) => ({ from, to: (starts[index + 1] ?? last + 1) - 1 }))
  const atomsOf = (cell: Block) =>
    pieces.reduce((atoms, piece, index) => (isWithin(piece, cell) ? atoms | (1 << index) : atoms), 0)
  const free = { lo: 0, hi: Number.POSITIVE_INFINITY }
  const stayed = pieces.map((piece): PairArc => {
    const from = olderNode(older.findIndex((cell) => isWithin(piece, cell)))
    const to = newerNode(newer.findIndex((cell) => isWithin(piece, cell)))
    return { kind: 'stayed', atoms: atomsOf(piece), from, to, flow: over(unchanged, piece), ...free }
  })
  const went = older.map((cell, index): PairArc => {
    return { kind: 'went', atoms: atomsOf(cell), from: olderNode(index), to: WENT, flow: over(minus, cell), ...free }
  })
  const came = newer.map((cell, index): PairArc => {
    return { kind: 'came', atoms: atomsOf(cell), from: CAME, to: newerNode(index), flow: over(plus, cell), ...free }
  })
  const shown = (cell: BoundedBlock, from: number, to: number, others: readonly number[]): PairArc => {
    const flow = over(unchanged, cell) + over(others, cell)
    return { kind: 'shown', atoms: atomsOf(cell), from, to, flow, lo: cell.lo, hi: cell.hi }
  }
  const before = older.map((cell, index) => shown(cell, BEFORE, olderNode(index), minus))
  const after = newer.map((cell, index) => shown(cell, newerNode(index), AFTER, plus))
  const arcs = [...stayed, ...went, ...came, ...before, ...after]
  return {
    ...networkOf(arcs, newerNode(newer.length)),
    atoms: Int32Array.from(arcs, ({ atoms }) => atoms),
    pieces: pieces.length,
    populations: POPULATIONS.map((kinds) => arcs.flatMap(({ kind }, arc) => (kinds.includes(kind) ? arc : [])))
  }
}

/**
 * Whether those of a population (`among`: its arcs) who are in a union of atoms are pinned. An arc that lies wholly in the
 * union is in it in any case, one that is cut by it perhaps.
 */
function isPinnedIn(network: PairNetwork, among: readonly number[], union: number): boolean {
  let n = 0
  let least = 0
  let most = 0
  for (const arc of among) {
    const people = network.flow[arc] ?? 0
    n += people
    if (liesIn(network, arc, union)) least += people
    if (touches(network, arc, union)) most += people
  }
  // Most often the truth itself, or people moved within merged cells, is away from the extremes.
  if (n === 0 || (most >= FEWEST && least <= n - FEWEST)) return false
  const inner = new Int8Array(network.flow.length)
  const touched = new Int8Array(network.flow.length)
  for (const arc of among) {
    inner[arc] = liesIn(network, arc, union) ? 1 : 0
    touched[arc] = touches(network, arc, union) ? 1 : 0
  }
  return canBePinned(network, inner, touched, n)
}

function liesIn({ atoms }: PairNetwork, arc: number, union: number): boolean {
  return ((atoms[arc] ?? 0) & ~union) === 0
}

function touches({ atoms }: PairNetwork, arc: number, union: number): boolean {
  return ((atoms[arc] ?? 0) & union) !== 0
}

/**
 * Unions of atoms, one bit each, without the last atom: what holds it is the rest of one that does not, and as telling.
 */
function unionsOf(atoms: number): number[] {
  if (atoms <= MOST_ATOMS_FOR_EVERY_UNION) return Array.from({ length: 2 ** (atoms - 1) - 1 }, (_, index) => index + 1)
  const unions: number[] = []
  for (let from = 0; from < atoms - 1; from++) {
    for (let to = from; to < atoms - 1; to++) unions.push(2 ** (to + 1) - 2 ** from)
  }
  return unions
}

function isWithin(inner: Block, outer: Block): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

function over(values: readonly number[], { from, to }: Block): number {
  return values.slice(from, to + 1).reduce((total, value) => total + value, 0)
}

import type { Block, BoundedBlock } from '#app/domain/release/cells.ts'
import { FEWEST } from '#app/domain/release/extremes.ts'
import { type Arc, canBePinned, type Network, networkOf, type Weights } from '#app/domain/release/flow.ts'

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

/** People on their way from an older cell to a newer one; `shown` arcs carry all the people of a cell. */
type PairArc = Arc & { kind: 'stayed' | 'went' | 'came' | 'shown' }
/** The arcs of the unchanged come first, one for each atom: the finest pieces into which both figures cut the measure. */
type PairNetwork = Network & { kinds: readonly PairArc['kind'][]; atoms: readonly Block[] }
type Population = readonly PairArc['kind'][]

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
  return unionsOf(network.atoms.length).some((union) => {
    const cuts = cutsOf(network, union)
    return POPULATIONS.some((population) => isPinnedIn(network, population, cuts))
  })
}

function pairNetwork({ older, newer, unchanged, plus, minus }: Pair): PairNetwork {
  const olderNode = (index: number) => FIRST_CELL + index
  const newerNode = (index: number) => FIRST_CELL + older.length + index
  const starts = [...new Set([...older, ...newer].map(({ from }) => from))].sort((one, other) => one - other)
  const last = older.at(-1)?.to ?? 0
  const atoms = starts.map((from, index) => ({ from, to: (starts[index + 1] ?? last + 1) - 1 }))
  const free = { lo: 0, hi: Number.POSITIVE_INFINITY }
  const stayed = atoms.map((atom): PairArc => {
    const from = olderNode(older.findIndex((cell) => isWithin(atom, cell)))
    const to = newerNode(newer.findIndex((cell) => isWithin(atom, cell)))
    return { kind: 'stayed', from, to, flow: over(unchanged, atom), ...free }
  })
  const went = older.map((cell, index): PairArc => {
    return { kind: 'went', from: olderNode(index), to: WENT, flow: over(minus, cell), ...free }
  })
  const came = newer.map((cell, index): PairArc => {
    return { kind: 'came', from: CAME, to: newerNode(index), flow: over(plus, cell), ...free }
  })
  const before = older.map(({ lo, hi, ...cell }, index): PairArc => {
    return {
      kind: 'shown',
      from: BEFORE,
      to: olderNode(index),
      flow: over(unchanged, cell) + over(minus, cell),
      lo,
      hi
    }
  })
  const after = newer.map(({ lo, hi, ...cell }, index): PairArc => {
    return { kind: 'shown', from: newerNode(index), to: AFTER, flow: over(unchanged, cell) + over(plus, cell), lo, hi }
  })
  const arcs = [...stayed, ...went, ...came, ...before, ...after]
  return { ...networkOf(arcs, newerNode(newer.length)), kinds: arcs.map(({ kind }) => kind), atoms }
}

/**
 * What each arc adds to a union of atoms: `inner` 1 where it lies wholly in the union (the least the union may hold),
 * `touched` 1 where it is cut or inside (the most).
 */
function cutsOf(network: PairNetwork, union: readonly number[]): { inner: Weights; touched: Weights } {
  const { kinds, from, to, via, atoms } = network
  const isInner = new Array<number>(via.length).fill(1)
  const isTouched = new Array<number>(via.length).fill(0)
  for (let atom = 0; atom < atoms.length; atom++) {
    const side = union.includes(atom) ? isTouched : isInner
    side[from[atom] ?? 0] = side[to[atom] ?? 0] = union.includes(atom) ? 1 : 0
  }
  const weigh = (cells: readonly number[]) =>
    Int8Array.from(kinds, (kind, arc) => {
      if (kind === 'stayed') return union.includes(arc) ? 1 : 0
      return cells[(kind === 'went' ? from[arc] : to[arc]) ?? 0] ?? 0
    })
  return { inner: weigh(isInner), touched: weigh(isTouched) }
}

function isPinnedIn(network: PairNetwork, population: Population, cuts: { inner: Weights; touched: Weights }): boolean {
  let n = 0
  let least = 0
  let most = 0
  const inner = new Int8Array(network.kinds.length)
  const touched = new Int8Array(network.kinds.length)
  network.kinds.forEach((kind, arc) => {
    if (!population.includes(kind)) return
    const people = network.flow[arc] ?? 0
    inner[arc] = cuts.inner[arc] ?? 0
    touched[arc] = cuts.touched[arc] ?? 0
    n += people
    least += people * inner[arc]
    most += people * touched[arc]
  })
  // Most often the truth itself, or people moved within merged cells, is away from the extremes.
  if (n === 0 || (most >= FEWEST && least <= n - FEWEST)) return false
  return canBePinned(network, inner, touched, n)
}

/** Unions of atoms by index, without the last atom: what holds it is the rest of one that does not, and as telling. */
function unionsOf(atoms: number): number[][] {
  const unions: number[][] = []
  if (atoms <= MOST_ATOMS_FOR_EVERY_UNION) {
    for (let mask = 1; mask < 2 ** (atoms - 1); mask++) {
      unions.push(Array.from({ length: atoms }, (_, atom) => atom).filter((atom) => mask & (1 << atom)))
    }
    return unions
  }
  for (let from = 0; from < atoms - 1; from++) {
    for (let to = from; to < atoms - 1; to++) {
      unions.push(Array.from({ length: to - from + 1 }, (_, offset) => from + offset))
    }
  }
  return unions
}

function isWithin(inner: Block, outer: Block): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

function over(values: readonly number[], { from, to }: Block): number {
  return values.slice(from, to + 1).reduce((total, value) => total + value, 0)
}

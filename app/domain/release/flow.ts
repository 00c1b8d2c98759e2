import { FEWEST, isPinned } from '#app/domain/release/extremes.ts'

/** `flow` people, now, of whom there may be `lo..hi`. */
export type Arc = { from: number; to: number; flow: number; lo: number; hi: number }
/** Nodes are 0..nodes-1. Every flow within its bounds that leaves the balance of each node as it is, is a world. */
export type Network = { arcs: readonly Arc[]; nodes: number }
/** How much one more person on each arc adds to a population: 1 or 0. */
export type Weights = readonly number[]

/**
 * Whether a population of n people is pinned inside the extremes (`isPinned`) over all worlds of a network. `inner` weighs
 * what is in it in any case, `touched` all that may be. Exact: from the world the network is in, people are moved around
 * cycles until the population leaves the extremes, or cannot (no gaining cycle is left: the optimum of a flow). Leaves the
 * network in another of its worlds.
 */
export function canBePinned(network: Network, inner: Weights, touched: Weights, n: number): boolean {
  if (n === 0) return false
  const hi = climb(network, touched, 1, FEWEST)
  if (hi < FEWEST && isPinned(n, climb(network, inner, -1, 0), hi)) return true
  const lo = climb(network, inner, -1, n - FEWEST)
  return lo > n - FEWEST && isPinned(n, lo, climb(network, touched, 1, n))
}

/**
 * Moves people, one at a time around a cycle, until the population is `enough` (or beyond), as far as the shown figures
 * allow; gives what it got to. The network is left in that world, which is as good a start for the next question.
 */
function climb({ arcs, nodes }: Network, weights: Weights, direction: 1 | -1, enough: number): number {
  let value = arcs.reduce((total, { flow }, arc) => total + flow * (weights[arc] ?? 0), 0)
  while (direction * (enough - value) > 0) {
    const cycle = gainingCycle(arcs, nodes, weights, direction)
    if (!cycle) return value
    for (const { arc, step } of cycle) {
      arc.flow += step
      value += step * (weights[arcs.indexOf(arc)] ?? 0)
    }
  }
  return value
}

/** A person more (1) or less (-1) on an arc. */
type Move = { arc: Arc; step: 1 | -1 }

/**
 * A cycle along which one person can be moved so that the weighted count rises (direction 1) or falls (-1), if any:
 * Bellman-Ford, looking after each round whether the best ways found so far have closed a cycle.
 */
function gainingCycle(arcs: readonly Arc[], nodes: number, weights: Weights, direction: 1 | -1): Move[] | null {
  const best = new Array<number>(nodes).fill(0)
  const via = new Array<Move | null>(nodes).fill(null)
  for (;;) {
    let last = -1
    for (let index = 0; index < arcs.length; index++) {
      const arc = arcs[index]
      if (!arc) continue
      const gain = direction * (weights[index] ?? 0)
      const from = best[arc.from] ?? 0
      const to = best[arc.to] ?? 0
      if (arc.flow < arc.hi && from + gain > to) {
        best[arc.to] = from + gain
        via[arc.to] = { arc, step: 1 }
        last = arc.to
      } else if (arc.flow > arc.lo && to - gain > from) {
        best[arc.from] = to - gain
        via[arc.from] = { arc, step: -1 }
        last = arc.from
      }
    }
    if (last < 0) return null
    const cycle = cycleBehind(last, via)
    if (cycle) return cycle
  }
}

/** Follows the best ways back from a node: the cycle they run into, or null where they begin somewhere. */
function cycleBehind(node: number, via: readonly (Move | null)[]): Move[] | null {
  const passed: number[] = []
  const moves: Move[] = []
  for (let at = node; ; ) {
    const known = passed.indexOf(at)
    if (known >= 0) return moves.slice(known)
    const move = via[at]
    if (!move) return null
    passed.push(at)
    moves.push(move)
    at = move.step === 1 ? move.arc.from : move.arc.to
  }
}

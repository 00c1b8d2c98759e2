import { FEWEST, isPinned } from '#app/domain/release/extremes.ts'

/** `flow` people, now, of whom there may be `lo..hi`. */
export type Arc = { from: number; to: number; flow: number; lo: number; hi: number }

/**
 * Every flow within its bounds that leaves the balance of each node as it is, is a world. Columns by arc, of whole
 * numbers: the search below goes over them a million times for one release of a large room.
 */
export type Network = {
  from: Int32Array
  to: Int32Array
  flow: Int32Array
  lo: Int32Array
  hi: Int32Array
  /** By node: the most that a way there gains, and the arc it comes by (see `gainingCycle`). */
  best: Int32Array
  via: Int32Array
}

/** How much one more person on each arc adds to a population: 1 or 0. */
export type Weights = Int8Array

/** More than any room holds. */
const UNBOUNDED = 2 ** 30

/** The network of these arcs between nodes 0 to nodes - 1. */
export function networkOf(arcs: readonly Arc[], nodes: number): Network {
  const column = (value: (arc: Arc) => number) => Int32Array.from(arcs, (arc) => Math.min(value(arc), UNBOUNDED))
  return {
    from: column(({ from }) => from),
    to: column(({ to }) => to),
    flow: column(({ flow }) => flow),
    lo: column(({ lo }) => lo),
    hi: column(({ hi }) => hi),
    best: new Int32Array(nodes),
    via: new Int32Array(nodes)
  }
}

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
 * Moves people around cycles, on each as many as are wanted and it lets through, until the population is `enough`, as far
 * as the shown figures allow; gives what it got to. The network is left in that world, which is as good a start for the
 * next question.
 */
function climb(network: Network, weights: Weights, direction: 1 | -1, enough: number): number {
  const { flow, lo, hi } = network
  let value = 0
  for (let arc = 0; arc < flow.length; arc++) value += (flow[arc] ?? 0) * (weights[arc] ?? 0)
  while (direction * (enough - value) > 0) {
    const start = gainingCycle(network, weights, direction)
    if (start === null) return value
    const cycle = waysAround(network, start)
    let gain = 0
    let people = UNBOUNDED
    for (const { arc, step } of cycle) {
      const now = flow[arc] ?? 0
      gain += step * (weights[arc] ?? 0)
      people = Math.min(people, step === 1 ? (hi[arc] ?? 0) - now : now - (lo[arc] ?? 0))
    }
    people = Math.min(people, Math.ceil((enough - value) / gain))
    for (const { arc, step } of cycle) flow[arc] = (flow[arc] ?? 0) + step * people
    value += gain * people
  }
  return value
}

/**
 * A cycle along which people can be moved so that the weighted count rises (direction 1) or falls (-1), if any:
 * Bellman-Ford, looking after each round whether the best ways found so far have closed a cycle. Gives a node of it.
 */
function gainingCycle(network: Network, weights: Weights, direction: 1 | -1): number | null {
  const { from, to, flow, lo, hi, best, via } = network
  best.fill(0)
  via.fill(0)
  for (;;) {
    let last = -1
    for (let arc = 0; arc < flow.length; arc++) {
      const gain = direction * (weights[arc] ?? 0)
      const start = from[arc] ?? 0
      const end = to[arc] ?? 0
      const people = flow[arc] ?? 0
      const atStart = best[start] ?? 0
      const atEnd = best[end] ?? 0
      if (atStart + gain > atEnd) {
        if (people >= (hi[arc] ?? 0)) continue
        best[end] = atStart + gain
        via[end] = arc + 1
        last = end
      } else if (atEnd - gain > atStart) {
        if (people <= (lo[arc] ?? 0)) continue
        best[start] = atEnd - gain
        via[start] = -(arc + 1)
        last = start
      }
    }
    if (last < 0) return null
    const closed = cycleBehind(network, last)
    if (closed !== null) return closed
  }
}

/** Follows the best ways back from a node: a node of the cycle they run into, or null where they begin somewhere. */
function cycleBehind(network: Network, node: number): number | null {
  let at = node
  // After as many steps as there are nodes, whoever is still under way goes in circles.
  for (let steps = 0; steps <= network.via.length; steps++) {
    if (network.via[at] === 0) return null
    at = wayTo(network, at).before
  }
  return at
}

type Way = { arc: number; step: 1 | -1; before: number }

function waysAround(network: Network, start: number): Way[] {
  const ways: Way[] = []
  let node = start
  do {
    const way = wayTo(network, node)
    ways.push(way)
    node = way.before
  } while (node !== start)
  return ways
}

/** The best way to a node: from the node `before`, with people more (1) or less (-1) on the arc. */
function wayTo({ from, to, via }: Network, node: number): Way {
  const coming = via[node] ?? 0
  const arc = Math.abs(coming) - 1
  return coming > 0 ? { arc, step: 1, before: from[arc] ?? 0 } : { arc, step: -1, before: to[arc] ?? 0 }
}

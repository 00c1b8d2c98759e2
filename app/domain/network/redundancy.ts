import { countsOf, type EgoNetwork } from './ego-network.ts'

/** n, people on the map; 0 when there is nobody. */
export function size(network: EgoNetwork): number {
  return countsOf(network).n
}

/**
 * How many of the pairs that could know each other do: 2t / (n(n - 1)), 0..1; null below two contacts.
 * Source: Wasserman & Faust, Social Network Analysis, 1994, ch. 4; the person is left out.
 */
export function density(network: EgoNetwork): number | null {
  const { n, t } = countsOf(network)
  return n < 2 ? null : (2 * t) / (n * (n - 1))
}

/**
 * Separate conversations the person is in: n - 2t/n, 1..n contacts; null with nobody.
 * Source: Burt, Structural Holes, 1992, in the short form of Borgatti, Structural Holes: Unpacking Burt's Redundancy
 * Measures, Connections 20, 1997.
 */
export function effectiveSize(network: EgoNetwork): number | null {
  const { n, t } = countsOf(network)
  return n === 0 ? null : n - (2 * t) / n
}

/** Share of the ties that open something new: effective size / n, over 0..1; null with nobody. Source: Burt 1992. */
export function efficiency(network: EgoNetwork): number | null {
  const { n, t } = countsOf(network)
  return n === 0 ? null : 1 - (2 * t) / (n * n)
}

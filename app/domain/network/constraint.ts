import { acquaintances, type EgoNetwork } from './ego-network.ts'

/**
 * How boxed in the person would be if this circle closed: the sum over contacts j of (p_ij + sum_q p_iq p_qj)^2, where
 * p is the share of one's ties that goes to the other, over the ego graph with the person in it. About 1/n when nobody
 * knows anybody, 1 with one contact, at most 1.125 (two contacts who know each other); null with nobody. It falls with
 * n by itself: show it beside n, and not below five contacts.
 * Source: Burt, Structural Holes and Good Ideas, American Journal of Sociology 110, 2004, p. 362.
 */
export function constraint(network: EgoNetwork): number | null {
  const shares = constraintByContact(network)
  return shares.length === 0 ? null : sum(shares)
}

/**
 * Whether the constraint comes from one contact or from all alike: sum of r_j ln r_j / (n ln n), where r_j is contact
 * j's constraint over the mean one. 0 (all alike) to 1 (one person stands between the person and the rest); null below
 * two contacts.
 * Source: Burt, Structural Holes, 1992, ch. 2 (the Coleman-Theil disorder index).
 */
export function hierarchy(network: EgoNetwork): number | null {
  const shares = constraintByContact(network)
  const n = shares.length
  if (n < 2) return null
  const mean = sum(shares) / n
  const disorder = sum(shares.map((share) => (share / mean) * Math.log(share / mean)))
  // Equal shares may add up to a hair under nought.
  return Math.max(0, disorder / (n * Math.log(n)))
}

/** c_ij for every contact. Ties weigh the same, so p_ij is 1/n and p_qj is 1 over q's ties, the one to the person included. */
function constraintByContact(network: EgoNetwork): number[] {
  const known = acquaintances(network)
  const n = known.size
  return [...known.values()].map((others) => {
    let through = 0
    for (const other of others) through += 1 / ((known.get(other)?.size ?? 0) + 1)
    return ((1 + through) / n) ** 2
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

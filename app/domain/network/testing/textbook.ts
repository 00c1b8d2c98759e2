import type { EgoNetwork } from '../ego-network.ts'

/** Constraint as it is written: p over the whole matrix of the ego graph, the person in row 0. */
export function textbookConstraint(network: EgoNetwork): number {
  const a = matrixOf(network)
  const all = a.map((_, index) => index)
  const tie = (i: number, j: number) => (a[i]?.[j] ?? 0) + (a[j]?.[i] ?? 0)
  const p = (i: number, j: number) => tie(i, j) / all.reduce((total, k) => total + tie(i, k), 0)
  return all.slice(1).reduce((total, j) => {
    const through = all.filter((q) => q !== 0 && q !== j).reduce((sum, q) => sum + p(0, q) * p(q, j), 0)
    return total + (p(0, j) + through) ** 2
  }, 0)
}

/** Effective size as Burt writes it: over contacts j, 1 less what the others q have in common, p_iq m_jq. */
export function textbookEffectiveSize(network: EgoNetwork): number {
  const a = matrixOf(network)
  const contacts = a.map((_, index) => index).slice(1)
  return contacts.reduce((total, j) => {
    const common = contacts.reduce((sum, q) => sum + (1 / contacts.length) * (a[j]?.[q] ?? 0), 0)
    return total + 1 - common
  }, 0)
}

function matrixOf({ contacts, ties }: EgoNetwork): number[][] {
  const place = new Map(contacts.map((contact, index) => [contact, index + 1]))
  const a = Array.from({ length: contacts.length + 1 }, (_, i) =>
    Array.from({ length: contacts.length + 1 }, (_, j) => (i !== j && (i === 0 || j === 0) ? 1 : 0))
  )
  for (const [one, other] of ties) {
    const [i, j] = [place.get(one) ?? 0, place.get(other) ?? 0]
    for (const [from, to] of [
      [i, j],
      [j, i]
    ] as const) {
      const row = a[from]
      if (row) row[to] = 1
    }
  }
  return a
}

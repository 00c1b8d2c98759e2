/** One person's list and who on it knows whom. The person is not in it: everybody listed is tied to them. */
export type EgoNetwork = { contacts: readonly string[]; ties: readonly (readonly [string, string])[] }

/**
 * Whom each contact knows among the other contacts. Ties have no direction and count once; a tie of a contact with
 * itself or with somebody who is not on the list is no tie.
 */
export function acquaintances({ contacts, ties }: EgoNetwork): Map<string, Set<string>> {
  const known = new Map(contacts.map((contact) => [contact, new Set<string>()]))
  for (const [a, b] of ties) {
    const ofA = known.get(a)
    const ofB = known.get(b)
    if (a === b || !ofA || !ofB) continue
    ofA.add(b)
    ofB.add(a)
  }
  return known
}

/** n, the contacts, and t, the ties among them. */
export function countsOf(network: EgoNetwork): { n: number; t: number } {
  const known = acquaintances(network)
  let ends = 0
  for (const others of known.values()) ends += others.size
  return { n: known.size, t: ends / 2 }
}

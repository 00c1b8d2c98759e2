/**
 * People like me and unlike me: (E - I) / (E + I), where I is how many are the same as the person and E how many are not.
 * -1 (all like me) to +1 (all different). Contacts of whom it is not known are left out; null when it is known of none.
 * Source: Krackhardt & Stern, Informal Networks and Organizational Crises, Social Psychology Quarterly 51, 1988.
 * @param values one a contact: is it the same as the person; null when not known
 */
export function eiIndex(values: readonly (boolean | null)[]): number | null {
  const same = values.filter((value) => value === true).length
  const different = values.filter((value) => value === false).length
  return same + different === 0 ? null : (different - same) / (different + same)
}

/**
 * How mixed contacts are: 1 - sum of p^2, the chance that two drawn with replacement are of different kinds. 0 (all of
 * one kind, or one contact) to under 1; null when nobody is counted.
 * Source: Blau, Inequality and Heterogeneity, 1977.
 * @param counts contacts of each kind
 */
export function blau(counts: readonly number[]): number | null {
  const { pairs, unlike } = pairsOf(counts)
  return pairs === 0 ? null : unlike / pairs
}

/**
 * Blau's index over the most it could be, Blau * K / (K - 1): 0 (one kind) to 1 (all kinds alike). null when nobody is
 * counted, or when there was no choice (K under two).
 * Source: Agresti & Agresti, Statistical Analysis of Qualitative Variation, Sociological Methodology 9, 1978.
 * @param counts contacts of each kind
 * @param optionsOffered K, the kinds that could be chosen from, chosen or not
 * @throws RangeError when more kinds were chosen than offered
 */
export function iqv(counts: readonly number[], optionsOffered: number): number | null {
  const { pairs, unlike } = pairsOf(counts)
  if (counts.filter((count) => count > 0).length > optionsOffered) throw new RangeError('iqv: more kinds than offered')
  // Whole numbers up to the one division: an even mix is 1, not a hair over.
  return pairs === 0 || optionsOffered < 2 ? null : (unlike * optionsOffered) / (pairs * (optionsOffered - 1))
}

/** Ordered pairs of contacts, with replacement, and those of two different kinds. */
function pairsOf(counts: readonly number[]): { pairs: number; unlike: number } {
  const pairs = counts.reduce((total, count) => total + count, 0) ** 2
  return { pairs, unlike: pairs - counts.reduce((total, count) => total + count * count, 0) }
}

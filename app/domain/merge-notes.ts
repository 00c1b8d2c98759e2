/**
 * Two people's changes of one text put together, line by line, so that nothing that either wrote is lost: where both
 * changed the same lines, theirs come first and mine after.
 * @param base what both began from
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs
  if (theirs === base) return mine
  const [b, m, t] = [base, mine, theirs].map((text) => text.split('\n')) as [string[], string[], string[]]
  const merged: string[] = []
  let [fromB, fromM, fromT] = [0, 0, 0]
  const inMine = kept(b, m)
  const inTheirs = kept(b, t)
  for (let at = 0; at <= b.length; at++) {
    const toM = at === b.length ? m.length : inMine.get(at)
    const toT = at === b.length ? t.length : inTheirs.get(at)
    // Only what both have kept holds the texts together.
    if (toM === undefined || toT === undefined) continue
    merged.push(...stretch(b.slice(fromB, at), m.slice(fromM, toM), t.slice(fromT, toT)))
    const line = b[at]
    if (line !== undefined) merged.push(line)
    ;[fromB, fromM, fromT] = [at + 1, toM + 1, toT + 1]
  }
  return merged.join('\n')
}

function stretch(base: string[], mine: string[], theirs: string[]): string[] {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs
  if (isSame(theirs, base)) return mine
  if (base.length > 0 && startsWith(theirs, base)) return [...mine, ...theirs.slice(base.length)]
  if (base.length > 0 && startsWith(mine, base)) return [...theirs, ...mine.slice(base.length)]
  return [...theirs, ...mine.filter((line) => !theirs.includes(line))]
}

const isSame = (lines: string[], others: string[]) => lines.length === others.length && startsWith(lines, others)

const startsWith = (lines: string[], start: string[]) => start.every((line, at) => lines[at] === line)

/** Where the lines of `base` stand that `other` has kept, in order: the longest common subsequence. */
function kept(base: string[], other: string[]): Map<number, number> {
  const lengths = Array.from({ length: base.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = base.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? []
    for (let j = other.length - 1; j >= 0; j--) {
      row[j] = base[i] === other[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
    }
  }
  const found = new Map<number, number>()
  for (let [i, j] = [0, 0]; i < base.length && j < other.length; ) {
    if (base[i] === other[j]) found.set(i++, j++)
    else if (length(i + 1, j) >= length(i, j + 1)) i++
    else j++
  }
  return found
}

import type { CountCell } from '#app/domain/release/figures.ts'

/*
 * An attacker that knows nothing of how releases are made safe: it lists every way people could be spread over the parts
 * that agrees with what was shown, and looks what all of them have in common. Shares no code with what it attacks.
 */

type Known = { parts: readonly string[]; cells: readonly CountCell[]; people: number }
type Leak = { what: string; from: number; to: number; lo: number; hi: number; n: number }

/** Every vector of counts that agrees with a shown figure, by the plain meaning of its labels. */
function worldsOf({ parts, cells, people }: Known): number[][] {
  const worlds: number[][] = []
  const cellOf = parts.map((part) => cells.findIndex((cell) => cell.parts.includes(part)))
  const walk = (part: number, sofar: number[], left: number, inCell: number) => {
    if (part === parts.length) {
      if (left === 0) worlds.push(sofar)
      return
    }
    const cell = cells[cellOf[part] ?? 0]
    const ends = cellOf[part + 1] !== cellOf[part]
    for (let count = 0; count <= left; count++) {
      const total = inCell + count
      if (typeof cell?.value === 'number' && total > cell.value) break
      if (cell?.value === 'few' && total > 2) break
      if (ends && typeof cell?.value === 'number' && total !== cell.value) continue
      if (ends && cell?.value === 'nearlyAll' && total < people - 2) continue
      walk(part + 1, [...sofar, count], left - count, ends ? 0 : total)
    }
  }
  walk(0, [], people, 0)
  return worlds
}

/** What a set of possible numbers out of n says about fewer than 3, or about all but fewer than 3. */
function saysTooMuch(possible: ReadonlySet<number>, n: number): boolean {
  if (n === 0) return false
  const few = [0, 1, 2].filter((count) => count <= n)
  const many = [n - 2, n - 1, n].filter((count) => count >= 0)
  const all = [...possible]
  if (all.every((count) => count <= 2) && !few.every((count) => possible.has(count))) return true
  return all.every((count) => count >= n - 2) && !many.every((count) => possible.has(count))
}

/** Leaks of one figure by itself, for every union of neighbouring parts. */
export function leaksAlone(known: Known): Leak[] {
  const worlds = worldsOf(known)
  return neighbours(known.parts.length).flatMap(({ from, to }) => {
    const possible = new Set(worlds.map((world) => within(world, from, to)))
    if (!saysTooMuch(possible, known.people)) return []
    return [{ what: 'alone', from, to, lo: Math.min(...possible), hi: Math.max(...possible), n: known.people }]
  })
}

/**
 * Leaks of two figures, of which `unchanged` people are the same in both: for every union of neighbouring parts, about
 * the people in it in either release, and about those of them who are unchanged, came in or changed, went or changed.
 * Null when there are too many worlds to list.
 */
export function leaksOfPair(older: Known, newer: Known, unchanged: number, most = 40_000): Leak[] | null {
  const before = worldsOf(older)
  const after = worldsOf(newer)
  if (before.length * after.length > most) return null
  const unions = neighbours(older.parts.length)
  const kinds = [
    { what: 'older', n: older.people },
    { what: 'newer', n: newer.people },
    { what: 'unchanged', n: unchanged },
    { what: 'plus', n: newer.people - unchanged },
    { what: 'minus', n: older.people - unchanged }
  ]
  const possible = unions.map(() => kinds.map(() => new Set<number>()))
  for (const was of before) {
    for (const is of after) {
      // Of each part, at most so many people can be the same in both.
      const room = was.map((count, part) => Math.min(count, is[part] ?? 0))
      const rooms = within(room, 0, room.length - 1)
      if (rooms < unchanged) continue
      unions.forEach(({ from, to }, union) => {
        const inside = within(room, from, to)
        for (let same = Math.max(0, unchanged - (rooms - inside)); same <= Math.min(unchanged, inside); same++) {
          const wasIn = within(was, from, to)
          const isIn = within(is, from, to)
          const counts = [wasIn, isIn, same, isIn - same, wasIn - same]
          for (const [kind, count] of counts.entries()) possible[union]?.[kind]?.add(count)
        }
      })
    }
  }
  return unions.flatMap(({ from, to }, union) =>
    kinds.flatMap(({ what, n }, kind) => {
      const found = possible[union]?.[kind] ?? new Set<number>()
      if (!saysTooMuch(found, n)) return []
      return [{ what, from, to, lo: Math.min(...found), hi: Math.max(...found), n }]
    })
  )
}

/**
 * Leaks about the first of two parts to somebody who knows who came, went, changed (and so moved to the other part) and
 * stayed: all worlds, head by head.
 */
export function leaksOfTwoParts(
  older: Known,
  newer: Known,
  moves: { unchanged: number; came: number; went: number; changed: number }
): Leak[] {
  const agrees = (known: Known) => new Set(worldsOf(known).map(([first = 0]) => first))
  const before = agrees(older)
  const after = agrees(newer)
  const names = ['unchanged', 'came', 'went', 'changed'] as const
  const possible = names.map(() => new Set<number>())
  for (let unchanged = 0; unchanged <= moves.unchanged; unchanged++) {
    for (let came = 0; came <= moves.came; came++) {
      for (let went = 0; went <= moves.went; went++) {
        for (let changed = 0; changed <= moves.changed; changed++) {
          if (!before.has(unchanged + went + changed)) continue
          if (!after.has(unchanged + came + moves.changed - changed)) continue
          for (const [kind, count] of [unchanged, came, went, changed].entries()) possible[kind]?.add(count)
        }
      }
    }
  }
  return names.flatMap((what, kind) => {
    const found = possible[kind] ?? new Set<number>()
    if (!saysTooMuch(found, moves[what])) return []
    return [{ what, from: 0, to: 0, lo: Math.min(...found), hi: Math.max(...found), n: moves[what] }]
  })
}

/** Leaks about the first of two parts over several releases, to somebody who knows how many people are in which stay. */
export function leaksOfStays(
  shown: readonly Known[],
  stays: readonly { from: number; to: number; people: number }[]
): Leak[] {
  const agrees = shown.map((known) => new Set(worldsOf(known).map(([first = 0]) => first)))
  // Everything the other stays can add up to, release by release, as text.
  const sums = (others: typeof stays) => {
    let reached = new Set([shown.map(() => 0).join()])
    for (const { from, to, people } of others) {
      const next = new Set<string>()
      for (const before of reached) {
        const totals = before.split(',').map(Number)
        for (let count = 0; count <= people; count++) {
          next.add(totals.map((total, at) => (at >= from && at <= to ? total + count : total)).join())
        }
      }
      reached = next
    }
    return [...reached].map((text) => text.split(',').map(Number))
  }
  return stays.flatMap((stay, index) => {
    const others = sums(stays.filter((_, other) => other !== index))
    const found = new Set<number>()
    for (let count = 0; count <= stay.people; count++) {
      const fits = (totals: readonly number[]) =>
        totals.every((total, at) => agrees[at]?.has(at >= stay.from && at <= stay.to ? total + count : total))
      if (others.some(fits)) found.add(count)
    }
    if (!saysTooMuch(found, stay.people)) return []
    return [{ what: 'stay', from: 0, to: 0, lo: Math.min(...found), hi: Math.max(...found), n: stay.people }]
  })
}

function neighbours(parts: number): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = []
  for (let from = 0; from < parts; from++) {
    for (let to = from; to < parts; to++) if (from > 0 || to < parts - 1) all.push({ from, to })
  }
  return all
}

function within(counts: readonly number[], from: number, to: number): number {
  let total = 0
  for (let part = from; part <= to; part++) total += counts[part] ?? 0
  return total
}

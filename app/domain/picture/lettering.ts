import { type Point, side } from './bands.ts'

/** Text in the picture: `y` is its baseline, `x` its middle, its start or its end. */
export type Written = Point & { text: string; anchor: 'middle' | 'start' | 'end' }

export type Box = { left: number; right: number; top: number; bottom: number }

/** Shares of the letter size: the mean width of a letter, of a character that fills its square, the height above the line. */
const letterWidth = 0.56
const squareWidth = 1.02
const ascent = 0.8
/** Names may stand out a little over the rim, where pages and screens have a margin. */
const overhang = { x: 60, y: 30 }
const longest = 18

/** The beginning of a name that is too long to stand beside others. Never cuts within a character. */
export function clipped(name: string): string {
  const letters = name.match(/\P{M}\p{M}*/gu) ?? []
  if (letters.length <= longest) return name
  const beginning = letters.slice(0, longest - 1).join('')
  return `${beginning.trimEnd()}…`
}

/** The room a text takes up, about: fonts differ. @param letter height of the letters, in the picture's units */
export function boxOf({ text, x, y, anchor }: Written, letter: number): Box {
  const width = [...text].reduce((sum, one) => sum + (one > '\u2e80' ? squareWidth : letterWidth), 0) * letter
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - ascent * letter, bottom: y + (1 - ascent) * letter }
}

export function boxAround({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/**
 * A text at each side of a box, `gap` away from it: below, above, right and left.
 * @param letter height of the letters, in the picture's units
 */
export function sidesOf(text: string, { left, right, top, bottom }: Box, gap: number, letter: number) {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2 + 0.3 * letter]
  return {
    below: { text, x, y: bottom + gap + ascent * letter, anchor: 'middle' },
    above: { text, x, y: top - gap - (1 - ascent) * letter, anchor: 'middle' },
    right: { text, x: right + gap, y, anchor: 'start' },
    left: { text, x: left - gap, y, anchor: 'end' }
  } as const satisfies Record<string, Written>
}

/** Whether a text of this box is on the page and covers none of the others. */
export function hasRoom(box: Box, others: readonly Box[]): boolean {
  const isOnPage =
    box.top >= -overhang.y &&
    box.bottom <= side + overhang.y &&
    box.left >= -overhang.x &&
    box.right <= side + overhang.x
  return isOnPage && !others.some((other) => overlap(box, other))
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

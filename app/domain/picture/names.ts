import { dotRadius, meRadius, middle, type Point } from './bands.ts'
import type { EgoPicture } from './ego-picture.ts'

/** Where a name stands: `y` is its baseline, `x` its middle, its start or its end. */
export type NameSpot = Point & { id: string; text: string; anchor: Anchor }
type Anchor = 'middle' | 'start' | 'end'

type Box = { left: number; right: number; top: number; bottom: number }

/** Share of the letter size: the mean width of a letter, of a character that fills its square, and the gap to the dot. */
const letterWidth = 0.56
const squareWidth = 1.02
const gap = 0.18
const ascent = 0.8
const longest = 18

/** Up to two letters that stand for a name: of its first and last word, or of its only one. Never empty. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.,·-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letters = (word: string) => word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []
  const [first = [], last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) =>
    letters(word ?? '')
  )
  const chosen = last?.length ? [first[0], last[0]] : first.slice(0, 2)
  return chosen.join('').toLocaleUpperCase() || [...name.trim()].slice(0, 1).join('') || '?'
}

/**
 * The names that can be written out round their dots (below, above, right, left) without covering a dot, a group's name or each other.
 * Who comes first has the first choice; whoever finds no room is not in the result and keeps initials.
 * @param letter height of the letters, in the picture's units
 */
export function namesWithRoom(picture: EgoPicture, nameOf: (id: string) => string, letter: number): NameSpot[] {
  const dots = picture.people.map((person) => around(person, dotRadius))
  const taken = [
    around(middle, meRadius),
    ...picture.hulls.map(({ group, label }) =>
      textBox(clipped(picture.groups[group] ?? ''), { ...label, anchor: 'middle' }, letter)
    )
  ]
  return picture.people.flatMap((person) => {
    const text = clipped(nameOf(person.id))
    const spot = spotsRound(person, letter).find((one) => {
      const box = textBox(text, one, letter)
      return isOnPage(box) && ![...dots, ...taken].some((other) => overlap(box, other))
    })
    if (!spot) return []
    taken.push(textBox(text, spot, letter))
    return [{ id: person.id, text, ...spot }]
  })
}

/** A name no longer than there is room for beside others. */
export function clipped(name: string): string {
  const letters = name.match(/\P{M}\p{M}*/gu) ?? []
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : name
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function spotsRound({ x, y }: Point, letter: number): (Point & { anchor: Anchor })[] {
  const beside = dotRadius + gap * letter
  const level = y + 0.3 * letter
  return [
    { x, y: y + beside + ascent * letter, anchor: 'middle' },
    { x, y: y - beside, anchor: 'middle' },
    { x: x + beside, y: level, anchor: 'start' },
    { x: x - beside, y: level, anchor: 'end' }
  ]
}

function textBox(text: string, { x, y, anchor }: Point & { anchor: Anchor }, letter: number): Box {
  const width = [...text].reduce((sum, one) => sum + (one > '\u2e80' ? squareWidth : letterWidth), 0) * letter
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - ascent * letter, bottom: y + (1 - ascent) * letter }
}

/** Names may stand out a little over the rim on both sides, where pages and screens have a margin. */
function isOnPage({ top, bottom, left, right }: Box): boolean {
  return top >= -30 && bottom <= 1030 && left >= -60 && right <= 1060
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

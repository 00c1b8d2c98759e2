import { dotRadius, meRadius, middle, type Point, side } from './bands.ts'
import type { EgoPicture } from './ego-picture.ts'
import { type Box, boxAround, boxOf, clipped, hasRoom, sidesOf, type Written } from './lettering.ts'

export type NameSpot = Written & { id: string }
export type GroupName = Written & { group: number }

/** All sizes of letters are in the picture's units; rings are named in letters a little smaller. */
export const ringLetter = 0.8
/** Whatever the language, the names of rings are about so many letters wide. */
const ringNameLength = 11
const dotGap = 0.15
const hullGap = 4

/** Where a ring's name stands: on its line, straight below me. */
export function ringNameSpot(radius: number, letter: number): Point {
  return { x: middle.x, y: middle.y + radius + 0.25 * letter }
}

/** Where it says that people wait: below everything. */
export function shelfNameSpot(letter: number): Point {
  return { x: middle.x, y: side + 0.75 * letter }
}

/**
 * The names of the groups that have an outline, each beside it: away from me if there is room, else at another side.
 * A name that has room nowhere stands where it would like to: a group is never without.
 */
export function groupNames(picture: EgoPicture, letter: number): GroupName[] {
  const taken = fixedBoxes(picture, letter)
  return picture.hulls.map(({ group, outline }) => {
    const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)]
    const hull = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    const { above, below, left, right } = sidesOf(clipped(picture.groups[group] ?? ''), hull, hullGap, letter)
    const [outward, inward] = hull.top + hull.bottom < side ? [above, below] : [below, above]
    const sideways = hull.left + hull.right < side ? [left, right] : [right, left]
    const spot = [outward, ...sideways, inward].find((one) => hasRoom(boxOf(one, letter), taken)) ?? outward
    taken.push(boxOf(spot, letter))
    return { group, ...spot }
  })
}

/**
 * The names that can be written out beside their dots without covering a dot or another text. Who comes first has the
 * first choice; whoever finds no room is not in the result and keeps initials.
 */
export function namesWithRoom(picture: EgoPicture, nameOf: (id: string) => string, letter: number): NameSpot[] {
  const groups = groupNames(picture, letter).map((name) => boxOf(name, letter))
  const taken = [...fixedBoxes(picture, letter), ...groups]
  return picture.people.flatMap((person) => {
    const sides = sidesOf(clipped(nameOf(person.id)), boxAround(person, dotRadius), dotGap * letter, letter)
    const spot = Object.values(sides).find((one) => hasRoom(boxOf(one, letter), taken))
    if (!spot) return []
    taken.push(boxOf(spot, letter))
    return [{ id: person.id, ...spot }]
  })
}

/** What stands where it stands: me, people, and the names of the rings. */
function fixedBoxes(picture: EgoPicture, letter: number): Box[] {
  const ringName = (spot: Point) =>
    boxOf({ text: 'n'.repeat(ringNameLength), anchor: 'middle', ...spot }, ringLetter * letter)
  return [
    boxAround(middle, meRadius),
    ...picture.people.map((person) => boxAround(person, dotRadius)),
    ...picture.rings.map(({ radius }) => ringName(ringNameSpot(radius, letter))),
    ringName(shelfNameSpot(letter))
  ]
}

import type { Answers } from '#app/contract/worksheet.ts'
import { dotRadius, leastApart, meRadius, type Point, side } from '#app/domain/picture/bands.ts'
import { egoPicture } from '#app/domain/picture/ego-picture.ts'
import type { Written } from '#app/domain/picture/lettering.ts'
import { groupNames, namesWithRoom, ringLetter, ringNameSpot, shelfNameSpot } from '#app/domain/picture/names.ts'
import { pictureInput } from '#app/domain/picture/picture-input.ts'
import { isNumbered, mapGroups } from './map-groups.ts'
import { printable } from './printable.ts'
import type { ReportWorksheet } from './report-input.ts'

type Mark = 'outside' | 'inside' | 'unknown'

/** The map as the worksheet draws it, in a square of `side`, with what may be written on this copy. */
export type NetworkDrawing = {
  side: number
  me: number
  rings: (Point & { radius: number; name: string })[]
  /** Said below the rim when somebody waits outside the rings. */
  shelf: (Point & { name: string }) | null
  /** One for each group with two or more people on the rings: its number in the order of the groups, and its corners. */
  hulls: { group: number; outline: [number, number][] }[]
  lines: { from: Point; to: Point }[]
  dots: (Point & { mark: Mark; number: number | null })[]
  dotSize: number
  /** Height of letters, and of those that name rings. */
  letter: number
  ringLetter: number
  names: Written[]
  groups: (Written & { group: number })[]
  marks: Mark[]
}

const letter = 23

/**
 * The same picture as on the worksheet. Numbers are those of the list of contacts.
 * @param ringName what a closeness is called
 * @param shelf what waiting outside the rings is called
 */
export function networkDrawing(
  worksheet: Pick<ReportWorksheet, 'contacts' | 'answers' | 'ties'>,
  withNames: boolean,
  ringName: (closeness: number) => string,
  shelf: string
): NetworkDrawing {
  const { contacts, answers } = worksheet
  const picture = egoPicture(pictureInput(worksheet))
  const numbers = numbersOf(worksheet)
  const labels = new Map(contacts.map(({ id, label }) => [id, label]))
  const dots = picture.people.map(({ id, x, y }) => ({
    x,
    y,
    mark: markOf(answers[id]),
    number: withNames ? (numbers.get(id) ?? null) : null
  }))
  return {
    side,
    me: meRadius,
    rings: picture.rings.map(({ closeness, radius }) => ({
      radius,
      name: ringName(closeness),
      ...ringNameSpot(radius, letter)
    })),
    shelf: picture.people.some(({ closeness }) => closeness === null)
      ? { name: shelf, ...shelfNameSpot(letter) }
      : null,
    hulls: picture.hulls.map(({ group, outline }) => ({ group, outline: outline.map(({ x, y }) => [x, y]) })),
    lines: picture.lines.map(({ from, to }) => ({ from, to })),
    dots,
    dotSize: Math.min(dotRadius, nearest(picture.people) / 2),
    letter,
    ringLetter: ringLetter * letter,
    names: withNames ? namesWithRoom(picture, (id) => labels.get(id) ?? '', letter).map(toPrint) : [],
    groups: withNames ? groupNames(picture, letter).map(toPrint) : [],
    marks: [...new Set(dots.map(({ mark }) => mark))]
  }
}

function toPrint<One extends Written>(one: One): One {
  return { ...one, text: printable(one.text) }
}

/** The number of each contact in the list, which goes group by group; none when there are too many to read. */
function numbersOf({ contacts, answers }: Pick<ReportWorksheet, 'contacts' | 'answers'>): Map<string, number> {
  if (!isNumbered(contacts)) return new Map()
  const inOrder = mapGroups(contacts, answers).flatMap((group) => group.contacts)
  return new Map(inOrder.map(({ id }, index) => [id, index + 1]))
}

/** The least distance between two people; dots shrink when a ring is overfull. */
function nearest(points: readonly Point[]): number {
  let least = leastApart
  for (const [index, one] of points.entries()) {
    for (const other of points.slice(index + 1)) least = Math.min(least, Math.hypot(one.x - other.x, one.y - other.y))
  }
  return least
}

function markOf(answers: Answers | undefined): Mark {
  if (typeof answers?.outside !== 'boolean') return 'unknown'
  return answers.outside ? 'outside' : 'inside'
}

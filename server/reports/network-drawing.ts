import type { Answers } from '#app/contract/worksheet.ts'
import { dotRadius, leastApart, type Point, side } from '#app/domain/picture/bands.ts'
import { egoPicture } from '#app/domain/picture/ego-picture.ts'
import { clipped, namesWithRoom } from '#app/domain/picture/names.ts'
import { pictureInput } from '#app/domain/picture/picture-input.ts'
import { isNumbered, mapGroups } from './map-groups.ts'
import { printable } from './printable.ts'
import type { ReportWorksheet } from './report-input.ts'

type Mark = 'outside' | 'inside' | 'unknown'
type Written = Point & { text: string; anchor: 'middle' | 'start' | 'end' }

/** The map as the worksheet draws it, in a square of `side`, with what may be written on this copy. */
export type NetworkDrawing = {
  side: number
  rings: { radius: number; name: string }[]
  /** Said at the rim when somebody waits outside the rings. */
  shelf: string | null
  /** One for each group with two or more people on the rings: its number in the order of the groups, and its corners. */
  hulls: { group: number; outline: [number, number][] }[]
  lines: { from: Point; to: Point }[]
  dots: (Point & { mark: Mark; number: number | null })[]
  dotSize: number
  /** Height of letters. */
  letter: number
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
    rings: picture.rings.map(({ closeness, radius }) => ({ radius, name: ringName(closeness) })),
    shelf: picture.people.some(({ closeness }) => closeness === null) ? shelf : null,
    hulls: picture.hulls.map(({ group, outline }) => ({ group, outline: outline.map(({ x, y }) => [x, y]) })),
    lines: picture.lines.map(({ from, to }) => ({ from, to })),
    dots,
    dotSize: Math.min(dotRadius, nearest(picture.people) / 2),
    letter,
    names: withNames
      ? namesWithRoom(picture, (id) => labels.get(id) ?? '', letter).map(({ x, y, text, anchor }) => ({
          x,
          y,
          anchor,
          text: printable(text)
        }))
      : [],
    groups: withNames
      ? picture.hulls.map(({ group, label }) => ({
          group,
          ...label,
          anchor: 'middle',
          text: printable(clipped(picture.groups[group] ?? ''))
        }))
      : [],
    marks: [...new Set(dots.map(({ mark }) => mark))]
  }
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

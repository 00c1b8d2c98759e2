import type { Answers } from '#app/contract/worksheet.ts'
import { isNumbered, type MapGroup } from './map-groups.ts'
import { printable, shortened } from './printable.ts'

type Mark = 'outside' | 'inside' | 'unknown'
type Point = { x: number; y: number }

/** A map seen from above. The person is at 0, 0 and everything else within -1..1; lengths are points. */
export type NetworkDrawing = {
  rings: number[]
  dots: (Point & { mark: Mark; number: number | null })[]
  dotSize: number
  ties: { x1: number; y1: number; x2: number; y2: number }[]
  /** Lines between groups. */
  cuts: Point[]
  groups: (Point & { name: string })[]
  marks: Mark[]
}

const closenessSteps = 4
const innermost = 0.32
const mostGroupNames = 10
const groupNameLength = 18

/** Where everybody stands: groups side by side round the circle, the close ones near the middle. */
export function networkDrawing(
  groups: readonly MapGroup[],
  answers: Record<string, Answers>,
  ties: readonly [string, string][],
  withNames: boolean
): NetworkDrawing {
  const everybody = groups.flatMap(({ contacts }) => contacts)
  const total = everybody.length
  const places = new Map<string, Point>()
  const dots = everybody.map(({ id }, index) => {
    const place = onCircle((index + 0.5) / total, distance(answers[id]?.closeness))
    places.set(id, place)
    return { ...place, mark: markOf(answers[id]), number: withNames && isNumbered(everybody) ? index + 1 : null }
  })
  const named = withNames && groups.length <= mostGroupNames
  let before = 0
  const spans = groups.map(({ name, contacts }) => {
    const span = { name, from: before / total, to: (before + contacts.length) / total }
    before += contacts.length
    return span
  })
  return {
    rings: Array.from({ length: closenessSteps }, (_, step) => distance(step + 1)),
    dots,
    dotSize: Math.min(8.5, Math.max(2, 320 / total)),
    ties: ties.flatMap(([a, b]) => {
      const from = places.get(a)
      const to = places.get(b)
      return from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : []
    }),
    cuts: groups.length > 1 ? spans.map(({ from }) => onCircle(from, 1)) : [],
    groups: spans.flatMap(({ name, from, to }) =>
      named && name !== null
        ? [{ ...onCircle((from + to) / 2, 1), name: printable(shortened(name, groupNameLength)) }]
        : []
    ),
    marks: [...new Set(dots.map(({ mark }) => mark))]
  }
}

/** @param turn 0..1 from the top, clockwise */
function onCircle(turn: number, radius: number): Point {
  const angle = 2 * Math.PI * (turn - 0.25)
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
}

/** The closest step is innermost. Whoever was not placed stands at the rim. */
function distance(closeness: unknown): number {
  const step = typeof closeness === 'number' ? Math.min(closenessSteps, Math.max(1, closeness)) : 1
  return innermost + ((1 - innermost) * (closenessSteps - step)) / (closenessSteps - 1)
}

function markOf(answers: Answers | undefined): Mark {
  if (typeof answers?.outside !== 'boolean') return 'unknown'
  return answers.outside ? 'outside' : 'inside'
}

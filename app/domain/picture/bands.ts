/** A point of the picture: 0..1000 from left to right and from top to bottom. */
export type Point = { x: number; y: number }

/** The steps of the question "how close"; the highest is nearest. */
export const closenessSteps = 4

/** Side of the picture. */
export const side = 1000
export const middle: Point = { x: side / 2, y: side / 2 }
/** Radius of "me", and of everybody else. */
export const meRadius = 42
export const dotRadius = 19
/** Two people are never nearer to each other than this, middle to middle, while their ring has room. */
export const leastApart = 44

const innermost = 60
const depth = 95
const rim = innermost + closenessSteps * depth

/** The part of the picture between two circles. Rows of people stand `margin` inside both. */
export type Band = { from: number; to: number; margin: number }

/** Where people of this closeness stand. Null: nothing was said, and they wait on a shelf round the rings. */
export function bandOf(closeness: number | null): Band {
  if (closeness === null) return { from: rim, to: side / 2, margin: 20 }
  const from = innermost + (closenessSteps - closeness) * depth
  return { from, to: from + depth, margin: depth / 4 }
}

/** A closeness there is a ring for, 1..4. Null for anything else that may be stored. */
export function closenessOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 1 && value <= closenessSteps ? Math.round(value) : null
}

/** The closeness whose ring this point lies in; null beyond the outermost. The middle belongs to the nearest ring. */
export function closenessAt({ x, y }: Point): number | null {
  const radius = Math.hypot(x - middle.x, y - middle.y)
  if (radius >= rim) return null
  return Math.min(closenessSteps, closenessSteps - Math.floor((radius - innermost) / depth))
}

/** @param turn 0..1, clockwise from the top */
export function onCircle(turn: number, radius: number): Point {
  const angle = 2 * Math.PI * (turn - 0.25)
  return { x: middle.x + Math.cos(angle) * radius, y: middle.y + Math.sin(angle) * radius }
}

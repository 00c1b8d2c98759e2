import type { Point } from './bands.ts'

/** How many points a full turn of a rounded corner is drawn with. */
const roundness = 24

/**
 * A soft outline round these points, as the corners of a polygon in turning order: their convex hull, widened by
 * `padding` and rounded. One point gives a circle, none an empty outline.
 */
export function softHull(points: readonly Point[], padding: number): Point[] {
  const rim = points.flatMap(({ x, y }) =>
    Array.from({ length: roundness }, (_, index) => {
      const angle = (2 * Math.PI * index) / roundness
      return { x: x + Math.cos(angle) * padding, y: y + Math.sin(angle) * padding }
    })
  )
  return convexHull(rim)
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  return [...half(sorted), ...half(sorted.reverse())]
}

function half(points: readonly Point[]): Point[] {
  const chain: Point[] = []
  for (const point of points) {
    while (turnsBack(chain.at(-2), chain.at(-1), point)) chain.pop()
    chain.push(point)
  }
  return chain.slice(0, -1)
}

function turnsBack(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  return a !== undefined && b !== undefined && (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0
}

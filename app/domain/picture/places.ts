import { type Band, leastApart, onCircle, type Point } from './bands.ts'

/** A full band is filled up with places half as far apart, and so on. Finer than this nobody could tell dots apart. */
const finest = 6

/** The places of one ring, given out one by one: whoever comes later never moves those who are there. */
export class Places {
  readonly #band: Band
  #level = 0
  #free: Point[]
  readonly #taken: Point[] = []

  constructor(band: Band) {
    this.#band = band
    this.#free = grid(band, leastApart)
  }

  /** Takes the free place nearest to this direction. @param turn 0..1, clockwise from the top */
  take(turn: number): Point {
    const wanted = onCircle(turn, (this.#band.from + this.#band.to) / 2)
    while (this.#free.length === 0 && this.#level < finest) this.#refine()
    const best = this.#free.reduce(
      (found, place) => (nearer(place, found, wanted) ? place : found),
      this.#free[0] ?? wanted
    )
    this.#free = this.#free.filter((place) => place !== best)
    this.#taken.push(best)
    return best
  }

  #refine(): void {
    this.#level += 1
    const apart = leastApart / 2 ** this.#level
    const isFree = (place: Point) => this.#taken.every((other) => squared(place, other) >= apart ** 2)
    this.#free = grid(this.#band, apart).filter(isFree)
  }
}

/** How many people a ring holds before they have to move closer together. */
export function roomIn(band: Band): number {
  return grid(band, leastApart).length
}

/** Places at least this far apart from each other, row by row. */
function grid({ from, to, margin }: Band, apart: number): Point[] {
  const span = to - from - 2 * margin
  const rows = Math.floor(span / apart) + 1
  return Array.from({ length: rows }, (_, row) => {
    const radius = rows === 1 ? (from + to) / 2 : from + margin + (span * row) / (rows - 1)
    const count = Math.floor(Math.PI / Math.asin(apart / (2 * radius)))
    // Every other row is turned by half a place, so that names have room.
    return Array.from({ length: count }, (_, index) => onCircle((index + (row % 2) / 2) / count, radius))
  }).flat()
}

function nearer(one: Point, other: Point, wanted: Point): boolean {
  return squared(one, wanted) < squared(other, wanted)
}

function squared(one: Point, other: Point): number {
  return (one.x - other.x) ** 2 + (one.y - other.y) ** 2
}

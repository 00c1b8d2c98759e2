import { bandOf, closenessOf, closenessSteps, type Point } from './bands.ts'
import { softHull } from './hull.ts'
import { Places } from './places.ts'

/** A contact as it stands in the picture. `group` in the person's own words, null when in none. */
export type PictureContact = { id: string; group: string | null; closeness: number | null }

export type EgoPictureInput = {
  /** In the order they were written down: those who come later never move those who are there. */
  contacts: readonly PictureContact[]
  ties: readonly (readonly [string, string])[]
}

export type PicturePerson = Point & { id: string; closeness: number | null; group: number | null }

/** A person's map from above, me in the middle. All lengths are in a square of 1000. */
export type EgoPicture = {
  /** Outer radius of each ring, the nearest first. */
  rings: { closeness: number; radius: number }[]
  /** In the order of the contacts. Who has no closeness yet waits on a shelf outside the rings. */
  people: PicturePerson[]
  /** Groups in the order they first appear; `group` of a person is an index into it. */
  groups: string[]
  /** Groups with two or more people on the rings: a rounded outline. */
  hulls: { group: number; outline: Point[] }[]
  /** Pairs who know each other. */
  lines: { a: string; b: string; from: Point; to: Point }[]
}

/** Turns that spread evenly however many there will be (the golden angle), so that nobody moves for a newcomer. */
const golden = (Math.sqrt(5) - 1) / 2
/** A group stands at most so far to either side of its direction, in turns. */
const groupSpread = 0.07
/** Where those in no group begin, in turns: away from the first group. */
const looseFrom = 0.5
const hullPadding = 30

/** Where everybody on a map stands: groups side by side round the middle, the close ones near. */
export function egoPicture({ contacts, ties }: EgoPictureInput): EgoPicture {
  const groups = [...new Set(contacts.map(({ group }) => group))].filter((group) => group !== null)
  const places = new Map<number | null, Places>()
  const counts = new Map<number | null, number>()
  const people = contacts.map((contact): PicturePerson => {
    const closeness = closenessOf(contact.closeness)
    const group = contact.group === null ? null : groups.indexOf(contact.group)
    const before = counts.get(group) ?? 0
    counts.set(group, before + 1)
    const ring = places.get(closeness) ?? new Places(bandOf(closeness))
    places.set(closeness, ring)
    return { id: contact.id, closeness, group, ...ring.take(direction(group, before)) }
  })
  const byId = new Map(people.map((person) => [person.id, person]))
  return {
    rings: Array.from({ length: closenessSteps }, (_, step) => closenessSteps - step).map((closeness) => ({
      closeness,
      radius: bandOf(closeness).to
    })),
    people,
    groups,
    hulls: groups.flatMap((_, group) => hullOf(group, people)),
    lines: ties.flatMap(([a, b]) => {
      const [from, to] = [byId.get(a), byId.get(b)]
      return from && to ? [{ a, b, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }] : []
    })
  }
}

/** The turn at which the nth person of a group would like to stand, 0..1 from the top. */
function direction(group: number | null, nth: number): number {
  if (group === null) return (looseFrom + nth * golden) % 1
  const offset = 2 * ((bitReversed(nth) + 0.5) % 1) - 1
  return (1 + group * golden + offset * groupSpread) % 1
}

/** The nth number of van der Corput's sequence, 0..1: the first ones lie far apart, the later ones between them. */
function bitReversed(nth: number): number {
  let [rest, unit, sum] = [nth, 0.5, 0]
  while (rest > 0) {
    sum += (rest % 2) * unit
    rest = Math.floor(rest / 2)
    unit /= 2
  }
  return sum
}

function hullOf(group: number, people: readonly PicturePerson[]): EgoPicture['hulls'] {
  const members = people.filter((person) => person.group === group && person.closeness !== null)
  if (members.length < 2) return []
  return [{ group, outline: softHull(members, hullPadding) }]
}

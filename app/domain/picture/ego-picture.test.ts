import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, closenessAt, leastApart, middle, type Point, side } from './bands.ts'
import { type EgoPictureInput, egoPicture, type PictureContact } from './ego-picture.ts'
import { roomIn } from './places.ts'

const answers = fc.record({
  group: fc.constantFrom(null, 'board', 'family', 'running club', 'first job', 'customers'),
  closeness: fc.constantFrom(null, 1, 2, 3, 4)
})

function map(maxLength: number): fc.Arbitrary<PictureContact[]> {
  return fc.array(answers, { maxLength }).map((all) => all.map((one, index) => ({ id: `c${index}`, ...one })))
}

const withTies = map(60).chain((contacts) =>
  fc.record({
    contacts: fc.constant(contacts),
    ties: fc
      .array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 60 })
      .map((pairs) => pairs.map(([a, b]): [string, string] => [`c${a}`, `c${b}`]))
  })
)

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const picture = (contacts: PictureContact[]) => egoPicture({ contacts, ties: [] })

/** Whether a point lies within a polygon whose corners are in turning order. */
function isInside(point: Point, outline: readonly Point[]): boolean {
  return outline.every((a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) >= -1e-6
  })
}

describe('the picture of a map', () => {
  it('keeps people apart as long as their ring has room', () => {
    fc.assert(
      fc.property(map(120), (contacts) => {
        const { people } = picture(contacts)
        const fits = ({ closeness }: { closeness: number | null }) =>
          people.filter((person) => person.closeness === closeness).length <= roomIn(bandOf(closeness))
        const standing = people.filter(fits)
        for (const [index, person] of standing.entries()) {
          for (const other of standing.slice(index + 1)) {
            expect(distance(person, other)).toBeGreaterThanOrEqual(leastApart - 1e-6)
          }
        }
      })
    )
  })

  it('puts everybody inside the ring of their closeness, and who has none on the shelf', () => {
    fc.assert(
      fc.property(map(120), (contacts) => {
        for (const [index, person] of picture(contacts).people.entries()) {
          const { from, to } = bandOf(contacts[index]?.closeness ?? null)
          const radius = distance(person, middle)
          expect(radius).toBeGreaterThan(from)
          expect(radius).toBeLessThan(to)
          expect(closenessAt(person)).toBe(contacts[index]?.closeness)
        }
      })
    )
  })

  it('moves nobody when somebody is added', () => {
    fc.assert(
      fc.property(map(80), answers, (contacts, newcomer) => {
        const after = picture([...contacts, { id: 'new', ...newcomer }])
        expect(after.people.slice(0, -1)).toEqual(picture(contacts).people)
      })
    )
  })

  it('draws a group of two or more with all of its people inside', () => {
    fc.assert(
      fc.property(map(80), (contacts) => {
        const { people, hulls } = picture(contacts)
        for (const person of people) {
          const hull = hulls.find(({ group }) => group === person.group)
          const mates = people.filter(({ group, closeness }) => group === person.group && closeness !== null)
          expect(hull !== undefined).toBe(person.group !== null && mates.length > 1)
          if (hull && person.closeness !== null) expect(isInside(person, hull.outline)).toBe(true)
        }
      })
    )
  })

  it('joins those who know each other, where they stand, and nobody who is not there', () => {
    fc.assert(
      fc.property(withTies, (input: EgoPictureInput) => {
        const { people, lines } = egoPicture(input)
        const spot = (id: string) => people.find((person) => person.id === id)
        expect(lines.length).toBe(input.ties.filter(([a, b]) => spot(a) && spot(b)).length)
        for (const { a, b, from, to } of lines) {
          expect(spot(a)).toMatchObject(from)
          expect(spot(b)).toMatchObject(to)
        }
      })
    )
  })

  it('stays on the page, however many there are', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => ({ id: `c${index}`, group: null, closeness: 4 }))
    const { people } = picture(crowd)
    expect(new Set(people.map(({ x, y }) => `${x} ${y}`)).size).toBe(300)
    for (const { x, y } of people) {
      expect(Math.min(x, y)).toBeGreaterThan(0)
      expect(Math.max(x, y)).toBeLessThan(side)
    }
  })

  it('tells the ring of any point, for a drop', () => {
    expect(closenessAt(middle)).toBe(4)
    expect(closenessAt({ x: 500, y: 300 })).toBe(3)
    expect(closenessAt({ x: 500, y: 100 })).toBe(1)
    expect(closenessAt({ x: 500, y: 40 })).toBe(null)
    expect(closenessAt({ x: -200, y: 1200 })).toBe(null)
  })
})

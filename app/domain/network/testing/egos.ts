import fc from 'fast-check'
import type { EgoNetwork } from '../ego-network.ts'

const people = (n: number) => Array.from({ length: n }, (_, index) => `c${index}`)

/** Any network of up to 25 contacts. */
export function egoNetworks({ least }: { least: number }): fc.Arbitrary<EgoNetwork> {
  return fc.integer({ min: least, max: 25 }).chain((n) => {
    const contacts = people(n)
    const pairs = contacts.flatMap((a, index) => contacts.slice(index + 1).map((b): [string, string] => [a, b]))
    return fc.subarray(pairs).map((ties) => ({ contacts, ties }))
  })
}

/** Networks of 5 to 60 contacts in two to six circles: inside a circle most know each other, across few do. */
export function inventEgos(seed: number, count: number): EgoNetwork[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => {
    const contacts = people(5 + Math.floor(random() * 56))
    const circles = 2 + Math.floor(random() * 5)
    const circle = new Map(contacts.map((contact) => [contact, Math.floor(random() * circles)]))
    const ties: [string, string][] = []
    for (const [index, a] of contacts.entries()) {
      for (const b of contacts.slice(index + 1)) {
        if (random() < (circle.get(a) === circle.get(b) ? 0.7 : 0.04)) ties.push([a, b])
      }
    }
    return { contacts, ties }
  })
}

/** Numbers in 0..1, the same for the same seed: a linear congruential generator (Numerical Recipes, 1992, ch. 7). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

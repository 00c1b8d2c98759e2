import { randomUUID } from 'node:crypto'
import type { Answers } from '#app/contract/worksheet.ts'
import { inventMap, inventTies, mapAnswers } from '#app/domain/invented/maps.ts'

/** A simulated participant's personal network: who is on it, what is answered about them on the map, who knows whom. */
export type Network = {
  contacts: { label: string; answers: Answers }[]
  /** Pairs of places in `contacts`. */
  ties: [number, number][]
}

/** An invented network of the kind the demo cohort has. */
export function inventNetwork(random: () => number): Network {
  const people = inventMap(random, randomUUID)
  const place = new Map(people.map(({ id }, index) => [id, index]))
  return {
    contacts: people.map((person) => ({
      label: person.label,
      answers: { group: person.group, ...mapAnswers(person, random) }
    })),
    ties: inventTies(people, random).map(({ a, b }) => [place.get(a) ?? 0, place.get(b) ?? 0])
  }
}

import type { Exercise } from '#app/contract/exercise.ts'
import type { ReleaseFigures } from '#app/contract/figures.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { measuresOf } from '../gaps/personal-result.ts'
import { nextRelease } from '../release/next-release.ts'
import { inventMap, inventTies } from './maps.ts'
import { seededRandom } from './random.ts'
import { type InventedPerson, type InventedSheet, inventSheet } from './sheets.ts'

/** As many people as a cohort usually has, and the smallest group that is shown of them. */
const inventedPeople = 18
export const inventedK = 5
/** The same room every time. */
const seed = 4_711

/** Invented people who have handed in an exercise, and what the room is shown of them; null when nothing may be. */
export type InventedRoom = { person: InventedPerson; sheet: InventedSheet; figures: ReleaseFigures | null }

/**
 * What an exercise would look like: 18 invented people fill it in, and their results go the way all results go. The
 * exercise has to fit together.
 * @param day YYYY-MM-DD
 */
export function inventRoom(exercise: Exercise, day: string): InventedRoom {
  const random = seededRandom(seed)
  const newId = idsFrom(seededRandom(seed + 1))
  const people = Array.from({ length: inventedPeople }, (_, place): InventedPerson => {
    const contacts = inventMap(random, newId)
    return { id: `person${place}`, contacts, ties: inventTies(contacts, random) }
  })
  const sheets = people.map((person) => inventSheet(exercise, person, { before: [], day, random, newId }))
  const decision = nextRelease({
    measures: measuresOf(exercise),
    k: inventedK,
    previous: [],
    submissions: sheets.map(({ seatId, result }) => ({ seatId, contribution: result.contribution })),
    state: { stage: 'revealed', liveCharts: false, presentNotHandedIn: 0 }
  })
  const [person, sheet] = [people[0], sheets[0]]
  if (!person || !sheet) throw new Error('an invented room has people')
  return { person, sheet, figures: decision.kind === 'publish' ? decision.figures : null }
}

/** A worksheet nobody has written on yet, with an invented map. */
export function inventWorksheet(exercise: Exercise): Worksheet {
  const random = seededRandom(seed)
  const contacts = inventMap(random, idsFrom(seededRandom(seed + 1))).slice(0, 8)
  const brought = exercise.fromMap.includes('outside')
  return {
    roundId: 'preview',
    revision: 0,
    contacts: contacts.map(({ id, label }) => ({ id, label })),
    answers: Object.fromEntries(
      contacts.map(({ id, group, outside }): [string, Answers] => [id, brought ? { group, outside } : { group }])
    ),
    rows: [],
    ties: [],
    handedInAt: null,
    hints: {}
  }
}

/** UUIDs that are the same every time; for invented people only. */
function idsFrom(random: () => number): () => string {
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
  return () => [hex(8), hex(4), `4${hex(3)}`, `8${hex(3)}`, hex(12)].join('-')
}

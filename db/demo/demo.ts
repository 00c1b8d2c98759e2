import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { inventMap, inventTies } from '#app/domain/invented/maps.ts'
import { seededRandom } from '#app/domain/invented/random.ts'
import { type InventedSheet, inventSheet } from '#app/domain/invented/sheets.ts'
import { nextRelease } from '#app/domain/release/next-release.ts'
import { insertCohort } from '../repositories/cohorts.ts'
import { insertRelease } from '../repositories/releases.ts'
import { insertRound, updateSession } from '../repositories/rounds.ts'
import type { Tables } from '../types.ts'
import { demoPeople } from './people.ts'
import { demoSessions } from './sessions.ts'
import { type DemoPerson, storeSheets } from './store-sheets.ts'

type DemoTools = {
  newWrappedKey: () => Buffer
  unwrap: (wrapped: Buffer) => Buffer
  encryptText: (key: Buffer, text: string) => Buffer
  newCode: () => string
  now: Date
}

/**
 * "Harbour Leadership Programme": 18 invented people, seven sessions behind them, the eighth ready to run. The past is
 * written as it would have been lived: worksheets, personal results, and releases as the law lets them out.
 */
export async function seedDemo(trx: Transaction<Tables>, tools: DemoTools): Promise<void> {
  const random = seededRandom(2_026)
  const seats = demoPeople.map((name) => {
    const wrappedKey = tools.newWrappedKey()
    const contacts = inventMap(random, randomUUID)
    return {
      seat: { id: randomUUID(), name, wrappedKey, claimed: false },
      person: { key: tools.unwrap(wrappedKey), contacts, ties: inventTies(contacts, random) }
    }
  })
  const people: DemoPerson[] = seats.map(({ seat, person }) => ({ id: seat.id, ...person }))
  const sessions = demoSessions(tools.now).map((session) => ({ ...session, id: randomUUID(), code: tools.newCode() }))
  await insertCohort(trx, {
    cohort: {
      id: randomUUID(),
      title: 'Harbour Leadership Programme',
      zone: 'Pacific/Auckland',
      locale: 'en',
      k: 5,
      is_demo: true
    },
    seats: seats.map(({ seat }) => seat),
    sessions
  })
  const contacts = people.flatMap(({ id: seat_id, key, contacts }) =>
    contacts.map(({ id, label }) => ({ seat_id, id, label: tools.encryptText(key, label) }))
  )
  await trx.insertInto('contact').values(contacts).execute()

  const lastTime = new Map<string, InventedSheet[]>()
  for (const session of sessions.filter((one) => one.ended)) {
    for (const { id: itemId, exerciseId } of session.items) {
      if (!exerciseId) continue
      const before = lastTime.get(exerciseId) ?? []
      const sheets = people.map((person, place) =>
        inventSheet(findExercise(exerciseId, 1), person, {
          before: before[place]?.rows ?? [],
          day: session.startsAt.toISOString().slice(0, 10),
          random,
          newId: randomUUID
        })
      )
      await storeRound(trx, tools, { sessionId: session.id, itemId, exerciseId, at: session.startsAt, people, sheets })
      lastTime.set(exerciseId, sheets)
    }
    await updateSession(trx, session.id, { door_open: false })
  }
}

/** A closed round in which everybody has handed in, and its picture as the law lets it out. */
async function storeRound(
  trx: Transaction<Tables>,
  tools: DemoTools,
  round: {
    sessionId: string
    itemId: string
    exerciseId: string
    at: Date
    people: readonly DemoPerson[]
    sheets: readonly InventedSheet[]
  }
): Promise<void> {
  const { sessionId, itemId, exerciseId, at, people, sheets } = round
  const exercise = findExercise(exerciseId, 1)
  const id = randomUUID()
  await insertRound(trx, {
    id,
    sessionId,
    itemId,
    exercise,
    liveCharts: false
  })
  await trx.updateTable('round').set({ stage: 'closed', created_at: at }).where('id', '=', id).execute()
  await storeSheets(trx, { roundId: id, exercise, at, people, sheets, encryptText: tools.encryptText })
  const decision = nextRelease({
    measures: measuresOf(exercise),
    k: 5,
    previous: [],
    submissions: sheets.map(({ seatId, result }) => ({ seatId, contribution: result.contribution })),
    state: { stage: 'revealed', liveCharts: false, presentNotHandedIn: 0 }
  })
  if (decision.kind === 'publish') await insertRelease(trx, { id: randomUUID(), roundId: id, ...decision })
}

import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Answers } from '#app/contract/worksheet.ts'
import type { Exercise } from '#app/domain/exercise.ts'
import { e0Map } from '#app/domain/exercises/e0-map.ts'
import { e1Audit } from '#app/domain/exercises/e1-audit.ts'
import { measuresOf, personalResult } from '#app/domain/gaps/personal-result.ts'
import { nextRelease } from '#app/domain/release/next-release.ts'
import { insertCohort } from '../repositories/cohorts.ts'
import { insertRelease } from '../repositories/releases.ts'
import { insertRound, updateSession } from '../repositories/rounds.ts'
import type { Tables } from '../types.ts'
import { auditAnswers, type DemoContact, inventMap, inventTies, mapAnswers } from './maps.ts'
import { demoPeople } from './people.ts'
import { seededRandom } from './random.ts'
import { demoSessions } from './sessions.ts'

type DemoTools = {
  newWrappedKey: () => Buffer
  unwrap: (wrapped: Buffer) => Buffer
  encryptText: (key: Buffer, text: string) => Buffer
  newCode: () => string
  now: Date
}

type Person = { id: string; key: Buffer; contacts: DemoContact[]; ties: { a: string; b: string }[] }

/** The share of ties that help people grow, in the months the demo has behind it: the course does something. */
const growthByMonth = [0.2, 0.3, 0.4]

/**
 * "Harbour Leadership Programme": 18 invented people, three sessions behind them, the fourth ready to run. The past is
 * written as it would have been lived: worksheets, personal results, and releases as the law lets them out.
 */
export async function seedDemo(trx: Transaction<Tables>, tools: DemoTools): Promise<void> {
  const random = seededRandom(2_026)
  const seats = demoPeople.map((name) => {
    const wrappedKey = tools.newWrappedKey()
    const contacts = inventMap(random)
    return {
      seat: { id: randomUUID(), name, wrappedKey, claimed: false },
      person: { key: tools.unwrap(wrappedKey), contacts, ties: inventTies(contacts, random) }
    }
  })
  const people: Person[] = seats.map(({ seat, person }) => ({ id: seat.id, ...person }))
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
  for (const person of people) await insertContacts(trx, tools, person)

  for (const session of sessions.filter((one) => one.ended)) {
    for (const item of session.items) {
      const exercise = [e0Map, e1Audit].find((one) => one.id === item.exerciseId)
      if (!exercise) continue
      const roundId = randomUUID()
      await insertRound(trx, {
        id: roundId,
        sessionId: session.id,
        itemId: item.id,
        exerciseId: exercise.id,
        exerciseVersion: exercise.version,
        liveCharts: false
      })
      await trx
        .updateTable('round')
        .set({ stage: 'closed', created_at: session.startsAt })
        .where('id', '=', roundId)
        .execute()
      await runRound(trx, tools, { roundId, exercise, people, at: session.startsAt, month: session.number - 1, random })
    }
    await updateSession(trx, session.id, { door_open: false })
  }
}

async function insertContacts(trx: Transaction<Tables>, tools: DemoTools, person: Person): Promise<void> {
  const rows = person.contacts.map(({ id, label }) => ({
    seat_id: person.id,
    id,
    label: tools.encryptText(person.key, label)
  }))
  if (rows.length > 0) await trx.insertInto('contact').values(rows).execute()
}

/** Everybody fills in and hands in, and the picture of the round is released. */
async function runRound(
  trx: Transaction<Tables>,
  tools: DemoTools,
  run: { roundId: string; exercise: Exercise; people: Person[]; at: Date; month: number; random: () => number }
): Promise<void> {
  const { roundId, exercise, people, at, random } = run
  const submissions = []
  for (const person of people) {
    const answers: Record<string, Answers> = {}
    for (const contact of person.contacts) {
      answers[contact.id] = exercise.editsMap
        ? mapAnswers(contact, random)
        : auditAnswers(contact, growthByMonth[run.month] ?? 0.4, random)
    }
    const grouped = Object.fromEntries(person.contacts.map(({ id, group }) => [id, { ...answers[id], group }]))
    const ids = person.contacts.map((contact) => contact.id)
    const result = personalResult(exercise, {
      contacts: ids,
      answers: exercise.editsMap ? grouped : answers,
      rows: {},
      items: [],
      self: {},
      today: at.toISOString().slice(0, 10)
    })
    const worksheetId = randomUUID()
    await trx
      .insertInto('worksheet')
      .values({
        id: worksheetId,
        round_id: roundId,
        seat_id: person.id,
        revision: ids.length + 1,
        handed_in_at: at,
        result: result
      })
      .execute()
    const words = (contact: DemoContact): Record<string, string> =>
      exercise.editsMap ? { group: tools.encryptText(person.key, contact.group).toString('base64') } : {}
    const entries = person.contacts.map((contact) => ({
      worksheet_id: worksheetId,
      contact_id: contact.id,
      answers: answers[contact.id] ?? {},
      words: words(contact)
    }))
    if (entries.length > 0) await trx.insertInto('entry').values(entries).execute()
    const ties = person.ties.map((tie) => ({ worksheet_id: worksheetId, ...tie }))
    if (exercise.asksTies && ties.length > 0) await trx.insertInto('tie').values(ties).execute()
    submissions.push({ seatId: person.id, contribution: result.contribution })
  }
  const decision = nextRelease({
    measures: measuresOf(exercise),
    k: 5,
    previous: [],
    submissions,
    state: { stage: 'revealed', liveCharts: false, presentNotHandedIn: 0 }
  })
  if (decision.kind === 'publish') await insertRelease(trx, { id: randomUUID(), roundId, ...decision })
}

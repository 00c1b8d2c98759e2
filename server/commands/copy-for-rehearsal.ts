import { randomInt, randomUUID } from 'node:crypto'
import { AppError } from '#app/contract/errors.ts'
import { rehearsalOptionsSchema } from '#app/contract/rehearsal.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import { inventNames } from '#app/domain/invented/names.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertCohort } from '#db/repositories/cohorts.ts'
import { runsCohort } from '#db/repositories/facilitators.ts'
import {
  insertMaps,
  insertRehearsal,
  listRehearsals,
  lockRehearsed,
  shareRehearsal
} from '#db/repositories/rehearsals.ts'
import { insertRound } from '#db/repositories/rounds.ts'
import { listPlan } from '#db/repositories/run-sheet.ts'
import { listSeats } from '#db/repositories/seats.ts'
import { findSession } from '#db/repositories/sessions.ts'
import { encryptText, type Vault } from '../auth/vault.ts'
import { parse } from '../parse.ts'
import { inventNetwork } from '../rehearsal/network.ts'
import { personRandom } from '../rehearsal/person-random.ts'
import { newCode } from './create-cohort.ts'

const largestSeed = 1_000_000_000
const mapId = 'map'

type Transaction = Parameters<typeof insertRehearsal>[0]

/**
 * Makes a throw-away copy of a session: its run sheet with settings and notes, as many seats with invented names, and
 * nothing that anybody wrote. Of a later session the invented people have a map already, as the real ones do. A
 * facilitator has one of each session; asked again, it is that one. The session itself is only read.
 * @param runner the process that the invented people will live in
 * @throws `not-found` when the session is not the facilitator's, or is a rehearsal itself; `bad-request`
 */
export async function copyForRehearsal(
  db: Database,
  vault: Vault,
  input: { facilitatorId: string; sessionId: string; options: unknown; runner: string }
): Promise<{ sessionId: string; isNew: boolean }> {
  const { facilitatorId, runner } = input
  const asked = parse(rehearsalOptionsSchema, input.options)
  return db.transaction().execute(async (trx) => {
    const read = asFacilitatorDatabase(trx)
    const session = await findSession(read, input.sessionId)
    if (!session || session.rehearsalOf || !(await runsCohort(read, facilitatorId, session.cohortId))) {
      throw new AppError('not-found')
    }
    await lockRehearsed(trx, session.id)
    const running = await listRehearsals(read, facilitatorId, [session.id])
    const mine = running.find(({ isMine }) => isMine)
    if (mine) return { sessionId: mine.sessionId, isNew: false }

    const [people, items] = [await listSeats(read, session.cohortId), await listPlan(read, session.id)]
    const participants = Math.min(asked.participants, people.length)
    const options = { ...asked, participants, seed: randomInt(largestSeed) }
    const names = inventNames(
      people.length,
      people.map(({ name }) => name)
    )
    const seats = names.map((name) => ({ id: randomUUID(), name, wrappedKey: vault.newWrappedKey(), claimed: false }))
    const [cohortId, sessionId, mapItemId] = [randomUUID(), randomUUID(), randomUUID()]
    const { number, title, startsAt, cohort, zone, locale, k } = session
    const copied = {
      id: sessionId,
      number,
      title,
      startsAt,
      code: newCode(),
      items: items.map(({ exercise, rounds: _, ...item }) => ({
        ...item,
        id: randomUUID(),
        exerciseId: exercise?.id ?? null
      }))
    }
    const earlier = { id: randomUUID(), number: number - 1, title, startsAt, code: newCode(), ended: true, items: [] }
    await insertCohort(trx, {
      cohort: { id: cohortId, title: cohort, zone, locale, k, rehearsal_of: session.id },
      seats,
      sessions: number > 1 ? [withMap(earlier, mapItemId), copied] : [copied]
    })
    if (number > 1) {
      const coming = seats.slice(0, participants)
      await bringMaps(trx, vault, { sessionId: earlier.id, itemId: mapItemId, seats: coming, seed: options.seed })
    }
    await shareRehearsal(trx, cohortId, session.cohortId)
    await insertRehearsal(trx, { sessionId, facilitatorId, options, runner })
    return { sessionId, isNew: true }
  })
}

/** The session before, in which the map was drawn. */
function withMap<Session>(session: Session, id: string) {
  const item = { id, kind: 'exercise' as const, title: null, exerciseId: mapId, minutes: 15, notes: '' }
  return { ...session, items: [item] }
}

/** What everybody drew the last time: the network that they rehearse with. */
async function bringMaps(
  trx: Transaction,
  vault: Vault,
  given: { sessionId: string; itemId: string; seats: readonly { id: string; wrappedKey: Buffer }[]; seed: number }
): Promise<void> {
  const { sessionId, itemId, seats, seed } = given
  const exercise = latestExercise(mapId)
  if (!exercise) throw new Error('the catalogue has a map')
  const roundId = randomUUID()
  await insertRound(trx, { id: roundId, sessionId, itemId, exercise, liveCharts: false })
  const maps = seats.map(({ id: seatId, wrappedKey }, place) => {
    const key = vault.unwrap(wrappedKey)
    const network = inventNetwork(personRandom(seed, place + 1, 'network'))
    const contacts = network.contacts.map(({ label, answers: { group, ...answers } }) => ({
      id: randomUUID(),
      label: encryptText(key, label),
      answers,
      group: encryptText(key, String(group)).toString('base64')
    }))
    const ties = network.ties.flatMap(([from, to]) => {
      const [a, b] = [contacts[from]?.id, contacts[to]?.id].sort()
      return a && b ? [{ a, b }] : []
    })
    return { worksheetId: randomUUID(), seatId, contacts, ties }
  })
  await insertMaps(trx, roundId, maps)
}

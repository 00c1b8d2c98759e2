import { randomUUID } from 'node:crypto'
import { AppError } from '#app/contract/errors.ts'
import { isItemId } from '#app/contract/item-id.ts'
import type { SessionState } from '#app/contract/stage.ts'
import type { Answers, OnBehalf, Worksheet, WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { isDiskFull } from '#db/faults.ts'
import { lastOnBehalf } from '#db/repositories/on-behalf.ts'
import { sessionState } from '#db/repositories/rounds.ts'
import { currentSessionOfSeat } from '#db/repositories/sessions.ts'
import { ensureWorksheet, loadHints, loadWorksheet } from '#db/repositories/worksheets.ts'
import { mapExercises } from '../map-exercises.ts'
import { answersSchema, openWorksheet } from './open-worksheet.ts'
import { personSession } from './person-session.ts'

/**
 * Everything a person's page needs, whole. Makes the worksheet of an open round when it is not there yet, with who is on
 * the person's map already.
 * @throws `not-found` when the seat is gone or its cohort has no session
 */
export async function worksheetSnapshot(
  db: Database,
  seatId: string,
  seatKey: Buffer
): Promise<Omit<WorksheetSnapshot, 'wantsHelp'>> {
  const read = asFacilitatorDatabase(db)
  const session = await currentSessionOfSeat(read, seatId)
  const state = session && (await sessionState(read, session.id))
  if (!session || !state) throw new AppError('not-found')
  return {
    serverTime: new Date().toISOString(),
    state,
    session: personSession(session),
    seat: { id: seatId, name: session.seatName },
    worksheet: await currentWorksheet(db, state, seatId, seatKey),
    onBehalf: await enteredBy(db, state, seatId)
  }
}

/** Who enters, or has entered, for the person in the current round; they are to know. */
async function enteredBy(db: Database, { round }: SessionState, seatId: string): Promise<OnBehalf | null> {
  const last = round && (await lastOnBehalf(asFacilitatorDatabase(db), seatId, round.id))
  if (!last) return null
  const { id, who, wroteAt, holds } = last
  return { id, who, at: wroteAt?.toISOString() ?? null, isOpen: holds, isTheirs: false }
}

async function currentWorksheet(
  db: Database,
  { round }: SessionState,
  seatId: string,
  seatKey: Buffer
): Promise<Worksheet | null> {
  if (!round || round.stage === 'preview') return null
  const { exercise } = round
  // What was said on the map belongs to the map; the answers other exercises begin with are their own items.
  const copyAnswers = exercise.editsMap && exercise.prefill === 'answers'
  const found = await loadWorksheet(db, round.id, seatId)
  // A map is filled once, so one that is there is left alone: a room that comes back asks as little as it can.
  const isFilled = found !== null && copyAnswers
  if (round.stage === 'open' && !isFilled) {
    await ensureWorksheet(db, {
      id: randomUUID(),
      roundId: round.id,
      seatId,
      mapExercises,
      // What was said on the map belongs to the map; the answers other exercises begin with are their own items.
      copyAnswers: exercise.editsMap && exercise.prefill === 'answers',
      fromMap: exercise.fromMap,
      items: exercise.items && { exerciseId: exercise.id, openOnly: exercise.items.carry === 'open' }
    }).catch((error: unknown) => {
      // What is there already can be read all the same.
      if (!isDiskFull(error)) throw error
    })
  }
  const rows = round.stage === 'open' && !isFilled ? await loadWorksheet(db, round.id, seatId) : found
  if (!rows) return null
  const hints: Record<string, Answers> = {}
  if (exercise.prefill === 'hints' || exercise.items) {
    const given = await loadHints(db, { roundId: round.id, seatId, exerciseId: exercise.id })
    for (const [id, answers] of Object.entries(given)) {
      // Where answers come along themselves, only what was listed is told apart from what is new.
      if (exercise.prefill === 'hints' || isItemId(id)) hints[id] = answersSchema.parse(answers)
    }
  }
  return { ...openWorksheet(rows, seatKey), hints }
}

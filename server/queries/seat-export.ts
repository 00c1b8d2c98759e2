import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { enteredFor } from '#db/repositories/on-behalf.ts'
import { findOwnSeat } from '#db/repositories/seats.ts'
import { loadWorksheet, roundsOfSeat } from '#db/repositories/worksheets.ts'
import { openWorksheet } from './open-worksheet.ts'

/** Everything a person wrote, in their own words, to take along. */
export async function seatExport(db: Database, seatId: string, seatKey: Buffer) {
  const seat = await findOwnSeat(asFacilitatorDatabase(db), seatId)
  if (!seat) throw new AppError('not-found')
  const worksheets = []
  for (const round of await roundsOfSeat(db, seatId)) {
    const rows = await loadWorksheet(db, round.roundId, seatId)
    if (!rows) continue
    const { contacts, answers, rows: others, ties, handedInAt } = openWorksheet(rows, seatKey)
    worksheets.push({
      session: round.session,
      startsAt: round.startsAt.toISOString(),
      exercise: round.exerciseId,
      exerciseVersion: round.exerciseVersion,
      round: round.number,
      handedInAt,
      contacts: contacts.map(({ id, label }) => ({ id, label, answers: answers[id] ?? {} })),
      rows: others,
      ties
    })
  }
  const entered = (await enteredFor(asFacilitatorDatabase(db), seatId)).map(({ who, at, session }) => ({
    who,
    at,
    session
  }))
  return { name: seat.name, exportedAt: new Date().toISOString(), worksheets, enteredByFacilitators: entered }
}

import { AppError } from '#app/contract/errors.ts'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { isOwnSheet } from '#db/repositories/on-behalf-sheets.ts'
import { sessionState } from '#db/repositories/rounds.ts'
import { findSession } from '#db/repositories/sessions.ts'
import { loadWorksheet } from '#db/repositories/worksheets.ts'
import type { OnBehalfPass } from '../auth/on-behalf.ts'
import { mapExercises } from '../map-exercises.ts'
import { openWorksheet } from './open-worksheet.ts'
import { personSession } from './person-session.ts'

/**
 * The worksheet a facilitator enters for somebody: of one round, with what facilitators entered there and nothing of the
 * person's own, no hints from earlier rounds either.
 * @throws `on-behalf-over` as soon as the person has written on it themself
 */
export async function onBehalfSnapshot(db: Database, pass: OnBehalfPass, seatKey: Buffer): Promise<WorksheetSnapshot> {
  const { roundId, seatId } = pass
  const read = asFacilitatorDatabase(db)
  const session = await findSession(read, pass.sessionId)
  const state = session && (await sessionState(read, session.id))
  if (!session || !state) throw new AppError('not-found')
  const rows = await loadWorksheet(db, roundId, seatId)
  // Looked at after the reading: a change of the person's own that is in what was read is seen here.
  if (!rows || (await isOwnSheet(db, { roundId, seatId, mapExercises }))) throw new AppError('on-behalf-over')
  return {
    serverTime: new Date().toISOString(),
    state,
    session: personSession(session),
    seat: { id: seatId, name: pass.name },
    worksheet: { ...openWorksheet(rows, seatKey), hints: {} },
    wantsHelp: false,
    onBehalf: { id: pass.id, who: pass.who, at: pass.wroteAt?.toISOString() ?? null, isOpen: true, isTheirs: true }
  }
}

import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findRound, setLiveCharts, updateSession } from '#db/repositories/rounds.ts'

/** "Eyes up" on and off. */
export async function pauseSession(db: Database, sessionId: string, paused: boolean): Promise<void> {
  await updateSession(db, sessionId, { paused })
}

/** While the door is open a free seat can be claimed with the code alone. */
export async function setDoor(db: Database, sessionId: string, open: boolean): Promise<void> {
  await updateSession(db, sessionId, { door_open: open })
}

/** An ended session is history; its cohort's people are in the next one. Can be taken back. */
export async function endSession(db: Database, sessionId: string, ended: boolean): Promise<void> {
  await updateSession(db, sessionId, { ended })
}

/** Goes to another round of the session, or to the join screen. Throws `not-found` for a round of another session. */
export async function showRound(db: Database, sessionId: string, roundId: string | null): Promise<void> {
  if (roundId) await roundOf(db, sessionId, roundId)
  await updateSession(db, sessionId, { current_round_id: roundId })
}

/** Whether pictures come while people still write, or only at reveal. Throws `not-found` as above. */
export async function setRoundLiveCharts(db: Database, sessionId: string, roundId: string, on: boolean): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await roundOf(trx, sessionId, roundId)
    await setLiveCharts(trx, roundId, on)
    await updateSession(trx, sessionId, {})
  })
}

async function roundOf(db: Database, sessionId: string, roundId: string): Promise<void> {
  const round = await findRound(asFacilitatorDatabase(db), roundId)
  if (round?.sessionId !== sessionId) throw new AppError('not-found')
}

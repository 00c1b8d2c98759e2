import type { Transaction } from 'kysely'
import { AppError } from '#app/contract/errors.ts'
import type { TimerStep } from '#app/contract/timer.ts'
import { stepTimer } from '#app/domain/timer.ts'
import { asFacilitatorDatabase } from '#db/client.ts'
import { findRound, setLiveCharts, updateSession } from '#db/repositories/rounds.ts'
import { findItem, beginItem as markBegun, sessionTimer } from '#db/repositories/sessions.ts'
import type { Tables } from '#db/types.ts'

type Trx = Transaction<Tables>

/** "Eyes up" on and off. */
export async function pauseSession(trx: Trx, sessionId: string, paused: boolean): Promise<void> {
  await updateSession(trx, sessionId, { paused })
}

/** While the door is open a free seat can be claimed with the code alone. */
export async function setDoor(trx: Trx, sessionId: string, open: boolean): Promise<void> {
  await updateSession(trx, sessionId, { door_open: open })
}

/** An ended session is history; its cohort's people are in the next one. Can be taken back. */
export async function endSession(trx: Trx, sessionId: string, ended: boolean): Promise<void> {
  await updateSession(trx, sessionId, { ended })
}

/** Goes to another round of the session, or to the join screen. Throws `not-found` for a round of another session. */
export async function showRound(trx: Trx, sessionId: string, roundId: string | null): Promise<void> {
  const round = roundId ? await roundOf(trx, sessionId, roundId) : null
  await updateSession(trx, sessionId, { current_round_id: roundId, current_item_id: round?.itemId ?? null })
}

/** Goes on to a talk or a pause. Throws `not-found` for an exercise, or an item of another session. */
export async function beginItem(trx: Trx, sessionId: string, itemId: string): Promise<void> {
  const item = await findItem(asFacilitatorDatabase(trx), itemId)
  if (item?.sessionId !== sessionId || item.kind === 'exercise') throw new AppError('not-found')
  await markBegun(trx, itemId)
  await updateSession(trx, sessionId, { current_round_id: null, current_item_id: itemId, paused: false })
}

/** Whether pictures come while people still write, or only at reveal. Throws `not-found` as above. */
export async function setRoundLiveCharts(trx: Trx, sessionId: string, roundId: string, on: boolean): Promise<void> {
  await roundOf(trx, sessionId, roundId)
  await setLiveCharts(trx, roundId, on)
  await updateSession(trx, sessionId, {})
}

/** One step of the countdown, by the server's clock. */
export async function setTimer(trx: Trx, sessionId: string, step: TimerStep): Promise<void> {
  const timer = await sessionTimer(asFacilitatorDatabase(trx), sessionId)
  await updateSession(trx, sessionId, { timer: stepTimer(timer, step, Date.now()) })
}

async function roundOf(trx: Trx, sessionId: string, roundId: string) {
  const round = await findRound(asFacilitatorDatabase(trx), roundId)
  if (round?.sessionId !== sessionId) throw new AppError('not-found')
  return round
}

import { AppError } from '#app/contract/errors.ts'
import { type RehearsalStep, rehearsalStepSchema } from '#app/contract/rehearsal.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { runsCohort } from '#db/repositories/facilitators.ts'
import { type RehearsalOrders, setOrders } from '#db/repositories/rehearsals.ts'
import { sessionState, updateSession } from '#db/repositories/rounds.ts'
import { findSession } from '#db/repositories/sessions.ts'
import { parse } from '../parse.ts'

/**
 * Tells the people of a rehearsal what to do. It is written down, so that the process they live in hears of it wherever
 * the console is connected.
 * @returns the step, parsed
 * @throws `not-found` when it is no rehearsal of the facilitator's, `round-not-open` when there is nothing to hand in
 */
export async function stepRehearsal(
  db: Database,
  facilitatorId: string,
  sessionId: string,
  input: unknown
): Promise<RehearsalStep> {
  const step = parse(rehearsalStepSchema, input)
  await findRehearsal(db, facilitatorId, sessionId)
  return db.transaction().execute(async (trx) => {
    const state = await sessionState(asFacilitatorDatabase(trx), sessionId)
    const orders = ordersOf(step, state?.round?.stage === 'open' ? state.round.id : null)
    if (Object.keys(orders).length > 0) await setOrders(trx, sessionId, orders)
    // Every console of it asks for the whole.
    await updateSession(trx, sessionId, {})
    return step
  })
}

function ordersOf(step: RehearsalStep, openRoundId: string | null): Partial<RehearsalOrders> {
  switch (step.do) {
    case 'pace':
      return { pace: step.pace }
    case 'rest':
      return { resting: step.resting }
    case 'handIn':
      if (!openRoundId) throw new AppError('round-not-open')
      return { rushedRoundId: openRoundId }
    case 'comeBack':
      return {}
  }
}

/** A rehearsal that this facilitator may open. Throws `not-found` for anything else. */
export async function findRehearsal(
  db: Database,
  facilitatorId: string,
  sessionId: string
): Promise<{ cohortId: string; code: string; of: string }> {
  const read = asFacilitatorDatabase(db)
  const session = await findSession(read, sessionId)
  if (!session?.rehearsalOf || !(await runsCohort(read, facilitatorId, session.cohortId))) {
    throw new AppError('not-found')
  }
  return { cohortId: session.cohortId, code: session.code, of: session.rehearsalOf }
}

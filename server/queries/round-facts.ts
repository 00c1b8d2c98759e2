import { AppError } from '#app/contract/errors.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findRound } from '#db/repositories/rounds.ts'

/** What never changes about a round. */
export type RoundFacts = { sessionId: string; cohortId: string; itemId: string; exercise: Exercise }

/** Looks rounds up once: what never changes need not be asked for with every edit. */
export function createRoundFacts(db: Database): (roundId: string) => Promise<RoundFacts> {
  const known = new Map<string, RoundFacts>()
  return async (roundId) => {
    const found = known.get(roundId)
    if (found) return found
    const round = await findRound(asFacilitatorDatabase(db), roundId)
    if (!round) throw new AppError('not-found')
    const facts = {
      sessionId: round.sessionId,
      cohortId: round.cohortId,
      itemId: round.itemId,
      exercise: round.exercise
    }
    known.set(roundId, facts)
    return facts
  }
}

import type { Transaction } from 'kysely'
import { AppError } from '#app/contract/errors.ts'
import { type Stage, stages } from '#app/contract/stage.ts'
import { asFacilitatorDatabase } from '#db/client.ts'
import { findRound, updateSession, updateStage } from '#db/repositories/rounds.ts'
import type { Tables } from '#db/types.ts'

/**
 * Takes a round one step on or one step back; nothing is lost either way.
 * @throws `not-found`, or `stage-refused` when the step is not a neighbour or somebody else took one first
 */
export async function moveStage(
  trx: Transaction<Tables>,
  input: { roundId: string; from: Stage; to: Stage }
): Promise<void> {
  const { roundId, from, to } = input
  if (Math.abs(stages.indexOf(from) - stages.indexOf(to)) !== 1) throw new AppError('stage-refused')
  const round = await findRound(asFacilitatorDatabase(trx), roundId)
  if (!round) throw new AppError('not-found')
  if (!(await updateStage(trx, { roundId, from, to }))) throw new AppError('stage-refused')
  await updateSession(trx, round.sessionId, {})
}

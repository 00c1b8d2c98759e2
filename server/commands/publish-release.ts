import { randomUUID } from 'node:crypto'
import type { Exercise } from '#app/contract/exercise.ts'
import type { HeldView } from '#app/contract/room.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { personalResultSchema } from '#app/domain/gaps/personal-result-schema.ts'
import { nextRelease, type Submission } from '#app/domain/release/next-release.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertRelease, setShown } from '#db/repositories/releases.ts'
import { findRound, lockRound } from '#db/repositories/rounds.ts'
import { loadSubmissions } from '#db/repositories/worksheets.ts'
import { computeResult } from './compute-result.ts'
import { loadReleases } from './load-releases.ts'

export type Publication = {
  /** Whether what is shown is another release than before, or none any more. */
  moved: boolean
  held: HeldView
}

/**
 * Lets the law of releases decide whether the room gets a new picture of a round, and stores what it says. One at a
 * time for each round, so that two servers that look at the same moment make one release between them.
 * @param seatKey opens what a seat wrote, for results that are still to be computed
 */
export async function publishRelease(
  db: Database,
  input: { roundId: string; presentNotHandedIn: number; seatKey: (seatId: string) => Promise<Buffer> }
): Promise<Publication> {
  const { roundId } = input
  const found = await findRound(asFacilitatorDatabase(db), roundId)
  if (!found) return { moved: false, held: null }
  const { exercise } = found
  const decided = await decide(db, exercise, input)
  if (!('withoutResult' in decided)) return decided
  for (const seatId of decided.withoutResult) {
    await computeResult(db, { roundId, seatId, seatKey: await input.seatKey(seatId), exercise })
  }
  const again = await decide(db, exercise, input)
  // Somebody's edit is just being stored: they are neither as they were nor gone. It has the room look again.
  return 'withoutResult' in again ? { moved: false, held: null } : again
}

/** The decision, carried out; or who handed in and has no result yet, and then nothing is decided. */
async function decide(
  db: Database,
  exercise: Exercise,
  input: { roundId: string; presentNotHandedIn: number }
): Promise<Publication | { withoutResult: string[] }> {
  return db.transaction().execute(async (trx) => {
    await lockRound(trx, input.roundId)
    // Looked at under the lock: a step back taken meanwhile must not let a picture out.
    const round = await findRound(asFacilitatorDatabase(trx), input.roundId)
    if (!round) return { moved: false, held: null }
    const handedIn = await loadSubmissions(trx, round.id)
    const withoutResult = handedIn.filter(({ result }) => !result).map(({ seatId }) => seatId)
    if (withoutResult.length > 0) return { withoutResult }
    const submissions: Submission[] = handedIn.map(({ seatId, result }) => ({
      seatId,
      contribution: personalResultSchema.parse(result).contribution
    }))
    const decision = nextRelease({
      measures: measuresOf(exercise),
      k: round.k,
      previous: await loadReleases(trx, round.id),
      submissions,
      state: { stage: round.stage, liveCharts: round.liveCharts, presentNotHandedIn: input.presentNotHandedIn }
    })
    switch (decision.kind) {
      case 'publish':
        await insertRelease(trx, { id: randomUUID(), roundId: round.id, ...decision })
        return { moved: true, held: null }
      case 'withdraw':
        await setShown(trx, round.id, null)
        return { moved: true, held: { reason: decision.reason, waiting: submissions.length } }
      case 'restore':
        await setShown(trx, round.id, decision.number)
        return { moved: true, held: null }
      case 'keep':
        return { moved: false, held: decision.held }
    }
  })
}

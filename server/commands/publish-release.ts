import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { HeldView } from '#app/contract/room.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { personalResultSchema } from '#app/domain/gaps/personal-result-schema.ts'
import { nextRelease, type ReleaseDecision, type Submission } from '#app/domain/release/next-release.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertRelease, setShown } from '#db/repositories/releases.ts'
import { findRound, lockRound } from '#db/repositories/rounds.ts'
import { loadSubmissions } from '#db/repositories/worksheets.ts'
import type { Tables } from '#db/types.ts'
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
  const decided = await decide(db, input)
  if (!('withoutResult' in decided)) return decided
  const found = await findRound(asFacilitatorDatabase(db), roundId)
  if (!found) return { moved: false, held: null }
  for (const seatId of decided.withoutResult) {
    await computeResult(db, { roundId, seatId, seatKey: await input.seatKey(seatId), exercise: found.exercise })
  }
  const again = await decide(db, input)
  // Somebody's edit is just being stored: they are neither as they were nor gone. It has the room look again.
  return 'withoutResult' in again ? { moved: false, held: null } : again
}

type Look = { roundId: string; presentNotHandedIn: number }

/** Why the newest hand-ins are not in the picture, as the law says now; null where it would let one out. Stores nothing. */
export async function heldOf(db: Database, look: Look): Promise<HeldView> {
  return db.transaction().execute(async (trx) => {
    const asked = await askTheLaw(trx, look)
    if (!asked || 'withoutResult' in asked) return null
    return asked.decision.kind === 'keep' ? asked.decision.held : null
  })
}

/** The decision, carried out; or who handed in and has no result yet, and then nothing is decided. */
async function decide(db: Database, look: Look): Promise<Publication | { withoutResult: string[] }> {
  return db.transaction().execute(async (trx) => {
    await lockRound(trx, look.roundId)
    // Looked at under the lock: a step back taken meanwhile must not let a picture out.
    const asked = await askTheLaw(trx, look)
    if (!asked) return { moved: false, held: null }
    if ('withoutResult' in asked) return asked
    const { decision, handedIn } = asked
    switch (decision.kind) {
      case 'publish':
        await insertRelease(trx, { id: randomUUID(), roundId: look.roundId, ...decision })
        return { moved: true, held: null }
      case 'withdraw':
        await setShown(trx, look.roundId, null)
        return { moved: true, held: { reason: decision.reason, waiting: handedIn } }
      case 'restore':
        await setShown(trx, look.roundId, decision.number)
        return { moved: true, held: null }
      case 'keep':
        return { moved: false, held: decision.held }
    }
  })
}

async function askTheLaw(
  trx: Transaction<Tables>,
  { roundId, presentNotHandedIn }: Look
): Promise<{ decision: ReleaseDecision; handedIn: number } | { withoutResult: string[] } | null> {
  const round = await findRound(asFacilitatorDatabase(trx), roundId)
  if (!round) return null
  const handedIn = await loadSubmissions(trx, round.id)
  const withoutResult = handedIn.filter(({ result }) => !result).map(({ seatId }) => seatId)
  if (withoutResult.length > 0) return { withoutResult }
  const submissions: Submission[] = handedIn.map(({ seatId, result }) => ({
    seatId,
    contribution: personalResultSchema.parse(result).contribution
  }))
  const decision = nextRelease({
    measures: measuresOf(round.exercise),
    k: round.k,
    previous: await loadReleases(trx, round.id),
    submissions,
    state: { stage: round.stage, liveCharts: round.liveCharts, presentNotHandedIn }
  })
  return { decision, handedIn: submissions.length }
}

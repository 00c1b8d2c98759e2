import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { nextTrend } from '#app/domain/release/next-trend.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findRound, lockRound } from '#db/repositories/rounds.ts'
import { currentTrend, insertTrend, trendRounds, withdrawTrend } from '#db/repositories/trends.ts'
import { loadReleases } from './load-releases.ts'

/**
 * Draws the line over the cohort's sessions beside a round's picture, as the law of releases lets it out, or takes it away
 * where it is not true any more. Nothing happens while the round is not revealed.
 * @returns whether what is shown is another trend than before, or none any more
 */
export async function publishTrend(db: Database, roundId: string): Promise<boolean> {
  const found = await findRound(asFacilitatorDatabase(db), roundId)
  const measureId = found?.exercise.trend
  if (!measureId) return false
  return db.transaction().execute(async (trx) => {
    const read = asFacilitatorDatabase(trx)
    const rounds = await trendRounds(read, roundId)
    // In a fixed order, so that two trends over the same rounds wait for each other and not both for good.
    for (const id of [...new Set([...rounds.map((round) => round.id), roundId])].sort()) await lockRound(trx, id)
    const round = await findRound(read, roundId)
    if (round?.stage !== 'revealed' && round?.stage !== 'closed') return false
    const shown = await currentTrend(read, roundId)
    const decision = nextTrend({
      measureId,
      k: round.k,
      rounds: await Promise.all(
        rounds.map(async ({ id, session, exercise }) => ({
          roundId: id,
          session,
          measures: measuresOf(exercise),
          previous: await loadReleases(trx, id)
        }))
      )
    })
    if (!decision && !shown) return false
    if (!decision) {
      await withdrawTrend(trx, roundId)
      return true
    }
    if (decision.parts.length === 0 && isDeepStrictEqual(decision.trend, shown)) return false
    await insertTrend(trx, { ...decision, id: randomUUID(), roundId, newId: randomUUID })
    return true
  })
}

import type { Transaction } from 'kysely'
import { z } from 'zod'
import { releaseFiguresSchema } from '#app/contract/figures.ts'
import { contributionSchema } from '#app/domain/release/figures.ts'
import type { PublishedRelease } from '#app/domain/release/next-release.ts'
import { releaseHistory } from '#db/repositories/releases.ts'
import type { Tables } from '#db/types.ts'

const basisSchema = z.record(z.string(), contributionSchema.nullable())

/** Everything ever released of a round, oldest first, as the law of releases looks at it. */
export async function loadReleases(trx: Transaction<Tables>, roundId: string): Promise<PublishedRelease[]> {
  return (await releaseHistory(trx, roundId)).map((row) => ({
    number: row.number,
    withdrawn: row.withdrawn_at !== null,
    ofTrend: row.trend_id !== null,
    figures: releaseFiguresSchema.parse(row.figures),
    basis: basisSchema.parse(row.basis)
  }))
}

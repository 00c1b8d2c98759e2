import { randomUUID } from 'node:crypto'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { endOnBehalf } from '#db/repositories/on-behalf.ts'
import { releaseSheet } from '#db/repositories/on-behalf-sheets.ts'
import { findRound } from '#db/repositories/rounds.ts'
import { ensureWorksheet } from '#db/repositories/worksheets.ts'
import { mapExercises } from '../map-exercises.ts'

/**
 * The person writes themself: a worksheet that was begun for them is theirs again, and no facilitator looks at it any more.
 * @returns whose passes ended with it
 */
export async function takeOverSheet(db: Database, roundId: string, seatId: string): Promise<{ id: string }[]> {
  return db.transaction().execute(async (trx) => {
    await releaseSheet(trx, roundId, seatId)
    return endOnBehalf(trx, { roundId, seatId })
  })
}

/**
 * Brings a person's earlier map onto a worksheet that was begun without it: they had written about those people on a device
 * that was offline meanwhile. What is there already stays.
 */
export async function bringMapAlong(db: Database, roundId: string, seatId: string): Promise<void> {
  const round = await findRound(asFacilitatorDatabase(db), roundId)
  if (!round) return
  const { exercise } = round
  await ensureWorksheet(db, {
    id: randomUUID(),
    roundId,
    seatId,
    mapExercises,
    copyAnswers: exercise.editsMap && exercise.prefill === 'answers',
    fromMap: exercise.fromMap,
    items: null,
    refill: true
  })
}

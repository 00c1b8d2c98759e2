import type { Exercise } from '#app/contract/exercise.ts'
import { type PersonalResult, personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import type { Database } from '#db/client.ts'
import { loadWorksheet, storeResult } from '#db/repositories/worksheets.ts'
import { openWorksheet } from '../queries/open-worksheet.ts'

/** Computes the personal result of a worksheet and stores it; null when there is no such worksheet. */
export async function computeResult(
  db: Database,
  input: { roundId: string; seatId: string; seatKey: Buffer; exercise: Exercise }
): Promise<PersonalResult | null> {
  const rows = await loadWorksheet(db, input.roundId, input.seatId)
  if (!rows) return null
  const today = new Date().toISOString().slice(0, 10)
  const result = personalResult(input.exercise, sheetOf(input.exercise, openWorksheet(rows, input.seatKey), today))
  await storeResult(db, { worksheetId: rows.worksheet.id, revision: rows.worksheet.revision, result })
  return result
}

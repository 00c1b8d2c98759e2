import { z } from 'zod'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { isThere } from '#app/domain/worksheet/apply-edit.ts'
import type { WorksheetRows } from '#db/repositories/worksheets.ts'
import { decryptText } from '../auth/vault.ts'

/** Stored answers are parsed when they are read: a column is a border too. */
export const answersSchema = z.record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]))

/** A stored worksheet as its owner sees it: names and words decrypted. */
export function openWorksheet(rows: WorksheetRows, seatKey: Buffer): Omit<Worksheet, 'hints'> {
  const answers: Record<string, Answers> = {}
  const opened = (stored: { answers: Record<string, unknown>; words: Record<string, string> }): Answers => {
    const words = Object.entries(stored.words).map(([field, sealed]) => [
      field,
      decryptText(seatKey, Buffer.from(sealed, 'base64'))
    ])
    return { ...answersSchema.parse(stored.answers), ...Object.fromEntries(words) }
  }
  for (const entry of rows.entries) answers[entry.contactId] = opened(entry)
  return {
    roundId: rows.worksheet.roundId,
    revision: rows.worksheet.revision,
    contacts: rows.entries.map(({ contactId, label }) => ({ id: contactId, label: decryptText(seatKey, label) })),
    answers,
    // A row whose answers were all taken back lies on in the table; as for its writer, it is not there any more.
    rows: rows.rows.map((row) => ({ id: row.rowId, answers: opened(row) })).filter(isThere),
    ties: rows.ties,
    handedInAt: rows.worksheet.handedInAt?.toISOString() ?? null
  }
}

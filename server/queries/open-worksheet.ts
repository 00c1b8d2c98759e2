import { z } from 'zod'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import type { WorksheetRows } from '#db/repositories/worksheets.ts'
import { decryptText } from '../auth/vault.ts'

/** Stored answers are parsed when they are read: a column is a border too. */
export const answersSchema = z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]))

/** A stored worksheet as its owner sees it: names and words decrypted. */
export function openWorksheet(rows: WorksheetRows, seatKey: Buffer): Omit<Worksheet, 'hints'> {
  const answers: Record<string, Answers> = {}
  for (const entry of rows.entries) {
    const words = Object.entries(entry.words).map(([field, sealed]) => [
      field,
      decryptText(seatKey, Buffer.from(sealed, 'base64'))
    ])
    answers[entry.contactId] = { ...answersSchema.parse(entry.answers), ...Object.fromEntries(words) }
  }
  return {
    roundId: rows.worksheet.roundId,
    revision: rows.worksheet.revision,
    contacts: rows.entries.map(({ contactId, label }) => ({ id: contactId, label: decryptText(seatKey, label) })),
    answers,
    ties: rows.ties,
    handedInAt: rows.worksheet.handedInAt?.toISOString() ?? null
  }
}

import { peopleInCards } from '#app/domain/import/cards.ts'
import { decodeText } from '#app/domain/import/decode-text.ts'
import type { Imported } from '#app/domain/import/imported.ts'
import { findHeader, peopleInTable } from '#app/domain/import/table.ts'
import { readRows } from './read-rows.ts'

/** The people in an address book's bytes, whatever its encoding. */
export function readBytes(bytes: Uint8Array): Imported {
  const decoded = decodeText(bytes)
  return decoded.ok ? readContacts(decoded.text) : decoded
}

/** The people in an address book's text: vCards, or a table with a row of headings. Line ends are `\n`. */
function readContacts(text: string): Imported {
  if (/^[ \t]*BEGIN:VCARD[ \t]*$/im.test(text.slice(0, 4_096))) return peopleInCards(text)
  const header = findHeader(text)
  if (!header) return { ok: false, fault: { kind: 'unknown' } }
  const read = readRows(text, header)
  return read.ok ? { ok: true, ...peopleInTable(header, read.rows) } : read
}

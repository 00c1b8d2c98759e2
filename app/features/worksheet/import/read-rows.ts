import { type CsvError, parse } from 'csv-parse/browser/esm/sync'
import type { Fault } from '#app/domain/import/imported.ts'
import type { Header, Row } from '#app/domain/import/table.ts'

/** The rows below a header. Quotation marks inside a cell are letters; one that opens a cell and never closes is a fault. */
export function readRows(
  text: string,
  header: Header
): { ok: true; rows: Row[] } | { ok: false; fault: Extract<Fault, { line: number }> } {
  const rows: Row[] = []
  let lastLine = header.line
  try {
    parse(linesAfter(text, header.line), {
      delimiter: header.delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        lastLine = header.line + lines
        rows.push({ line: lastLine - lineEnds(cells), cells })
        return null
      }
    })
  } catch (error) {
    if (!isCsvError(error)) throw error
    return { ok: false, fault: { kind: 'openQuote', line: nextWritten(text, lastLine) } }
  }
  return { ok: true, rows }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
}

function lineEnds(cells: readonly string[]): number {
  return cells.reduce((ends, cell) => ends + cell.split('\n').length - 1, 0)
}

/** The text from the line after this one on. */
function linesAfter(text: string, line: number): string {
  let start = 0
  for (let passed = 0; passed < line; passed++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return ''
    start = end + 1
  }
  return text.slice(start)
}

/** The first line after this one that has something on it, from 1. */
function nextWritten(text: string, line: number): number {
  const blank = /^\n*/.exec(linesAfter(text, line))?.[0] ?? ''
  return line + blank.length + 1
}

import type { Found } from './imported.ts'
import { foundAmong, type Person } from './person.ts'

/** A row of a table: its cells, and the line of the file on which it begins. */
export type Row = { line: number; cells: readonly string[] }

type Column = Exclude<keyof Person, 'line'>

/** Where each kind of word stands in a row; several columns are tried from left to right. */
type Columns = Record<Column, number[]>

/** The row that names the columns: from which line on it is a table, and what parts its cells. */
export type Header = { line: number; delimiter: string; columns: Columns }

/** What the columns of address books are called: LinkedIn, Google (older and current), Outlook, spreadsheets. */
const headings: Record<Column, readonly string[]> = {
  given: ['first name', 'given name', 'firstname', 'nombre de pila', 'nombre', 'nombres'],
  family: ['last name', 'family name', 'lastname', 'surname', 'apellidos', 'apellido'],
  full: ['name', 'full name', 'display name', 'file as', 'nombre completo', 'nombre para mostrar'],
  nickname: ['nickname', 'apodo', 'alias'],
  organisation: ['company', 'organization name', 'organization 1 - name', 'organization', 'organisation', 'empresa']
}

/** Notes before the header are a few lines; further down a row of such words is somebody's data. */
const deepestHeader = 40

/** Finds the row of headings, whatever stands above it. Null when there is none with a name in it. */
export function findHeader(text: string): Header | null {
  const lines = text.split('\n', deepestHeader)
  for (const [index, line] of lines.entries()) {
    for (const delimiter of [',', ';', '\t']) {
      const columns = columnsOf(line.split(delimiter))
      if (columns) return { line: index + 1, delimiter, columns }
    }
  }
  return null
}

function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => cell.replaceAll('"', '').trim().toLowerCase())
  const at = (column: Column) => headings[column].map((heading) => names.indexOf(heading)).filter((index) => index >= 0)
  const columns: Columns = {
    given: at('given'),
    family: at('family'),
    full: at('full'),
    nickname: at('nickname'),
    organisation: at('organisation')
  }
  const isNamed = columns.given.length + columns.family.length + columns.full.length > 0
  return isNamed ? columns : null
}

/** The people in the rows below a header. */
export function peopleInTable(header: Header, rows: readonly Row[]): Found {
  return foundAmong(rows.map((row) => personIn(header.columns, row)))
}

function personIn(columns: Columns, { line, cells }: Row): Person {
  const first = (column: Column) => columns[column].map((index) => cells[index] ?? '').find((cell) => cell.trim()) ?? ''
  return {
    line,
    given: first('given'),
    family: first('family'),
    full: first('full'),
    nickname: values(first('nickname')),
    organisation: values(first('organisation'))
  }
}

/** Google puts several values of one kind into one cell. */
function values(cell: string): string {
  return cell.split(' ::: ').join(', ')
}

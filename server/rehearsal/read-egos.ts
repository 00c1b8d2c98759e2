import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CsvError, type Info, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Network } from './network.ts'
import { RehearsalError } from './rehearsal-error.ts'

const id = z.string().regex(/^[\w-]{1,40}$/, 'must be letters, digits, "-" or "_", at most 40')

const alterRow = z.strictObject({
  ego: id,
  alter: id,
  group: z.string().max(60, 'must be at most 60 characters'),
  outside: z.enum(['y', 'n'], 'must be y or n'),
  closeness: z.string().regex(/^[1-5]?$/, 'must be 1 to 5, or empty')
})

const tieRow = z.strictObject({
  ego: id,
  from: id,
  to: id,
  weight: z.enum(['1', '2'], 'must be 1 or 2')
})

/** Closeness has five steps in the files and four on the map: 4 and 5 are both the closest. */
const closestStep = 4

/** A network being read: where its alters stand, and the ties it has so far. */
type Ego = { network: Network; places: Map<string, number>; ties: Set<string> }

/**
 * Reads personal networks that were really collected: `alters.csv` (ego, alter, group, outside, closeness) and
 * `ties.csv` (ego, from, to, weight), one network an ego, in the order of the file. A contact's label is `A` and its
 * id; what was not asked stays unanswered; every row of `ties.csv` is a tie whatever its weight.
 * Throws a RehearsalError that names file and line and never says what was in it.
 */
export async function readEgos(folder: string): Promise<Network[]> {
  const egos = new Map<string, Ego>()

  for (const { row, fault } of await readTable(folder, 'alters.csv', alterRow)) {
    const ego: Ego = egos.get(row.ego) ?? { network: { contacts: [], ties: [] }, places: new Map(), ties: new Set() }
    egos.set(row.ego, ego)
    if (ego.places.has(row.alter)) throw fault('this alter is already on an earlier line')
    ego.places.set(row.alter, ego.network.contacts.length)
    ego.network.contacts.push({
      label: `A${row.alter}`,
      answers: {
        outside: row.outside === 'y',
        ...(row.group && { group: row.group }),
        ...(row.closeness && { closeness: Math.min(closestStep, Number(row.closeness)) })
      }
    })
  }

  for (const { row, fault } of await readTable(folder, 'ties.csv', tieRow)) {
    const ego = egos.get(row.ego)
    const [from, to] = [ego?.places.get(row.from), ego?.places.get(row.to)]
    if (!ego || from === undefined || to === undefined)
      throw fault('both ends must be alters of this ego in alters.csv')
    if (from === to) throw fault('a tie has two ends')
    const pair: [number, number] = from < to ? [from, to] : [to, from]
    if (ego.ties.has(pair.join())) throw fault('this tie is already on an earlier line')
    ego.ties.add(pair.join())
    ego.network.ties.push(pair)
  }
  if (egos.size === 0) throw new RehearsalError(`alters.csv in ${folder} has no rows.`)
  return [...egos.values()].map(({ network }) => network)
}

type Row<Columns> = { row: Columns; fault: (what: string) => RehearsalError }

async function readTable<Schema extends z.ZodObject>(
  folder: string,
  file: string,
  schema: Schema
): Promise<Row<z.output<Schema>>[]> {
  const text = await readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new RehearsalError(`${join(folder, file)} cannot be read (${error.code}).`)
  })
  const faultOn = (line: number) => (what: string) => new RehearsalError(`${file}, line ${line}: ${what}.`)
  const wanted = Object.keys(schema.shape)
  return parseCsv(text, file, wanted).map(({ record, info }) => {
    const fault = faultOn(info.lines)
    const parsed = schema.safeParse(record)
    if (parsed.success) return { row: parsed.data, fault }
    const [issue] = parsed.error.issues
    throw fault(`${issue?.path.join('.')} ${issue?.message}`)
  })
}

function parseCsv(text: string, file: string, wanted: string[]): { record: Record<string, string>; info: Info }[] {
  const checkHeader = (header: string[]) => {
    if (header.join() === wanted.join()) return header
    throw new RehearsalError(`${file}, line 1: the columns must be ${wanted.join(', ')}.`)
  }
  try {
    return parse(text, { bom: true, columns: checkHeader, info: true, skip_empty_lines: true }) as unknown as {
      record: Record<string, string>
      info: Info
    }[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const what =
      error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS'
        ? `there must be ${wanted.length} columns`
        : 'the quotes are not as CSV has them'
    throw new RehearsalError(`${file}, line ${error.lines ?? '?'}: ${what}.`)
  }
}

import { performance } from 'node:perf_hooks'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import { fillIn } from '#server/rehearsal/fill-in.ts'
import type { Network } from '#server/rehearsal/network.ts'
import { personRandom } from '#server/rehearsal/person-random.ts'
import { createRenderer } from '#server/reports/render.ts'
import type { PersonalReportInput, ReportWorksheet } from '#server/reports/report-input.ts'
import { readPdf } from '#tests/reports/read-pdf.ts'

/** What a personal PDF of all exercises costs, warm: processor time of all threads and wall time, whole and for a page. */
const contacts = 20
const people = 12
const warmUp = 4
const today = '2026-11-22'
const renderer = createRenderer({ threads: 1 })

const network: Network = {
  contacts: Array.from({ length: contacts }, (_, place) => ({
    label: `Contact ${place}`,
    answers: { outside: place % 3 === 0, closeness: 1 + (place % 4), group: `Group ${place % 5}` }
  })),
  ties: Array.from({ length: contacts - 2 }, (_, from): [number, number] => [from, from + 1 + (from % 2)])
}

const empty: Worksheet = {
  roundId: '00000000-0000-4000-8000-000000000000',
  revision: 0,
  contacts: [],
  answers: {},
  rows: [],
  ties: [],
  handedInAt: null,
  hints: {}
}

/** Every person has answers of their own: nobody's pages are another's once more. */
function worksheetsOf(person: number): ReportWorksheet[] {
  let map = empty
  return exercises.map((exercise) => {
    const begun = exercise.editsMap ? empty : { ...map, answers: {} }
    const edits = fillIn(exercise, begun, network, personRandom(person, person, 'answers'))
    const sheet = edits.reduce((filled, edit) => applyEdit(filled, edit, ''), begun)
    if (exercise.editsMap) map = sheet
    const { rows, answers, ties } = sheet
    const result = personalResult(exercise, sheetOf(exercise, sheet, today))
    return { exercise, contacts: sheet.contacts, answers, ties, rows, result, handedInAt: '2026-11-22T10:00:00.000Z' }
  })
}

const inputOf = (person: number, worksheets: ReportWorksheet[]): PersonalReportInput => ({
  locale: 'en',
  paper: 'a4',
  zone: 'Pacific/Auckland',
  cohort: 'Bench',
  session: { number: 1, of: 8, title: 'Everything', startsAt: '2026-11-22T10:00:00.000Z' },
  k: 5,
  name: `Person ${person}`,
  withNames: true,
  worksheets
})

/** The middle of the costs of one PDF for each person, in milliseconds, after a few that warm up. */
async function measure(name: string, select: (worksheets: ReportWorksheet[]) => ReportWorksheet[]): Promise<void> {
  const walls: number[] = []
  const cpus: number[] = []
  let last: Uint8Array = new Uint8Array()
  for (let person = 1; person <= people + warmUp; person++) {
    const input = inputOf(person, select(worksheetsOf(person)))
    const began = performance.now()
    const used = process.cpuUsage()
    last = await renderer.render('personal', input)
    const { user, system } = process.cpuUsage(used)
    if (person <= warmUp) continue
    walls.push(performance.now() - began)
    cpus.push((user + system) / 1_000)
  }
  const { pages } = await readPdf(last)
  const [wall, cpu] = [middleOf(walls), middleOf(cpus)]
  process.stdout.write(
    `${name.padEnd(10)} ${String(pages).padStart(2)} pages   cpu ${cpu.toFixed(0).padStart(4)} ms   wall ${wall.toFixed(0).padStart(4)} ms   a page: cpu ${(cpu / pages).toFixed(0)} ms\n`
  )
}

const middleOf = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

await measure('all', (worksheets) => worksheets)
for (const { id } of exercises) {
  await measure(id, (worksheets) => worksheets.filter(({ exercise }) => exercise.id === id))
}
await renderer.close()

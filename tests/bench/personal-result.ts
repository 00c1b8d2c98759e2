import { performance } from 'node:perf_hooks'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { measuresOf, personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import { nextRelease } from '#app/domain/release/next-release.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import { fillIn } from '#server/rehearsal/fill-in.ts'
import type { Network } from '#server/rehearsal/network.ts'
import { personRandom } from '#server/rehearsal/person-random.ts'

/** How long a personal result takes for 60 contacts and 500 ties, and a release for 1,000 people, by exercise. */
const contacts = 60
const ties = 500
const people = 1_000
const runs = 200
const today = '2026-11-22'

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

const network: Network = {
  contacts: Array.from({ length: contacts }, (_, place) => ({
    label: `Contact ${place}`,
    answers: { outside: place % 3 === 0, closeness: 1 + (place % 4), group: `Group ${place % 6}` }
  })),
  ties: Array.from({ length: contacts }, (_, from) =>
    Array.from({ length: contacts - from - 1 }, (_, step): [number, number] => [from, from + 1 + step])
  )
    .flat()
    .slice(0, ties)
}

const [map, ...others] = exercises
if (!map) throw new Error('The map comes first.')

const drawn = fillIn(map, empty, network, personRandom(1, 1, 'answers')).reduce(
  (sheet, edit) => applyEdit(sheet, edit, ''),
  empty
)

for (const exercise of [map, ...others]) {
  const filled = (person: number) =>
    exercise === map
      ? drawn
      : fillIn(exercise, { ...drawn, answers: {}, ties: [] }, network, personRandom(1, person, 'answers')).reduce(
          (sheet, edit) => applyEdit(sheet, edit, ''),
          { ...drawn, answers: {} }
        )
  const sheet = sheetOf(exercise, filled(1), today)
  const results = times(runs, () => personalResult(exercise, sheet))

  const submissions = Array.from({ length: people }, (_, person) => ({
    seatId: `seat-${person}`,
    contribution: personalResult(exercise, sheetOf(exercise, filled(person), today)).contribution
  }))
  const releases = times(9, () =>
    nextRelease({
      measures: measuresOf(exercise),
      k: 5,
      previous: [],
      submissions,
      state: { stage: 'revealed', liveCharts: false, presentNotHandedIn: 0 }
    })
  )
  const result = results[Math.floor(runs * 0.95)] ?? 0
  const release = releases[Math.floor(releases.length / 2)] ?? 0
  process.stdout.write(
    `${exercise.id.padEnd(10)} result p95 ${result.toFixed(2)} ms   release of ${people}, median ${release.toFixed(1)} ms\n`
  )
}

/** Milliseconds of each run, sorted. */
function times(count: number, work: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  }).sort((one, other) => one - other)
}

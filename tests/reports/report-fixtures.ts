import type { ReleaseFigures } from '#app/contract/figures.ts'
import type { Answers, Contact } from '#app/contract/worksheet.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import type { CohortReportInput, PersonalReportInput, ReportWorksheet } from '#server/reports/report-input.ts'

const head = {
  locale: 'en',
  paper: 'a4',
  zone: 'Pacific/Auckland',
  cohort: 'Harbour Leadership',
  session: { number: 1, of: 8, title: 'Who is around you', startsAt: '2026-11-13T20:30:00.000Z' },
  k: 5
} as const

const people: [label: string, map: Answers, audit: Answers][] = [
  [
    'K.W.',
    { group: 'Board', outside: true, closeness: 3, frequency: 'monthly', lastContact: '2026-10' },
    { company: true, growth: true }
  ],
  [
    'Old boss',
    { group: 'Former work', outside: true, closeness: 2, frequency: 'yearly', lastContact: '2026-03' },
    { company: false, growth: true }
  ],
  [
    'Tui',
    { group: 'Running club', outside: true, closeness: 4, frequency: 'weekly' },
    { company: false, growth: true }
  ],
  [
    'Ana R.',
    { group: 'Leadership team', outside: false, closeness: 3, frequency: 'weekly' },
    { company: true, growth: false }
  ],
  [
    'Key account',
    { group: 'Customers', outside: true, closeness: 1, frequency: 'monthly' },
    { company: true, growth: false }
  ],
  [
    'HR lead',
    { group: 'Leadership team', outside: false, closeness: 2, frequency: 'weekly' },
    { company: true, growth: false }
  ],
  [
    'Sven',
    { group: 'Leadership team', outside: false, closeness: 2, frequency: 'weekly' },
    { company: true, growth: false }
  ],
  [
    'Supplier D.',
    { group: 'Customers', outside: true, closeness: 1, frequency: 'yearly' },
    { company: true, growth: false }
  ],
  [
    'Hana',
    { group: 'Leadership team', outside: false, closeness: 4, frequency: 'weekly', lastContact: '2026-11' },
    { company: true, growth: true }
  ],
  ['J.P.', { group: 'Board', outside: true, closeness: 2, frequency: 'monthly' }, { company: true, growth: true }],
  ['Aunt Pat', { outside: true, closeness: 4, frequency: 'monthly' }, { company: false, growth: true }],
  ['T.B.', { group: 'Former work', closeness: 1, frequency: 'rarely' }, { company: false, growth: false }],
  [
    'Ollie',
    { group: 'Leadership team', outside: false, closeness: 3, frequency: 'weekly' },
    { company: true, growth: false }
  ],
  ['M. at the bank', { group: 'Customers' }, {}]
]

/** A worksheet as it is stored after the hand-in, with the result that belongs to it. */
export function worksheet(
  exerciseId: 'map' | 'audit',
  rows: readonly { label: string; answers: Answers }[]
): ReportWorksheet {
  const contacts: Contact[] = rows.map(({ label }, index) => ({ id: `c${String(index).padStart(3, '0')}`, label }))
  const answers = Object.fromEntries(contacts.map(({ id }, index) => [id, rows[index]?.answers ?? {}]))
  const exercise = findExercise(exerciseId, 1)
  return {
    exercise,
    contacts,
    answers,
    ties:
      exercise.asksTies && contacts.length > 8
        ? [
            ['c003', 'c005'],
            ['c003', 'c006'],
            ['c005', 'c008'],
            ['c000', 'c003'],
            ['c004', 'c007']
          ]
        : [],
    rows: [],
    result: personalResult(exercise, sheetOf(exercise, { contacts, answers, rows: [] }, '2026-11-13')),
    handedInAt: '2026-11-13T21:31:00.000Z'
  }
}

/** Fourteen contacts, one of them not placed, with names. */
export function personalInput(changes: Partial<PersonalReportInput> = {}): PersonalReportInput {
  return {
    ...head,
    name: 'Mere Tāmihana',
    withNames: true,
    worksheets: [
      worksheet(
        'map',
        people.map(([label, answers]) => ({ label, answers }))
      ),
      worksheet(
        'audit',
        people.map(([label, , answers]) => ({ label, answers }))
      )
    ],
    ...changes
  }
}

/** One contact of every label, all with the same answers. */
export function personalInputOf(
  labels: readonly string[],
  changes: Partial<PersonalReportInput> = {}
): PersonalReportInput {
  return personalInput({
    worksheets: [
      worksheet(
        'map',
        labels.map((label) => ({ label, answers: { group: label, outside: true, closeness: 2 } }))
      ),
      worksheet(
        'audit',
        labels.map((label) => ({ label, answers: { company: true, growth: true } }))
      )
    ],
    ...changes
  })
}

const mapFigures: ReleaseFigures = {
  people: 18,
  figures: [
    {
      kind: 'count',
      measure: 'size',
      cells: [
        { parts: ['upTo0', 'upTo5'], value: 'few' },
        { parts: ['upTo10'], value: 4 },
        { parts: ['upTo15'], value: 7 },
        { parts: ['upTo20'], value: 'hidden' },
        { parts: ['upTo30', 'over30'], value: 3 }
      ]
    }
  ]
}

const auditFigures: ReleaseFigures = {
  people: 18,
  figures: [
    {
      kind: 'count',
      measure: 'flag',
      cells: [
        { parts: ['flagged'], value: 11 },
        { parts: ['notFlagged', 'notStarted'], value: 7 }
      ]
    },
    {
      kind: 'mean',
      measure: 'shares',
      cells: [
        { parts: ['companyOnly'], value: 52 },
        { parts: ['both'], value: 27 },
        { parts: ['meOnly'], value: 16 },
        { parts: ['neither'], value: 5 }
      ]
    }
  ]
}

/** Both exercises of a session, each with the picture everybody saw. */
export function cohortInput(changes: Partial<CohortReportInput> = {}): CohortReportInput {
  const shown = (figures: ReleaseFigures) => ({ createdAt: '2026-11-13T21:40:00.000Z', figures, trend: null })
  return {
    ...head,
    rounds: [
      { exercise: findExercise('map', 1), number: 1, release: shown(mapFigures) },
      { exercise: findExercise('audit', 1), number: 1, release: shown(auditFigures) }
    ],
    ...changes
  }
}

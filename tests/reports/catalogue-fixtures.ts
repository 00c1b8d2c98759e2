import type { ReleaseFigures } from '#app/contract/figures.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { exercises, findExercise } from '#app/domain/exercises/registry.ts'
import { measuresOf, personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import type { CohortReportInput, ReportWorksheet } from '#server/reports/report-input.ts'
import { cohortInput } from './report-fixtures.ts'

/** Every exercise that is drawn from its rows and tables, with what six people's names and answers say in it. */
export const catalogue = exercises.filter(({ id }) => id !== 'map' && id !== 'audit')

const names = ['Ngaire', 'Old boss', 'Tui', 'Marek K.', 'Sponsor P.', 'Zoë'] as const
const idOf = (index: number) => `c${index}`
const contacts = names.map((label, index) => ({ id: idOf(index), label }))

type Sheet = { answers?: Answers[]; rows?: Record<string, Answers> }

/** What each of the six is answered, in order, and what stands in the rows. */
const sheets: Record<string, Sheet> = {
  energy: {
    answers: [
      { energy: 5, nurtures: true, challenges: false },
      { energy: 4, nurtures: false, challenges: false },
      { energy: 2, nurtures: false, challenges: false },
      { energy: 1, nurtures: false, challenges: false }
    ]
  },
  roles: {
    answers: [{ roles: ['mentor', 'supporter'] }, { roles: ['supporter'] }, { roles: [] }],
    rows: {
      'a1b2c3d4-0000-4000-8000-000000000001': { community: 'Harbour founders circle', attended: '2026-09' }
    }
  },
  chairs: {
    rows: {
      challenger: { person: idOf(1), lastSpoke: 'longer' },
      listener: { person: idOf(5), lastSpoke: 'week' },
      inspirer: { person: null }
    }
  },
  moves: {
    rows: {
      'a1b2c3d4-0000-4000-8000-000000000002': {
        move: 'reconnect',
        with: idOf(2),
        what: 'Walk round the bay',
        when: '2026-11-02',
        cue: 'after the board meeting',
        status: 'done',
        felt: 4
      },
      'a1b2c3d4-0000-4000-8000-000000000003': { move: 'ritual', what: 'Ten quiet minutes at nine', status: 'planned' },
      'a1b2c3d4-0000-4000-8000-000000000004': { move: 'ritual', what: 'No phone at dinner', status: 'dropped' }
    }
  },
  channels: {
    rows: {
      seasonedMentor: { level: 'notAtAll' },
      peers: { level: 'inDiary' },
      roundtables: { level: 'whenNeeded' },
      self: { minutesAMonth: 95, inTheWay: ['noTime'], slot: true }
    }
  },
  views: {
    answers: [
      { outside: true, kind: 'leader', sameFunction: true, sameIndustry: true, sameSeniority: false },
      { outside: false, kind: 'peer', sameFunction: true, sameIndustry: true, sameSeniority: false },
      { outside: false, kind: 'peer', sameFunction: true, sameIndustry: false },
      { outside: false, kind: 'peer', sameFunction: false, sameIndustry: false }
    ]
  },
  shocks: {
    answers: [{ survives: true }, { survives: false }],
    rows: {
      jobLoss: { call: [idOf(0), idOf(1)] },
      stalledProject: { call: [idOf(1), idOf(3)] },
      souredRelationship: { call: [] }
    }
  },
  balance: {
    answers: [
      { iGive: true, theyGive: true },
      { iGive: true, theyGive: false },
      { iGive: true, theyGive: false },
      { iGive: false, theyGive: true },
      { iGive: false, theyGive: false }
    ]
  },
  tank: {
    answers: [{ gives: ['fills', 'sparks'] }, { gives: ['sparks'] }, { gives: [] }],
    rows: { self: { tankOpening: 2, tankClosing: 4 } }
  }
}

/** A filled worksheet, as it is stored after the hand-in, with the result that belongs to it. */
export function filled(exerciseId: string): ReportWorksheet {
  const { answers = [], rows = {} } = sheets[exerciseId] ?? {}
  return handedIn(exerciseId, contacts, answers, rows)
}

/** A worksheet on which nobody and nothing is. */
export function blank(exerciseId: string): ReportWorksheet {
  return handedIn(exerciseId, [], [], {})
}

/** A worksheet of many people with whom everything is answered alike. */
export function crowded(exerciseId: string, labels: readonly string[]): ReportWorksheet {
  const { answers: [first = {}] = [], rows = {} } = sheets[exerciseId] ?? {}
  const everybody = labels.map((label, index) => ({ id: idOf(index), label }))
  return handedIn(
    exerciseId,
    everybody,
    everybody.map(() => first),
    rows
  )
}

function handedIn(
  exerciseId: string,
  people: ReportWorksheet['contacts'],
  given: readonly Answers[],
  rows: Record<string, Answers>
): ReportWorksheet {
  const exercise = findExercise(exerciseId, 1)
  const written = {
    contacts: people,
    answers: Object.fromEntries(given.map((answers, index) => [idOf(index), answers])),
    rows: Object.entries(rows).map(([id, answers]) => ({ id, answers }))
  }
  return {
    exercise,
    ...written,
    ties: [],
    result: personalResult(exercise, sheetOf(exercise, written, '2026-11-13')),
    handedInAt: '2026-11-13T21:31:00.000Z'
  }
}

/** Everything the six wrote that only they may read. */
export const ownWords = [
  ...names,
  'Harbour founders circle',
  'Walk round the bay',
  'after the board meeting',
  'Ten quiet minutes at nine',
  'No phone at dinner'
]

type Cells = ReleaseFigures['figures'][number]['cells']

/** A release of all measures of an exercise; `shownAs` says what a part of a count or mean shows. */
export function releaseOf(
  exerciseId: string,
  people: number,
  shownAs: (kind: 'count' | 'mean', index: number, parts: number, measure: number) => Cells[number]['value']
): CohortReportInput {
  const exercise = findExercise(exerciseId, 1)
  const figures = measuresOf(exercise).map(({ id, kind, parts }, measure) => ({
    kind,
    measure: id,
    cells: parts.map((part, index) => ({ parts: [part], value: shownAs(kind, index, parts.length, measure) }))
  })) as ReleaseFigures['figures']
  const release = { createdAt: '2026-11-13T21:40:00.000Z', figures: { people, figures }, trend: null }
  return cohortInput({ rounds: [{ exercise, number: 1, release }] })
}

import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E2 Energize, nurture, challenge: after time with them, are you charged, cared for, stretched?
 * Each quality is brought by nobody, just one, or enough people; energy counts from 4 of 5. Leaning on one person is the
 * largest share of all ticks. The cohort sees nobody / just one / enough for each quality.
 */
export const e2Energy: Exercise = {
  id: 'energy',
  version: 1,
  minutes: 20,
  fields: [
    { kind: 'scale', id: 'energy', steps: 5 },
    { kind: 'yesNo', id: 'nurtures' },
    { kind: 'yesNo', id: 'challenges' }
  ],
  layout: { kind: 'table' },
  rows: null,
  items: null,
  self: [],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [
    {
      kind: 'coverage',
      id: 'qualities',
      of: [
        { id: 'energizes', field: 'energy', atLeast: 4 },
        { id: 'nurtures', field: 'nurtures' },
        { id: 'challenges', field: 'challenges' }
      ],
      enough: 2
    }
  ],
  charts: [
    {
      kind: 'stacked',
      measures: ['energizes', 'nurtures', 'challenges'],
      reading: { kind: 'part', part: 'nobody' }
    }
  ],
  debriefQuestions: 3,
  source: 'S2: who energizes, nurtures and challenges me'
}

import type { Exercise } from '#app/contract/exercise.ts'

/** E0 Who is on your map: the list every other exercise asks about. No gap; the cohort sees banded map sizes. */
export const e0Map: Exercise = {
  id: 'map',
  version: 1,
  minutes: 15,
  fields: [
    { kind: 'words', id: 'group', maxLength: 60 },
    { kind: 'yesNo', id: 'outside' },
    { kind: 'scale', id: 'closeness', steps: 4 },
    { kind: 'choice', id: 'frequency', options: ['weekly', 'monthly', 'yearly', 'rarely'] },
    { kind: 'month', id: 'lastContact' }
  ],
  layout: { kind: 'cards' },
  rows: null,
  items: null,
  self: [],
  fromMap: [],
  editsMap: true,
  asksTies: true,
  prefill: 'answers',
  gaps: [{ kind: 'size', id: 'size', upTo: [0, 5, 10, 15, 20, 30] }],
  charts: [{ kind: 'histogram', measures: ['size'], reading: { kind: 'median' } }],
  debriefQuestions: 3,
  source: 'S2: "go through your contacts"'
}

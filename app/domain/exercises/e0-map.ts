import type { Exercise } from '#app/domain/exercise.ts'

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
  editsMap: true,
  asksTies: true,
  prefill: 'answers',
  gap: { kind: 'size', id: 'size', upTo: [0, 5, 10, 15, 20, 30] },
  cohort: [
    {
      id: 'size',
      kind: 'count',
      parts: ['upTo0', 'upTo5', 'upTo10', 'upTo15', 'upTo20', 'upTo30', 'over30'],
      chart: 'histogram'
    }
  ],
  reading: { kind: 'median', measure: 'size' },
  debriefQuestions: 3,
  source: 'S2: "go through your contacts"'
}

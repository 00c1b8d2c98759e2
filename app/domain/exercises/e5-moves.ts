import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E5 Top-up moves: the small things a person means to do until the next session, and what became of them.
 * follow-through = (done + adapted) / due, null if none is due; variety = kinds of move used / 4. The cohort sees the mean
 * follow-through, and for each kind of move how many people planned or did at least one.
 */
export const e5Moves: Exercise = {
  id: 'moves',
  version: 1,
  minutes: 10,
  fields: [],
  layout: { kind: 'list' },
  rows: null,
  items: {
    fields: [
      { kind: 'choice', id: 'move', options: ['reconnect', 'resilience', 'ritual', 'give'] },
      { kind: 'contact', id: 'with' },
      { kind: 'words', id: 'what', maxLength: 200 },
      { kind: 'date', id: 'when' },
      { kind: 'words', id: 'cue', maxLength: 120 },
      { kind: 'choice', id: 'status', options: ['planned', 'done', 'adapted', 'dropped'] },
      { kind: 'scale', id: 'felt', steps: 5 }
    ],
    most: 12,
    carry: 'open'
  },
  self: [],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'answers',
  gaps: [{ kind: 'followThrough', id: 'kept', move: 'move', status: 'status', due: 'when' }],
  charts: [
    {
      kind: 'lanes',
      measures: ['reconnect', 'resilience', 'ritual', 'give'],
      reading: { kind: 'part', part: 'done' }
    },
    { kind: 'bar', measures: ['kept'], reading: null }
  ],
  debriefQuestions: 2,
  source: 'S0: "small, consistent things"'
}

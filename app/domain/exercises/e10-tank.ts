import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E10 Tank and top-ups: how full is your tank, who fills it, and with what?
 * Missing = functions with nobody / 7. The cohort sees how full tanks are when the session opens and closes, and how many
 * people miss each function; never a single person's tank.
 */
export const e10Tank: Exercise = {
  id: 'tank',
  version: 1,
  minutes: 15,
  fields: [
    {
      kind: 'tags',
      id: 'gives',
      options: ['fills', 'sparks', 'perspective', 'strengths', 'candour', 'doors', 'advice']
    }
  ],
  layout: { kind: 'table' },
  rows: null,
  items: null,
  self: [
    { kind: 'scale', id: 'tankOpening', steps: 5 },
    { kind: 'scale', id: 'tankClosing', steps: 5 }
  ],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [
    {
      kind: 'coverage',
      id: 'functions',
      of: [
        { id: 'fills', field: 'gives', tag: 'fills' },
        { id: 'sparks', field: 'gives', tag: 'sparks' },
        { id: 'perspective', field: 'gives', tag: 'perspective' },
        { id: 'strengths', field: 'gives', tag: 'strengths' },
        { id: 'candour', field: 'gives', tag: 'candour' },
        { id: 'doors', field: 'gives', tag: 'doors' },
        { id: 'advice', field: 'gives', tag: 'advice' }
      ],
      enough: 1
    },
    { kind: 'answer', id: 'tankOpening', field: 'tankOpening' },
    { kind: 'answer', id: 'tankClosing', field: 'tankClosing' }
  ],
  charts: [
    {
      kind: 'sorted',
      measures: ['fills', 'sparks', 'perspective', 'strengths', 'candour', 'doors', 'advice'],
      reading: { kind: 'part', part: 'nobody' }
    },
    { kind: 'stacked', measures: ['tankOpening', 'tankClosing'], reading: null }
  ],
  trend: 'tankOpening',
  debriefQuestions: 3,
  source: 'S0: "fills the tank", "sparks a new idea", "puts a setback into perspective"'
}

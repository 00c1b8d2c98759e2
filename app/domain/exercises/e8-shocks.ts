import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E8 Shock test: if this hit on Monday, whom would you call by Tuesday?
 * uncovered = shocks with nobody / shocks answered, where for the loss of the job only ties count that outlive the employer;
 * reuse = the shocks in which one and the same person appears, at most. The facilitator picks about four. The cohort sees nobody / one / several for each shock.
 */
export const e8Shocks: Exercise = {
  id: 'shocks',
  version: 1,
  minutes: 20,
  fields: [{ kind: 'yesNo', id: 'survives' }],
  layout: { kind: 'matrix' },
  rows: {
    ids: ['jobLoss', 'stalledProject', 'souredRelationship', 'careerPivot'],
    choices: [
      'jobLoss',
      'stalledProject',
      'souredRelationship',
      'epidemic',
      'careerPivot',
      'rejection',
      'burnout',
      'reorganization',
      'uncertainty'
    ],
    fields: [{ kind: 'contacts', id: 'call' }]
  },
  items: null,
  self: [],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [{ kind: 'scenarios', id: 'cover', field: 'call', surviving: { row: 'jobLoss', field: 'survives' } }],
  charts: [
    {
      kind: 'heat',
      measures: ['jobLoss', 'stalledProject', 'souredRelationship', 'careerPivot'],
      reading: { kind: 'part', part: 'nobody' }
    }
  ],
  debriefQuestions: 3,
  source:
    'S1: "a sudden job loss, a stalled project, a soured relationship, an epidemic"; S0: "uncertainty, rejection, burnout"'
}

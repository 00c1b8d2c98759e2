import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E7 Other points of view: how alike are the people on the map?
 * Outside share; E-I index for each "same" (-1 all like me, +1 all different); IQV on the kind with K = 3. Flag: nobody from
 * outside, or an E-I index below -0.5. The cohort sees who is flagged, the median outside share, and the mean of the
 * personal shares of people unlike oneself. No protected traits of contacts are ever asked.
 */
export const e7Views: Exercise = {
  id: 'views',
  version: 1,
  minutes: 20,
  fields: [
    { kind: 'choice', id: 'kind', options: ['leader', 'expert', 'peer'] },
    { kind: 'yesNo', id: 'sameFunction' },
    { kind: 'yesNo', id: 'sameIndustry' },
    { kind: 'yesNo', id: 'sameSeniority' }
  ],
  layout: { kind: 'table' },
  rows: null,
  items: null,
  self: [],
  fromMap: ['outside'],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [
    {
      kind: 'mix',
      id: 'outsideShare',
      outside: 'outside',
      same: ['sameFunction', 'sameIndustry', 'sameSeniority'],
      variety: 'kind',
      flagBelow: -0.5
    }
  ],
  charts: [
    { kind: 'bar', measures: ['flag'], reading: { kind: 'part', part: 'flagged' } },
    { kind: 'histogram', measures: ['outsideShare'], reading: { kind: 'median' } },
    { kind: 'diverging', measures: ['sameFunction', 'sameIndustry', 'sameSeniority'], reading: null }
  ],
  debriefQuestions: 3,
  source: 'S1: "leaders, experts, and peers from diverse backgrounds", "diversity of thought"'
}

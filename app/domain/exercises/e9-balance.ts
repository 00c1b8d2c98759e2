import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E9 Give and take: I give, they give.
 * reciprocity = both / either; over-giving = (give only - take only) / either; null without any. The cohort sees the median
 * reciprocity, and how many people lean beyond one half to either side.
 */
export const e9Balance: Exercise = {
  id: 'balance',
  version: 1,
  minutes: 15,
  fields: [
    { kind: 'yesNo', id: 'iGive' },
    { kind: 'yesNo', id: 'theyGive' }
  ],
  layout: {
    kind: 'bins',
    bins: [
      { id: 'giveOnly', answers: { iGive: true, theyGive: false } },
      { id: 'both', answers: { iGive: true, theyGive: true } },
      { id: 'takeOnly', answers: { iGive: false, theyGive: true } },
      { id: 'neither', answers: { iGive: false, theyGive: false } }
    ]
  },
  rows: null,
  items: null,
  self: [],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [{ kind: 'balance', id: 'reciprocity', give: 'iGive', take: 'theyGive', over: 0.5 }],
  charts: [
    { kind: 'bar', measures: ['lean'], reading: { kind: 'part', part: 'giveMore' } },
    { kind: 'histogram', measures: ['reciprocity'], reading: { kind: 'median' } }
  ],
  debriefQuestions: 3,
  source: 'S1: "mutual support and growth"; S0: "how can you return that energy"'
}

import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E1 Network audit: if you changed employer, whom would this tie still serve?
 * Company-only share CO = |B and not G| / a, growth share GS = |G| / a, tilt T = (B only - G only) / (B only + G only);
 * the flag is CO > 1/2. The cohort sees how many people are flagged, and the mean of the four personal shares.
 */
export const e1Audit: Exercise = {
  id: 'audit',
  version: 1,
  minutes: 20,
  fields: [
    { kind: 'yesNo', id: 'company' },
    { kind: 'yesNo', id: 'growth' }
  ],
  layout: {
    kind: 'bins',
    bins: [
      { id: 'companyOnly', answers: { company: true, growth: false } },
      { id: 'both', answers: { company: true, growth: true } },
      { id: 'meOnly', answers: { company: false, growth: true } },
      { id: 'neither', answers: { company: false, growth: false } }
    ]
  },
  rows: null,
  items: null,
  self: [],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [{ kind: 'share', id: 'shares', flag: { bin: 'companyOnly', over: 0.5 } }],
  charts: [
    { kind: 'bar', measures: ['flag'], reading: { kind: 'part', part: 'flagged' } },
    { kind: 'bar', measures: ['shares'], reading: null }
  ],
  debriefQuestions: 3,
  source: 'S2: "network and connect on behalf of their companies" or "their own career resilience"'
}

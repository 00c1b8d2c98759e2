import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E4 Resilience three: three chairs, one contact each, and when you last spoke.
 * gap = (3 - distinct people) / 3; warm = distinct people in touch within two months / 3. The cohort sees who has three
 * distinct people, the share of each chair that is empty, and the mean of the personal shares of warm chairs.
 */
export const e4Chairs: Exercise = {
  id: 'chairs',
  version: 1,
  minutes: 15,
  fields: [],
  layout: { kind: 'chairs' },
  rows: {
    ids: ['challenger', 'listener', 'inspirer'],
    fields: [
      { kind: 'contact', id: 'person' },
      { kind: 'choice', id: 'lastSpoke', options: ['week', 'month', 'twoMonths', 'longer'] },
      { kind: 'yesNo', id: 'leftEmpty' }
    ]
  },
  items: null,
  self: [],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [
    {
      kind: 'slots',
      id: 'touch',
      field: 'person',
      since: 'lastSpoke',
      warm: ['week', 'month', 'twoMonths'],
      left: 'leftEmpty'
    }
  ],
  charts: [
    {
      kind: 'sorted',
      measures: ['challenger', 'listener', 'inspirer'],
      reading: { kind: 'part', part: 'empty' }
    },
    { kind: 'bar', measures: ['distinct'], reading: null },
    { kind: 'bar', measures: ['touch'], reading: null }
  ],
  debriefQuestions: 3,
  source: 'S0: "someone who challenges you, someone who listens and someone who inspires you"'
}

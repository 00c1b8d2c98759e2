import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E6 Proactive, not reactive: four channels, from not at all to in my diary.
 * A gap is a channel below "now and then"; proactivity = sum of levels / 12; reactive share = channels used only when
 * something is needed / channels used. The cohort sees the levels of each channel, and who has a slot in the diary.
 */
export const e6Channels: Exercise = {
  id: 'channels',
  version: 1,
  minutes: 15,
  fields: [],
  layout: { kind: 'matrix' },
  rows: {
    ids: ['seasonedMentor', 'peers', 'roundtables', 'sponsorship'],
    fields: [{ kind: 'choice', id: 'level', options: ['notAtAll', 'whenNeeded', 'nowAndThen', 'inDiary'] }]
  },
  items: null,
  self: [
    { kind: 'number', id: 'minutesAMonth', most: 6_000 },
    { kind: 'tags', id: 'inTheWay', options: ['noTime', 'unsureHow', 'feelsFalse', 'noAccess'] },
    { kind: 'yesNo', id: 'slot', diary: true }
  ],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [
    { kind: 'levels', id: 'levels', field: 'level', enough: 'nowAndThen' },
    { kind: 'answer', id: 'slot', field: 'slot' }
  ],
  charts: [
    {
      kind: 'stacked',
      measures: ['seasonedMentor', 'peers', 'roundtables', 'sponsorship'],
      reading: { kind: 'part', part: 'notAtAll' }
    },
    { kind: 'bar', measures: ['slot'], reading: null }
  ],
  debriefQuestions: 3,
  source: 'S1: "not merely a reactive measure", "integrating networking into our professional routine"'
}

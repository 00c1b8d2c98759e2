import type { Exercise } from '#app/contract/exercise.ts'

/**
 * E3 Growth roles: mentors, way-showers, supporters, and communities of practice, which are not people.
 * Shortfall g = max(0, target - count) for each, the target is 1; total = sum g / sum targets. The cohort sees how many
 * people are short of each.
 */
export const e3Roles: Exercise = {
  id: 'roles',
  version: 1,
  minutes: 20,
  fields: [{ kind: 'tags', id: 'roles', options: ['mentor', 'wayShower', 'supporter'] }],
  layout: { kind: 'table' },
  rows: null,
  items: {
    fields: [
      { kind: 'words', id: 'community', maxLength: 80 },
      { kind: 'yesNo', id: 'communityOutside' },
      { kind: 'month', id: 'attended' }
    ],
    most: 12,
    carry: 'all'
  },
  self: [],
  fromMap: [],
  editsMap: false,
  asksTies: false,
  prefill: 'hints',
  gaps: [
    {
      kind: 'shortfall',
      id: 'growth',
      roles: [
        { id: 'mentor', field: 'roles', tag: 'mentor', target: 1 },
        { id: 'wayShower', field: 'roles', tag: 'wayShower', target: 1 },
        { id: 'supporter', field: 'roles', tag: 'supporter', target: 1 }
      ],
      items: { id: 'communities', target: 1 }
    }
  ],
  charts: [
    {
      kind: 'sorted',
      measures: ['mentor', 'wayShower', 'supporter', 'communities'],
      reading: { kind: 'part', part: 'short' }
    }
  ],
  debriefQuestions: 3,
  source: 'S2: "mentors, communities of practice, and way-showers", "role-models and supporters"'
}

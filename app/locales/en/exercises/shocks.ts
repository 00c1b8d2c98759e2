export const shocks = {
  title: 'Shock test',
  short: 'Shocks',
  prompt: 'If this hit you on Monday, whom would you call by Tuesday?',
  help: 'Choose people you really would call, not people you could. Nobody is an honest answer, and better known today than on the day. Only you see the names.',
  fields: {
    call: { label: 'Whom I would call' },
    survives: { label: 'We would stay in touch if I left my employer' }
  },
  rows: {
    jobLoss: 'My job is suddenly gone',
    stalledProject: 'My main project stalls',
    souredRelationship: 'An important relationship sours',
    careerPivot: 'My career has to change course'
  },
  rowHelp: {
    jobLoss: 'only people count who would stay in touch',
    stalledProject: 'money, people or backing are gone',
    souredRelationship: 'with your boss, a partner or a client',
    careerPivot: 'and you did not plan it'
  },
  parts: { nobody: 'nobody', one: 'one', several: 'two or more', unanswered: 'not said' },
  measures: {
    jobLoss: 'The job is gone',
    stalledProject: 'A project stalls',
    souredRelationship: 'A relationship sours',
    careerPivot: 'A new course'
  },
  measureHelp: {
    jobLoss: 'counting only ties that outlast the employer',
    stalledProject: 'whom we would call by Tuesday',
    souredRelationship: 'whom we would call by Tuesday',
    careerPivot: 'whom we would call by Tuesday'
  },
  charts: { 1: 'How many people each of us could call' },
  reading: {
    jobLoss: {
      exact: '<em>{{count}} of {{people}}</em> would have nobody to call if the job were gone.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if the job were gone.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> would have nobody to call if the job were gone.'
    },
    stalledProject: {
      exact: '<em>{{count}} of {{people}}</em> would have nobody to call if their project stalled.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if their project stalled.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> would have nobody to call if their project stalled.'
    },
    souredRelationship: {
      exact: '<em>{{count}} of {{people}}</em> would have nobody to call if an important relationship soured.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if an important relationship soured.',
      nearlyAll:
        '<em>All or nearly all of {{people}}</em> would have nobody to call if an important relationship soured.'
    },
    careerPivot: {
      exact: '<em>{{count}} of {{people}}</em> would have nobody to call if their career had to change course.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if their career had to change course.',
      nearlyAll:
        '<em>All or nearly all of {{people}}</em> would have nobody to call if their career had to change course.'
    },
    hidden: 'This is whom {{people}} of us could call when it matters.'
  },
  personal: {
    empty: 'Your map is <em>not started</em>, so there is nobody to call yet.',
    unanswered: 'Names on your map: {{contacts}}. <em>No shock thought through yet.</em>',
    uncovered: 'Shocks with nobody to call: <em>{{uncovered}} of {{answered}}</em>.',
    covered: 'Shocks you thought through: {{answered}}. <em>Somebody to call for each.</em>'
  },
  suggestion: {
    empty: 'Write down three people in the map exercise first. Initials are enough.',
    unanswered: 'Start with the shock that worries you least.',
    uncovered: 'Call somebody this week while nothing is wrong. That is how a number becomes one you can call.',
    covered: 'Tell one of them that they are on your list, and offer to be on theirs.'
  },
  debrief: {
    1: 'Which shock finds us least prepared?',
    2: 'Did one name come up again and again? What if that person were away?',
    3: 'Who would call you on Tuesday?'
  }
}

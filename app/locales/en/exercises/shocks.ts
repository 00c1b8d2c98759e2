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
    epidemic: 'An epidemic shuts everything',
    careerPivot: 'My career has to change course',
    rejection: 'I am turned down for what I wanted most',
    burnout: 'I am burnt out',
    reorganization: 'My part of the company is reorganized',
    uncertainty: 'For months, nobody can say what comes next'
  },
  rowHelp: {
    jobLoss: 'only people count who would stay in touch',
    stalledProject: 'money, people or backing are gone',
    souredRelationship: 'with your boss, a partner or a client',
    epidemic: 'from one week to the next',
    careerPivot: 'and you did not plan it',
    rejection: 'a role, a pitch, a seat at the table',
    burnout: 'and getting up is hard',
    reorganization: 'new boss, new team, new rules',
    uncertainty: 'and others look to you for an answer'
  },
  parts: { nobody: 'nobody', one: 'one', several: 'two or more', unanswered: 'not said' },
  measures: {
    jobLoss: 'The job is gone',
    stalledProject: 'A project stalls',
    souredRelationship: 'A relationship sours',
    epidemic: 'An epidemic',
    careerPivot: 'A new course',
    rejection: 'A rejection',
    burnout: 'Burnout',
    reorganization: 'A reorganization',
    uncertainty: 'Long uncertainty'
  },
  measureHelp: {
    jobLoss: 'counting only ties that outlast the employer',
    stalledProject: 'whom we would call by Tuesday',
    souredRelationship: 'whom we would call by Tuesday',
    epidemic: 'whom we would call by Tuesday',
    careerPivot: 'whom we would call by Tuesday',
    rejection: 'whom we would call by Tuesday',
    burnout: 'whom we would call by Tuesday',
    reorganization: 'whom we would call by Tuesday',
    uncertainty: 'whom we would call by Tuesday'
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
    epidemic: {
      exact: '<em>{{count}} of {{people}}</em> would have nobody to call if an epidemic shut everything.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if an epidemic shut everything.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> would have nobody to call if an epidemic shut everything.'
    },
    careerPivot: {
      exact: '<em>{{count}} of {{people}}</em> would have nobody to call if their career had to change course.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if their career had to change course.',
      nearlyAll:
        '<em>All or nearly all of {{people}}</em> would have nobody to call if their career had to change course.'
    },
    rejection: {
      exact:
        '<em>{{count}} of {{people}}</em> would have nobody to call if they were turned down for what they wanted most.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if they were turned down for what they wanted most.',
      nearlyAll:
        '<em>All or nearly all of {{people}}</em> would have nobody to call if they were turned down for what they wanted most.'
    },
    burnout: {
      exact: '<em>{{count}} of {{people}}</em> would have nobody to call if they were burnt out.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if they were burnt out.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> would have nobody to call if they were burnt out.'
    },
    reorganization: {
      exact:
        '<em>{{count}} of {{people}}</em> would have nobody to call if their part of the company were reorganized.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if their part of the company were reorganized.',
      nearlyAll:
        '<em>All or nearly all of {{people}}</em> would have nobody to call if their part of the company were reorganized.'
    },
    uncertainty: {
      exact:
        '<em>{{count}} of {{people}}</em> would have nobody to call if for months nobody could say what comes next.',
      few: '<em>Fewer than 3 of {{people}}</em> would have nobody to call if for months nobody could say what comes next.',
      nearlyAll:
        '<em>All or nearly all of {{people}}</em> would have nobody to call if for months nobody could say what comes next.'
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

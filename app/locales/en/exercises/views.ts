export const views = {
  title: 'Other points of view',
  short: 'Views',
  prompt: 'Who on your map looks at the world from somewhere else?',
  help: 'Three quick questions about each person’s work, nothing personal. People like you understand you fast; people unlike you notice what you do not. Only you see the names.',
  fields: {
    kind: { label: 'To me, more of a', options: { leader: 'leader', expert: 'expert', peer: 'peer' } },
    sameFunction: { label: 'Same function as I' },
    sameIndustry: { label: 'Same industry' },
    sameSeniority: { label: 'Same level as I' },
    outside: { label: 'Outside my employer' }
  },
  parts: {
    flagged: 'mostly one view',
    notFlagged: 'several views',
    notStarted: 'too little said',
    upTo0: 'none',
    upTo25: 'up to 25%',
    upTo50: '26 to 50%',
    upTo75: '51 to 75%',
    upTo100: 'over 75%',
    notKnown: 'not known',
    alike: 'like me',
    different: 'unlike me'
  },
  measures: {
    flag: 'Maps with mostly one view',
    outsideShare: 'From outside our employers',
    sameFunction: 'Function',
    sameIndustry: 'Industry',
    sameSeniority: 'Level'
  },
  measureHelp: {
    flag: 'nobody from outside, or over {{alike}}% alike',
    outsideShare: 'share of each map; each bar counts people',
    sameFunction: 'the same as mine, or another',
    sameIndustry: 'the same as mine, or another',
    sameSeniority: 'the same as mine, or another'
  },
  charts: { 3: 'Like me, unlike me: the average of everybody’s own map' },
  reading: {
    exact: '<em>{{count}} of {{people}}</em> have a map with mostly one point of view.',
    few: '<em>Fewer than 3 of {{people}}</em> have a map with mostly one point of view.',
    nearlyAll: '<em>All or nearly all of {{people}}</em> have a map with mostly one point of view.',
    median: 'On the map in the middle of this room, about <em>{{middle}}%</em> are from outside the employer.',
    nearlyAllUpTo: 'On nearly all maps in this room, <em>{{high}}% at most</em> are from outside the employer.',
    nearlyAllOver: 'On nearly all maps in this room, <em>over {{low}}%</em> are from outside the employer.',
    hidden: 'These are the points of view on the maps of {{people}} of us.'
  },
  personal: {
    empty: 'Your map is <em>not started</em>, so there is no view to look at yet.',
    unanswered: 'Names on your map: {{contacts}}. <em>Nothing said about them yet.</em>',
    little:
      'You looked at <em>{{answered}} of {{contacts}}</em> people on your map. That is too few to say how alike they are.',
    flagged: 'Contacts you looked at: {{answered}}. Much of what you hear comes from <em>one point of view</em>.',
    mixed: 'Contacts you looked at: {{answered}}. <em>No single point of view</em> takes over.'
  },
  suggestion: {
    empty: 'Write down three people in the map exercise first. Initials are enough.',
    unanswered: 'Begin with the person who disagreed with you last.',
    little: 'Go on with the people you hear from most. Three taps each will do.',
    flagged: 'Before your next decision, ask somebody from another function or industry how they see it.',
    mixed: 'Bring two people together who would never meet without you.'
  },
  debrief: {
    1: 'Which view is missing in this room, and who would bring it?',
    2: 'When did somebody quite unlike you last change your mind?',
    3: 'Where do people from other industries meet whom you could join?'
  }
}

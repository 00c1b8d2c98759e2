export const roles = {
  title: 'Growth roles',
  short: 'Roles',
  prompt: 'Who helps you grow, and in which role?',
  help: 'A mentor shares experience. A way-shower lives what you would like to try. A supporter stands up for you. One person can be several, and most are none. Only you see the names.',
  fields: {
    roles: {
      label: 'To me, this person is',
      options: { mentor: 'a mentor', wayShower: 'a way-shower', supporter: 'a supporter' }
    },
    community: { label: 'What it is called' },
    communityOutside: { label: 'Outside my employer' },
    attended: { label: 'Last time I was there' }
  },
  items: {
    title: 'Communities of practice',
    add: 'Add a community',
    one: 'Community',
    empty: 'None yet. A professional circle, a group of alumni or a lunch that keeps happening all count.'
  },
  parts: { short: 'too few yet', met: 'enough', notStarted: 'not started' },
  measures: {
    mentor: 'A mentor',
    wayShower: 'A way-shower',
    supporter: 'A supporter',
    communities: 'A community of practice'
  },
  measureHelp: {
    mentor: 'shares experience with me; at least {{mentorTarget}}',
    wayShower: 'lives what I would like to try; at least {{wayShowerTarget}}',
    supporter: 'stands up for me; at least {{supporterTarget}}',
    communities: 'people I learn my craft with; at least {{communitiesTarget}}'
  },
  charts: { 1: 'What we have to grow with' },
  reading: {
    mentor: {
      exact: '<em>{{count}} of {{people}}</em> are still short of a mentor.',
      few: '<em>Fewer than 3 of {{people}}</em> are still short of a mentor.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> are still short of a mentor.'
    },
    wayShower: {
      exact: '<em>{{count}} of {{people}}</em> are still short of a way-shower.',
      few: '<em>Fewer than 3 of {{people}}</em> are still short of a way-shower.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> are still short of a way-shower.'
    },
    supporter: {
      exact: '<em>{{count}} of {{people}}</em> are still short of a supporter.',
      few: '<em>Fewer than 3 of {{people}}</em> are still short of a supporter.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> are still short of a supporter.'
    },
    communities: {
      exact: '<em>{{count}} of {{people}}</em> are still short of a community of practice.',
      few: '<em>Fewer than 3 of {{people}}</em> are still short of a community of practice.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> are still short of a community of practice.'
    },
    hidden: 'This is what {{people}} of us have to grow with.'
  },
  personal: {
    empty: 'Your map is <em>not started</em>, so there is nobody to give a role to yet.',
    unanswered: 'Names on your map: {{contacts}}. <em>None of them has a role yet.</em>',
    short: 'Roles with room left around your growth: <em>{{short}} of {{of}}</em>.',
    met: 'All {{of}} roles around your growth are <em>filled</em>.'
  },
  suggestion: {
    empty: 'Write down three people in the map exercise first. Initials are enough.',
    unanswered: 'Whose advice did you follow last? Start with that person.',
    short: 'Choose one empty place, and ask a person you trust whom they would put there.',
    met: 'Choose the role you used least this year, and arrange one conversation for it.'
  },
  debrief: {
    1: 'Which place is empty most often here, and why that one?',
    2: 'How did you come by the people who help you grow? Did you ask, or did it happen?',
    3: 'Which of these roles could you take on for somebody in this room?'
  }
}

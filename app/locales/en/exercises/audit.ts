export const audit = {
  title: 'Network audit',
  short: 'Audit',
  prompt: 'If you changed employer tomorrow, whom would this tie still serve?',
  help: 'Go through your contacts one by one: your company, you, both, or neither. There is no right mix.',
  fields: {
    company: { label: 'Serves my company' },
    growth: { label: 'Helps me grow' }
  },
  parts: {
    companyOnly: 'company only',
    both: 'both',
    meOnly: 'me only',
    neither: 'neither',
    flagged: 'mostly company',
    notFlagged: 'beyond company',
    notStarted: 'not sorted'
  },
  bins: {
    companyOnly: 'My company',
    both: 'Both',
    meOnly: 'My own growth',
    neither: 'Neither'
  },
  measures: { flag: 'Whose map is mostly company', shares: 'The maps of this room' },
  measureHelp: {
    flag: 'over {{over}}% of the ties serve the company only; each person counts once',
    shares: 'the average of everybody’s own shares'
  },
  reading: {
    exact: '<em>{{count}} of {{people}}</em> have a map that mostly serves the company.',
    few: '<em>Fewer than 3 of {{people}}</em> have a map that mostly serves the company.',
    nearlyAll: '<em>All or nearly all of {{people}}</em> have a map that mostly serves the company.',
    hidden: 'This is whom the ties of {{people}} people in this room serve.'
  },
  personal: {
    empty: 'Your map is <em>not started</em>, so there is nothing to sort yet.',
    unsorted: 'Names on your map: {{contacts}}. <em>None of them is sorted yet.</em>',
    flagged: 'Only your company is served by <em>{{companyOnly}} of {{answered}} ties</em>.',
    balanced: 'You grow through <em>{{growth}} of {{answered}} ties</em>.',
    noGrowth: 'Ties sorted: {{answered}}. <em>Nobody helps you grow</em>, not yet.'
  },
  suggestion: {
    empty: 'Write down three people first. Initials are enough.',
    unsorted: 'Sort the one you spoke to last. The others follow.',
    flagged: 'Choose one company tie you enjoy, and talk about something other than work this week.',
    balanced: 'Tell one person who helps you grow that they do. It keeps the tie warm.',
    noGrowth: 'Who asked you a good question lately? Invite that person for a coffee.'
  },
  debrief: {
    1: 'What does this bar say about how we spend our time?',
    2: 'Which ties would you miss a year after leaving?',
    3: 'What is one tie you could widen from company to both?'
  }
}

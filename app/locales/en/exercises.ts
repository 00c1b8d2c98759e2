/**
 * What the exercises say. `<em>` marks what a sentence is about (see `emphasis.ts`); the words of `parts` stand on
 * bars and in bins, so they are short. Keys follow the definitions in `app/domain/exercises`.
 */
export const exercises = {
  map: {
    title: 'Who is on your map',
    short: 'My map',
    prompt: 'Who is part of your working life, and of the life around it?',
    help: 'Write down whoever comes to mind. Initials or a nickname are enough. Nobody else in the room sees these names.',
    fields: {
      group: { label: 'Where you know them from' },
      outside: { label: 'Outside my employer' },
      closeness: {
        label: 'How close',
        options: { 1: 'distant', 2: 'friendly', 3: 'close', 4: 'very close' }
      },
      frequency: {
        label: 'How often in touch',
        options: { weekly: 'every week', monthly: 'every month', yearly: 'a few times a year', rarely: 'rarely' }
      },
      lastContact: { label: 'Last in touch' }
    },
    parts: {
      upTo0: 'none yet',
      upTo5: '1 to 5',
      upTo10: '6 to 10',
      upTo15: '11 to 15',
      upTo20: '16 to 20',
      upTo30: '21 to 30',
      over30: 'over 30'
    },
    measures: { size: 'Contacts on each map' },
    measureHelp: { size: 'each bar counts people' },
    reading: {
      hidden: 'This is how many names {{people}} of us wrote down.',
      halfOver: 'Half of the maps in this room, or more, hold over {{low}} names.',
      nearlyAllOver: 'Nearly all maps in this room hold over {{low}} names.',
      nearlyAllUpTo: 'Nearly all maps in this room hold up to {{high}} names.',
      median: 'The map in the middle of this room holds about {{middle}} names.'
    },
    personal: {
      empty: 'Your map is <em>not started</em>. One name is a beginning.',
      size: 'Names on your map: <em>{{contacts}}</em>.',
      noneOutside: 'Names on your map: {{contacts}}. <em>Nobody from outside</em> your employer.',
      someOutside: 'From outside your employer: <em>{{outside}} of {{contacts}}</em> names on your map.'
    },
    suggestion: {
      empty: 'Think of the last person who gave you good advice, and write down their initials.',
      size: 'Mark who is outside your employer: those ties stay when a job does not.',
      noneOutside: 'Whom do you know from a former job, your studies or your street? Start with one of them.',
      someOutside: 'Pick one of those outside you have not spoken to this season, and send a line today.'
    },
    debrief: {
      1: 'Who came to mind first, and who only after a while?',
      2: 'Which part of your life is missing on the map?',
      3: 'Whom would you like to write down a year from now?'
    }
  },
  audit: {
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
    measureHelp: { flag: 'each person counts once', shares: 'the average of everybody’s own shares' },
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
}

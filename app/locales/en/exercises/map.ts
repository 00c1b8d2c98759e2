export const map = {
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
}

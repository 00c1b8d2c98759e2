export const channels = {
  title: 'Proactive, not reactive',
  short: 'Channels',
  prompt: 'How does each of these happen in your life today?',
  help: 'Say how it is, not how it should be. Most busy people find at least one channel that only wakes up when they need something. Only you see your answers.',
  fields: {
    level: {
      label: 'How it happens now',
      options: {
        notAtAll: 'not at all',
        whenNeeded: 'only when I need something',
        nowAndThen: 'now and then',
        inDiary: 'in my diary'
      }
    },
    minutesAMonth: { label: 'Minutes a month for all of this' },
    inTheWay: {
      label: 'What is in the way',
      options: { noTime: 'no time', unsureHow: 'unsure how', feelsFalse: 'feels false', noAccess: 'no way in' }
    },
    slot: { label: 'I have a fixed slot for it in my diary' }
  },
  rows: {
    seasonedMentor: 'A seasoned mentor',
    peers: 'Peers',
    roundtables: 'Roundtables',
    sponsorship: 'Sponsorship'
  },
  rowHelp: {
    seasonedMentor: 'somebody experienced, for guidance',
    peers: 'people to start something with',
    roundtables: 'events with peers from other employers',
    sponsorship: 'somebody who puts your name forward'
  },
  self: { title: 'My time for it' },
  parts: {
    notAtAll: 'not at all',
    whenNeeded: 'only when needed',
    nowAndThen: 'now and then',
    inDiary: 'in the diary',
    yes: 'yes',
    no: 'not yet',
    unanswered: 'not said'
  },
  measures: {
    seasonedMentor: 'A seasoned mentor',
    peers: 'Peers',
    roundtables: 'Roundtables',
    sponsorship: 'Sponsorship',
    slot: 'A fixed slot in the diary'
  },
  measureHelp: {
    seasonedMentor: 'for guidance',
    peers: 'to start something together',
    roundtables: 'with peers from other employers',
    sponsorship: 'to be put forward',
    slot: 'each person counts once'
  },
  charts: { 1: 'How our channels work today' },
  reading: {
    seasonedMentor: {
      exact: '<em>{{count}} of {{people}}</em> never turn to a seasoned mentor.',
      few: '<em>Fewer than 3 of {{people}}</em> never turn to a seasoned mentor.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> never turn to a seasoned mentor.'
    },
    peers: {
      exact: '<em>{{count}} of {{people}}</em> start nothing together with peers.',
      few: '<em>Fewer than 3 of {{people}}</em> start nothing together with peers.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> start nothing together with peers.'
    },
    roundtables: {
      exact: '<em>{{count}} of {{people}}</em> never sit down with peers from other employers.',
      few: '<em>Fewer than 3 of {{people}}</em> never sit down with peers from other employers.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> never sit down with peers from other employers.'
    },
    sponsorship: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who puts their name forward.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who puts their name forward.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who puts their name forward.'
    },
    hidden: 'This is how {{people}} of us use four channels today.'
  },
  personal: {
    unanswered: 'Your four channels are <em>not filled in</em> yet.',
    gaps: 'Not yet at “{{enough}}”: <em>{{gaps}} of {{answered}} channels</em>.',
    proactive: 'Channels you answered for: {{answered}}. <em>None is below “{{enough}}”.</em>'
  },
  suggestion: {
    unanswered: 'Start with the one you used last.',
    gaps: 'Choose one of them, and book thirty minutes next month without asking for anything.',
    proactive: 'Show somebody in this room how you keep it up. It helps you both.'
  },
  debrief: {
    1: 'Which channel do we wake up only when something is wrong?',
    2: 'What is really in the way: time, the how, or something else?',
    3: 'What would thirty minutes a month look like in your diary?'
  }
}

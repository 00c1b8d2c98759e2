export const wall = {
  title: 'Wall',
  join: {
    title: 'Come in',
    scan: 'Point your phone at the square, or open this address:',
    code: 'and type the code',
    here_one: '{{count}} is here',
    here_other: '{{count}} are here',
    nobody: 'Nobody is here yet',
    promise: 'Only you see your map. A chart needs at least {{k}} people.',
    closedDoor: 'The door is closed. Tell your facilitator if you have just arrived.'
  },
  work: {
    handedIn: '{{handedIn}} of {{expected}} handed in',
    writing_one: '{{count}} still writing',
    writing_other: '{{count}} still writing',
    nobody: 'Nobody has come in yet',
    away_one: '{{count}} stepped out',
    away_other: '{{count}} stepped out',
    promise: 'Only you see your map. The wall shows groups of {{k}} and more.',
    joinAt: 'Join:',
    dots: '{{handedIn}} handed in, {{writing}} writing, {{away}} stepped out'
  },
  locked: { title: 'Pens down.', help: 'Everything is kept. In a moment we look at it together.' },
  reveal: {
    soon: 'Not enough people have handed in to show a chart. We need {{k}}.',
    waits: 'There is no chart just now: it would say too much about single people. It is drawn as soon as it can be.',
    people_one: '{{count}} person',
    people_other: '{{count}} people',
    page: '{{page}} of {{pages}}'
  },
  paused: { title: 'Eyes up', help: 'Your work is kept. We go on in a moment.' },
  item: {
    talk: 'A moment to listen',
    talkHelp: 'Nothing to write now.',
    pause: 'A break',
    pauseHelp: 'Your work is kept. We go on together.'
  },
  closed: { help: 'Your own picture stays with you: you find it on your page.' },
  ended: { title: 'Thank you.', help: 'Your map and your report are on your page, until you delete them.' },
  lost: 'The line to the server is lost. This picture may be a little old; the wall comes back by itself.',
  fault: { title: 'One moment', help: 'This wall comes back by itself.' },
  revoked: {
    title: 'This screen was switched off.',
    help: 'It shows a session only while its facilitator wants it to. A new link opens it again.'
  },
  keys: {
    title: 'Keys',
    theme: 'Light, dark, high contrast',
    larger: 'Larger',
    smaller: 'Smaller',
    usual: 'Usual size',
    table: 'Chart or table',
    pages: 'More charts',
    full: 'Full screen',
    help: 'This list'
  }
}

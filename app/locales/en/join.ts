/** The way in: start page, "who are you?", the personal link. */
export const join = {
  home: {
    title: 'See where your network holds.',
    lead: 'Tielines is a workshop for leadership cohorts: you map whom you can count on, privately, and the room sees only what it has in common.',
    code: 'Code on the wall',
    codeHint: 'Three letters and three digits, as HBR 482',
    go: 'Join',
    back: 'You are signed in as {{name}}.',
    room: 'Back to my worksheet',
    removed:
      'The facilitator has taken {{name}} off the list, so this seat is closed and counts nowhere. If that is a mistake, tell them: one press brings everything back. What you wrote is still yours.',
    again: 'Look again',
    myData: 'Take along or erase',
    facilitator: 'I run a session'
  },
  join: {
    title: 'Who are you?',
    filter: 'Type your name',
    names: 'People of this cohort',
    taken: 'in use elsewhere',
    ask: 'Is this you?',
    askName: '{{name}}: in use on another device. Ask the facilitator to let you in',
    takenHelp:
      'Is one of these you, on a new device? Press your name to ask the facilitator, or open your personal link.',
    noMatch: 'Nobody here has this name. Try just the first letters, or ask the facilitator.',
    closed: 'The door is closed just now. Tell your facilitator that you are here; it takes one click to open it.',
    elsewhere: 'Not your session?'
  },
  promise: {
    title: 'Before you start',
    yours: 'Your map is yours. Nobody else in this room can open it.',
    group: 'The facilitator sees charts of the whole group, and only once at least {{k}} people have handed in.',
    employer: 'Nothing goes from here to your employer.',
    take: 'Take everything along, or have it deleted, whenever you like.',
    contact: 'We never contact anybody you name.'
  },
  asking: {
    pageTitle: 'Asking to come in',
    waiting: 'Asking the facilitator, {{name}}.',
    waitingText:
      'Your facilitator sees it now. Look up and wave: this page goes on by itself as soon as you are let in.',
    lost: 'No connection just now. It goes on by itself.',
    refused: 'Not this time, {{name}}.',
    refusedText:
      'The facilitator did not let this device in. If it is you, go and speak to them: they can make you a personal link, or let you in when you ask again.',
    expired: 'Nobody answered, {{name}}.',
    expiredText: 'Ten minutes have gone by. Tell your facilitator that you are waiting, and ask again.',
    again: 'Ask again',
    cancel: 'Cancel',
    back: 'Back to the names',
    look: 'Look again'
  },
  seat: {
    title: 'Welcome back.',
    text: 'This is your personal link. It opens your own worksheet on this device.',
    open: 'Open my worksheet',
    care: 'Use it on a device that is yours, and pass it on to nobody.'
  }
}

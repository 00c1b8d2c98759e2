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
    facilitator: 'I run a session'
  },
  join: {
    title: 'Who are you?',
    filter: 'Type your name',
    names: 'People of this cohort',
    taken: 'in use on another device',
    takenHelp: 'Is this you? Open your personal link, or ask the facilitator for a new one.',
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
  seat: {
    title: 'Welcome back.',
    text: 'This is your personal link. It opens your own worksheet on this device.',
    open: 'Open my worksheet',
    care: 'Use it on a device that is yours, and pass it on to nobody.'
  }
}

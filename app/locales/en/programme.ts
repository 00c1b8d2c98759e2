export const programme = {
  signIn: {
    title: 'Welcome back',
    intro: 'For those who run a programme. Participants need no account: they come in with the code on the wall.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    signOut: 'Sign out'
  },
  first: {
    title: 'This room is yours',
    intro: 'You are the first facilitator here. This account opens the console; the link that brought you works once.',
    name: 'Your name',
    email: 'E-mail',
    password: 'Password',
    passwordHint: 'At least 10 characters. A sentence is easier to remember than a riddle.',
    submit: 'Create my account'
  },
  list: {
    title: 'Your programmes',
    people_one: '{{count}} person',
    people_other: '{{count}} people',
    promise: 'Charts from {{k}} hand-ins',
    check: 'Check this network',
    ownExercises: 'My exercises',
    start: 'Start with my own cohort',
    open: 'Open the console',
    look: 'Look back',
    plan: 'Plan',
    report: 'Cohort PDF',
    exercises: 'On the run sheet',
    done: 'held',
    next: 'next',
    planned: 'planned',
    live: 'running',
    empty: 'There is nothing here yet. A cohort takes two minutes: a title, a date, and the names.',
    demoTitle: 'A cohort to try things with',
    demo: 'Everyone in it is invented. Run a session, look at the charts, break what you like: it is there to be played with, and one click removes it.',
    discard: 'Remove the demo',
    discardTitle: 'Remove the demo cohort?',
    discardText: 'Its sessions, maps and charts go for good. Your own cohorts stay as they are.',
    discardYes: 'Remove it'
  },
  create: {
    title: 'Your own cohort',
    intro: 'What a first session needs. Everything but the smallest group can be changed later.',
    name: 'Title',
    namePlaceholder: 'Harbour Leadership Programme',
    startsAt: 'First session',
    zone: 'Time zone',
    language: 'Language of the room',
    people: 'Who takes part',
    peopleHint: 'One name a line, as people are called in the room.',
    exercises: 'What the first session runs',
    exercisesHint: 'Most begin with the map and the audit. Later exercises use the same map.',
    minutes: '{{count}} min',
    k: 'Charts from how many hand-ins',
    kHint:
      'No chart shows fewer people than this. Everyone in the room is told the number, so it stays as it is once the cohort exists. Four is the lowest.',
    discard: 'Remove the demo cohort',
    submit: 'Create the cohort',
    back: 'Back to the programmes',
    sessionTitle: 'Who is on our maps',
    faults: {
      title: 'Give it a title that people will recognise.',
      startsAt: 'Choose a day and a time.',
      exercises: 'Choose one exercise at least.',
      few: 'Fewer names than hand-ins needed for a chart. Add some, or lower the number.',
      many: 'One cohort holds up to 1,000 people.',
      twice: 'One name is there twice. Add an initial to tell them apart.',
      long: 'One of the names is very long. Names may have up to 500 characters.'
    }
  }
}

export const console = {
  back: 'Programmes',
  top: {
    code: 'Code',
    openWall: 'Open the wall',
    wallConnected: 'Wall connected',
    eyesUp: 'Eyes up',
    goOn: 'Go on',
    keys: 'Keys',
    report: 'Cohort PDF'
  },
  sheet: {
    title: 'Run sheet',
    minutes: '{{count}} min',
    total: '{{count}} min planned',
    notes: 'Only you see this',
    notesPlaceholder: 'What to say, what to ask, what to leave out',
    notesSaved: 'Saved',
    notesSaving: 'Saving',
    notesFailed: 'Not saved yet',
    round: 'round {{number}}',
    talk: 'Talk',
    pause: 'Pause',
    done: 'done',
    onTime: 'On time',
    ahead_one: '{{count}} minute ahead',
    ahead_other: '{{count}} minutes ahead',
    behind_one: '{{count}} minute behind',
    behind_other: '{{count}} minutes behind',
    endsAt: 'ends about {{time}}',
    plan: 'Plan'
  },
  stages: {
    label: 'Stage',
    preview: 'Preview',
    open: 'Open',
    locked: 'Locked',
    revealed: 'Revealed',
    closed: 'Closed'
  },
  does: {
    preview: 'Only you see it. The wall still shows the way in.',
    open: 'People write. The wall shows the question and how many have handed in.',
    locked: 'Nobody can write. Everything is kept, and you can open again.',
    revealed: 'The wall shows the chart. Everyone sees their own picture on their own screen.',
    closed: 'Done. The chart is kept for the report; people keep their own picture.'
  },
  next: {
    open: 'Open',
    locked: 'Lock',
    revealed: 'Reveal',
    closed: 'Close',
    prepare: 'Prepare',
    prepareNamed: 'Next: {{title}}',
    show: 'Go back to this',
    end: 'End the session',
    reopen: 'Open the session again'
  },
  actions: {
    back: 'Back',
    redo: 'Redo',
    redoTitle: 'Run this once more?',
    redoText: 'A new round starts, and people write afresh. The round before it stays as it is, with its chart.',
    redoYes: 'Start a new round',
    endEarly: 'End the session early',
    endTitle: 'End this session?',
    endText: 'The wall says thank you, and worksheets can only be read. You can open it again.',
    live: 'Draw the chart while people write',
    liveHelp:
      'Off is better for honest answers: seeing the others first makes people follow. When on, a new picture comes only when it tells about enough people at once.',
    door: 'Door open',
    doorHelp: 'While it is open, people take their seat with the code. Close it once everyone is in.'
  },
  progress: {
    ofHandedIn: 'of {{expected}} handed in',
    nobody: 'Nobody has come in yet',
    missing_one: '{{count}} has not handed in',
    missing_other: '{{count}} have not handed in',
    writing_one: '{{count}} writing',
    writing_other: '{{count}} writing',
    away_one: '{{count}} away',
    away_other: '{{count}} away',
    changes_one: '{{count}} change saved',
    changes_other: '{{count}} changes saved',
    meter: '{{handedIn}} of {{expected}} handed in, {{writing}} writing, {{away}} away'
  },
  chart: {
    release: 'Picture {{number}} · {{people}} people',
    onWall: 'On the wall',
    notOnWall: 'Not on the wall yet',
    offWall: 'No longer on the wall',
    none: 'There is no chart yet.',
    noTrend:
      'The line over the sessions waits: it needs two sessions with the same {{k}} people or more, and nobody who could be told apart by it.',
    later: 'It comes when people have handed in and you reveal it.',
    table: 'Table',
    chart: 'Chart'
  },
  held: {
    tooFewHandedIn_one: '{{count}} hand-in so far. A chart needs {{k}}; below that it would tell about single people.',
    tooFewHandedIn_other:
      '{{count}} hand-ins so far. A chart needs {{k}}; below that it would tell about single people.',
    notRevealed_one: '{{count}} hand-in is kept. The chart is drawn when you reveal it.',
    notRevealed_other: '{{count}} hand-ins are kept. The chart is drawn when you reveal it.',
    tooFewChanged_one:
      '{{count}} hand-in waits: shown now, it would say too much about that person. Open again if more want to add something.',
    tooFewChanged_other:
      '{{count}} hand-ins wait: shown now, they would say too much about those people. Open again if more want to add something.',
    tailLeft_one: '{{count}} hand-in waits until everyone present is done, so that no small group can be told apart.',
    tailLeft_other: '{{count}} hand-ins wait until everyone present is done, so that no small group can be told apart.',
    nothingSafe_one: 'This picture would give somebody away, so it is not drawn. Ask for what people noticed instead.',
    nothingSafe_other: 'This picture would give somebody away, so it is not drawn. Ask for what people noticed instead.'
  },
  preview: {
    title: 'What people will see',
    fields: 'Asked about each contact',
    bins: 'Each contact goes into one of',
    rows: 'Asked about each of these',
    minutes: 'About {{count}} minutes',
    debrief: 'To talk about afterwards'
  },
  idle: {
    title: 'The room is arriving',
    help: 'The wall shows the code and the square to scan. Start when you are ready.',
    here: '{{here}} of {{people}} are here',
    ended: 'This session has ended',
    endedHelp: 'Its charts and the report stay. People find their own report on their page.',
    talk: 'No worksheet here: it is yours to speak.'
  },
  people: {
    title: 'People',
    activity: { absent: 'not here yet', here: 'here', writing: 'writing', handedIn: 'handed in', away: 'away' },
    unfinished: 'not handed in',
    help: 'asks for help',
    link: 'Personal link for {{name}}',
    linkTitle: 'A link for {{name}}',
    linkText: 'For a new device, or for somebody whose seat is taken. Making it switches off the link before it.',
    linkMake: 'Make the link',
    linkAgain: 'Make another',
    linkOnly: 'Give it to {{name}} only: whoever has it opens this map.'
  },
  timer: {
    label: 'Clock',
    start: 'Start {{count}} min',
    stop: 'Stop',
    goOn: 'Go on',
    more: '+2 min',
    clear: 'Take the clock away'
  },
  audit: {
    title: 'What was done',
    open: 'What was done',
    empty: 'Nothing yet. Every step that somebody takes here is written down.',
    failed: 'The list did not come. Try again.',
    action: {
      startRound: 'Prepared {{item}}',
      moveStage: '{{item}}: {{stage}}',
      showRound: 'Went back to {{item}}',
      beginItem: 'Went on to {{item}}',
      arrival: 'Went back to the way in',
      eyesUp: 'Eyes up',
      goOn: 'Went on',
      openDoor: 'Opened the door',
      closeDoor: 'Closed the door',
      liveChartsOn: 'Charts come while people write',
      liveChartsOff: 'Charts come at the reveal',
      end: 'Ended the session',
      reopen: 'Opened the session again',
      timerStart: 'Started the clock: {{minutes}} min',
      timerStop: 'Stopped the clock',
      timerGoOn: 'Let the clock go on',
      timerAdd: '{{minutes}} minutes more',
      timerClear: 'Took the clock away'
    }
  },
  toast: { dismiss: 'Dismiss' },
  keys: {
    title: 'Keys',
    next: 'The next step',
    back: 'One step back',
    redo: 'Run this once more',
    pause: 'Eyes up, and on again',
    timer: 'Start the clock, stop it, go on',
    more: 'Two minutes more',
    clear: 'Take the clock away',
    wall: 'Open the wall',
    table: 'Chart or table',
    down: 'Look at the next line of the run sheet',
    up: 'Look at the line before it',
    notes: 'Write a note; Esc leaves it',
    people: 'To the list of people',
    door: 'Open or close the door',
    live: 'Charts while people write, or not',
    audit: 'What was done',
    end: 'End the session',
    programmes: 'Back to the programmes',
    plan: 'Plan the session',
    report: 'Cohort PDF',
    rehearse: 'Rehearse this session',
    help: 'This list'
  }
}

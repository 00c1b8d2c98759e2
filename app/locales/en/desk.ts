/** The console's words around people and those who run a session together. */
export const desk = {
  requests: {
    label: 'Who asks to come in',
    asks: '{{name}} asks to come in from a new device',
    check: 'Look up first: is it {{name}} who is asking?',
    approve: 'Let in',
    refuse: 'Not now',
    approveName: 'Let {{name}} in',
    refuseName: 'Do not let {{name}} in'
  },
  person: {
    more: 'More about {{name}}',
    name: 'Name',
    rename: 'Rename',
    paper: 'Enter for {{name}} ...',
    paperHelp: 'For a laptop that has given up, from the printed worksheet.',
    paperNotOpen: 'Only while an exercise is open.',
    remove: 'Take off the list ...',
    link: 'Personal link ...'
  },
  remove: {
    title: 'Take {{name}} off the list?',
    text: 'The seat closes on every device, and what {{name}} handed in leaves the counts. A chart that was shown with it may have to go. Nothing is deleted: bringing {{name}} back puts all of it in place again.',
    yes: 'Take off the list'
  },
  add: { open: 'Add somebody', title: 'Add somebody to the list', name: 'Name', go: 'Add' },
  off: { title: 'Taken off the list', restore: 'Bring back', restoreName: 'Bring {{name}} back' },
  undo: {
    renamed: '{{before}} is {{name}} now.',
    removed: '{{name}} is off the list.',
    go: 'Undo'
  },
  paper: {
    title: 'Enter for {{name}}?',
    text: 'Only when {{name}} has asked you to. You get an empty worksheet of this exercise, nothing of earlier ones, and {{name}} sees that you wrote on it and when.',
    yes: '{{name}} asked me: open the worksheet',
    entering: '{{who}} enters for {{name}}',
    end: 'End',
    endName: 'End entering for {{name}}'
  },
  lead: {
    label: 'Who runs this session',
    mine: 'You lead',
    theirs: '{{name}} leads, you help',
    means: 'Everybody may do everything; a step of the stage asks first when somebody else leads.',
    here: 'also here: {{names}}',
    leaderAway: '{{name}} does not have the console open',
    alone: 'nobody else has the console open',
    handOver: 'Hand over ...',
    handOverTitle: 'Hand the lead over',
    handOverText: 'It stays with whoever you choose until it is handed on or taken.',
    away: 'console not open',
    take: 'Take the lead ...',
    takeTitle: 'Take the lead from {{name}}?',
    takeText: '{{name}} is told at once, and helps from then on.',
    takeYes: 'Take the lead',
    nowMine: 'You have the lead now.',
    nowTheirs: '{{name}} has the lead now.',
    askTitle: '{{name}} leads',
    askText: 'This step moves the whole room. Go on all the same?',
    askYes: 'Go on all the same',
    askTake: 'Take the lead and go on',
    dismiss: 'Dismiss'
  },
  keys: {
    approve: 'Let in who asked first',
    refuse: 'Not now, to who asked first',
    undo: 'Undo the last rename or removal',
    lead: 'Hand the lead over, or take it',
    add: 'Add somebody to the list'
  }
}

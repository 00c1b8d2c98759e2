/** What the worksheets beyond map and bins say, whatever the exercise. */
export const sheet = {
  progress: '{{done}} of {{all}} answered',
  startOnly: 'Last time’s answers are a start, not an answer.',
  lastTime: 'last time: {{answer}}',
  none: 'None of these',
  nobody: 'Nobody',
  pick: 'Type a name',
  noMatch: 'Nobody on your map is called that.',
  takeAway: 'Take {{name}} out',
  nobodyYet: {
    title: 'Your map has no names yet',
    text: 'Names are written down in the exercise “Who is on your map”. Until then nothing here counts against you.'
  },
  chairs: {
    people: 'On your map',
    hintWide: 'Drag somebody onto a chair, or press 1 to {{last}} on a name. A chair may stay empty.',
    hintNarrow: 'Tap a name, then a chair. A chair may stay empty.',
    keys: 'Press 1 to {{last}} to seat this person, Enter to take them in hand, arrow keys for another person.',
    onChair: 'on chair',
    nobody: 'nobody yet',
    left: 'left empty',
    empty: '{{chair}}: nobody yet. Choose somebody.',
    seat: '{{chair}}: seat {{name}} here',
    taken: '{{chair}}: {{name}}. Take in hand.',
    free: '{{chair}}: let {{name}} go',
    seated: '{{name}} sits on this chair: {{chair}}.',
    freed: '{{chair}}: the chair is empty again.',
    twice: '{{name}} sits on more than one chair. That is fine, and counts as one person.'
  },
  list: {
    examples: 'Ideas to begin with',
    remove: 'Remove {{name}}',
    removeShort: 'Remove',
    removed: 'Removed. Undo brings it back.',
    full: 'This list holds {{count}}, which is as many as it can.'
  },
  slot: {
    title: 'A slot in your own calendar',
    every: 'How often',
    week: 'every week',
    month: 'once a month',
    day: 'Day (the first one, if once a month)',
    time: 'From',
    minutes: 'Minutes',
    save: 'Save as a calendar file',
    zone: 'By the clocks of {{zone}}. Only your calendar gets to know.',
    saved: 'Saved. Open the file to put the slot in your calendar.',
    entry: 'Time for my network',
    file: 'time-for-my-network.ics'
  },
  open: {
    title: 'Something is still open',
    people_one: '{{count}} person has no answer yet.',
    people_other: '{{count}} people have no answer yet.',
    rows_one: '{{count}} line has no answer yet.',
    rows_other: '{{count}} lines have no answer yet.',
    chairs_one: '{{count}} chair is still open.',
    chairs_other: '{{count}} chairs are still open.',
    self_one: '{{count}} question about yourself has no answer yet.',
    self_other: '{{count}} questions about yourself have no answer yet.',
    items_one: 'Your list is empty.',
    items_other: 'Your lists are empty.',
    text: 'You can hand in like this. What is open is left as open, never filled in for you.'
  }
}

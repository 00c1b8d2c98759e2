/** The plan page: what a session runs, in which order, and what is asked from when on. */
export const plan = {
  title: 'Plan: {{title}}',
  intro: 'Everything is saved as you change it. An open console follows at once.',
  back: 'Programmes',
  console: 'Open the console',
  list: 'Run sheet',
  saving: 'Saving',
  saved: 'All saved',
  total_one: '{{count}} minute in all',
  total_other: '{{count}} minutes in all',
  empty: 'Nothing is planned yet. Most sessions begin with an exercise and end with a few words.',
  kinds: { exercise: 'Exercise', talk: 'Talk', pause: 'Pause' },
  item: {
    name: 'What it is called',
    minutes: 'Minutes',
    minutesOf: 'Minutes for {{title}}',
    up: 'Move {{title}} up',
    down: 'Move {{title}} down',
    remove: 'Remove {{title}}',
    keys: 'Alt and the arrow keys move an item too.',
    moved: '{{title}} is now number {{place}} of {{of}}.',
    removed: '{{title}} is off the run sheet.',
    added: '{{title}} is now at the end.',
    undo: 'Put it back',
    run: 'Has been run, so it stays. What you choose now holds for the next round.'
  },
  add: {
    title: 'Add to the run sheet',
    exercise: 'Exercise',
    catalogue: 'The catalogue',
    own: 'My own',
    minutes: '{{title}}, {{count}} min',
    addExercise: 'Add the exercise',
    addTalk: 'Add a talk',
    addPause: 'Add a pause'
  },
  choices: {
    title: 'What is asked, and from when on',
    changed: 'your choice',
    rows: 'What is asked about',
    rowsHint: 'About four are plenty for one round. Two is the least.',
    usual: 'usual',
    thresholds: 'From when on',
    thresholdsHint: 'None of these is a pass mark. Set them before people write; charts and sentences say what holds.',
    ofCatalogue: '{{value}}, as in the catalogue',
    ofExercise: '{{value}}, as in the exercise',
    backToCatalogue: 'As in the catalogue',
    backToExercise: 'As in the exercise'
  },
  thresholds: {
    share: { over: 'Mostly “{{about}}” when over' },
    coverage: { enough: 'Enough people, from', atLeast: '“{{about}}” counts from' },
    shortfall: { target: '“{{about}}” is there from', atLeast: '“{{about}}” counts from' },
    slots: { warm: 'Still warm when you last spoke' },
    levels: { enough: 'No gap from' },
    mix: { flagBelow: 'Mostly one view over' },
    balance: { over: 'One side gives clearly more when it is ahead by over' }
  },
  values: {
    percent: '{{count}}%',
    alike: '{{count}}% alike (E-I index {{index}})',
    step: '{{count}} of {{most}}'
  },
  faults: {
    minutes: 'A whole number from 1 to {{most}}.',
    title: 'Up to {{most}} characters.',
    rows: 'Choose two at least.',
    value: 'This value was not taken. Choose another one.'
  }
}

/** What a participant's worksheet says, whatever the exercise. */
export const worksheet = {
  save: {
    nothing: 'Saved as you go',
    saving: 'Saving',
    saved: 'Saved {{time}}',
    kept: 'Kept on this device, will be sent',
    full: 'Kept here: the server’s disk is full',
    late: 'Kept on this device. It is sent if this exercise opens again.',
    memory: 'This browser keeps nothing. Leave the page open until it says saved.'
  },
  refused: {
    title_one: 'One change could not be stored.',
    title_other: '{{count}} changes could not be stored.',
    names: 'It was about {{names}}.',
    understood: 'Understood'
  },
  undo: 'Undo',
  undone: 'Taken back.',
  help: {
    ask: 'I would like help',
    asked: 'Help is on its way',
    offline: 'You are offline. Raise a hand instead.'
  },
  myData: 'My data',
  leave: 'Not {{name}}?',
  waiting: {
    title: 'You are in, {{name}}.',
    next: 'The next exercise appears here by itself. Until then, listen and settle in.',
    opening: 'Opening your worksheet'
  },
  kept: {
    title: 'One moment',
    text: 'The server cannot be reached just now. What you typed is kept on this device, and this page opens by itself.'
  },
  onBehalf: {
    now: '{{who}} is entering answers for you, as you asked.',
    was: '{{who}} entered answers for you on {{when}}. They are yours: change what you like.',
    entering: 'You are entering for {{name}}.',
    care: 'Only what is on the paper. {{name}} sees that it was you.',
    end: 'End',
    over: 'Entering for {{name}} has ended.',
    overText:
      'What you entered is kept with {{name}}. It ends when you end it, when the exercise does, or when {{name}} writes again.',
    nobody: 'You are entering for nobody.',
    refused: 'This is not for you to enter.',
    console: 'Back to the console'
  },
  eyesUp: { title: 'Eyes up', text: 'Everything is kept. Your worksheet comes back by itself.' },
  resting: {
    locked: 'Pens down.',
    lockedText: 'Writing is closed. The room looks at it together in a moment.',
    revealed: 'Look up: the room is on the wall.',
    revealedText: 'This is your own picture beside it.',
    notHandedIn: 'You had not handed in, so you are not counted. What you wrote is kept and yours.'
  },
  closed: {
    title: 'Thank you, {{name}}.',
    round: 'This exercise is closed. If another one follows, it appears here by itself.',
    session: 'The session is over. Your pages are yours to take along.',
    download: 'Download my pages (PDF)',
    note: 'With the names you wrote down. Nobody else can open it.'
  },
  handIn: {
    button: 'Hand in',
    back: 'Go on writing',
    anyway: 'Hand in as it is',
    unplaced: {
      title_one: 'One card is not placed yet',
      title_other: '{{count}} cards are not placed yet',
      text: 'They simply do not count. You can hand in now, or place them first.'
    },
    empty: {
      title: 'Nobody is on your map yet',
      text: 'Handed in like this you count as “not started”. One name would already be a beginning. Hand in all the same?'
    }
  },
  picture: {
    handedIn: 'Handed in. Only you see this.',
    takeBack: 'Not done after all',
    suggestion: 'One small move',
    nobody: 'nobody',
    outside: 'outside my employer',
    inside: 'inside it',
    unsaid: 'not said',
    notSorted_one: '{{count}} not placed, not counted',
    notSorted_other: '{{count}} not placed, not counted',
    who: 'Who is where',
    part: '{{part}}: {{count}}',
    explore: 'Explore my network',
    drawingFailed: 'The picture could not be fetched. It appears when you are connected.',
    exploreFailed: 'This could not be fetched. Try again when you are connected.'
  },
  bins: {
    left: 'Still to place, {{left}} of {{all}}',
    allPlaced: 'All {{all}} are placed',
    hintWide: 'Drag a card, or press 1 to {{last}}.',
    hintNarrow: 'Tap where it belongs. Tap a placed card to move it.',
    lastTime: 'Last time’s places are a start, not an answer.',
    was: 'last time: {{bin}}',
    asLastTime: 'As last time: {{bin}}',
    where: 'Where does {{name}} belong?',
    putHere: '{{bin}}: put {{name}} here',
    takeOut: 'Back to the pile',
    privacy: 'Initials are enough. Nobody in this room can see these names.',
    empty: 'There is nobody to place: your map has no names yet.',
    noneHere: 'nobody yet',
    board: 'Cards and places',
    keys: 'Press 1 to {{last}} to place this card, L for last time’s place, 0 to put it back on the pile, arrow keys for another card.',
    placed: '{{name}}: {{bin}}. Still to place: {{left}}.',
    unplaced: '{{name}} is back on the pile. Still to place: {{left}}.'
  },
  map: {
    steps: { label: 'Parts of this exercise', names: 'Names', about: 'About each', ties: 'Who knows whom' },
    optional: 'optional',
    prompts: {
      turnTo: {
        ask: 'Who did you turn to this year?',
        help: 'For advice, an honest view, or a good word at the right time.'
      },
      workWith: {
        ask: 'Who did you work with closely?',
        help: 'Inside your team and across it, clients and suppliers too.'
      },
      learnFrom: { ask: 'Who did you learn from?', help: 'Somebody who showed you how, or made you think again.' },
      wouldLike: {
        ask: 'Whom would you like to turn to, and have not yet?',
        help: 'It counts that you thought of them.'
      },
      outside: {
        ask: 'Who is in your life outside your work?',
        help: 'Old colleagues, friends, neighbours, family. They are noted as outside your employer.'
      }
    },
    promptOf: 'Question {{number}} of {{all}}',
    field: 'A name, initials or a nickname',
    add: 'Add',
    onMap_one: '{{count}} person on your map',
    onMap_other: '{{count}} people on your map',
    noneYet: 'Names gather here as you write them down.',
    fromFile: 'Bring from a file',
    fromFileFailed: 'This needs a connection just now. Try again in a moment.',
    already: '{{name}} is on your map already. If it is somebody else, add an initial.',
    full: 'Your map holds {{count}} names, which is as many as it can.',
    tooLong: 'That is too long for a name. {{count}} characters fit.',
    added: '{{name}} added.',
    removed: '{{name}} removed. Undo brings it back.',
    rename: 'Rename {{name}}',
    remove: 'Remove {{name}}',
    newName: 'Name of {{name}}',
    back: 'Back',
    next: 'Next question',
    goOn: 'On to a few words about each',
    goTies: 'On to who knows whom',
    privacy: 'Initials are enough. Nobody in this room can see these names, and we never contact anyone.',
    one: 'One by one',
    list: 'As a list',
    picture: 'As a picture',
    view: 'How to show people',
    personOf: '{{number}} of {{all}}',
    previous: 'Previous',
    nextPerson: 'Next',
    described: 'Described, {{done}} of {{all}}',
    skip: 'Leave open what you would rather not say.',
    noAnswer: 'not said',
    groupHint: 'board, running club, first job',
    nobody: 'Write down a name first, then say a few words about each.',
    tiesAsk: 'Who knows whom?',
    tiesHelp: 'Choose a person, then everybody they know. Leave out whom you are unsure about.',
    tiesFew: 'This needs two names on your map.',
    knows: '{{name}} knows',
    knowsCount: 'knows {{count}}',
    choosePerson: 'Choose a person'
  }
}

export const moves = {
  title: 'Top-up moves',
  short: 'Moves',
  prompt: 'Which small things will you do before we meet again?',
  help: 'One or two are plenty. Small, dated and tied to something you do anyway works best. Nobody else reads what you write, and nobody checks.',
  fields: {
    move: {
      label: 'Kind of move',
      options: {
        reconnect: 'Reconnect',
        resilience: 'Warm up my three',
        ritual: 'Recovery ritual',
        give: 'Be a top-up for somebody'
      }
    },
    with: { label: 'With whom' },
    what: { label: 'What exactly' },
    when: { label: 'By when' },
    cue: { label: 'Right after' },
    status: {
      label: 'What became of it',
      options: { planned: 'planned', done: 'done', adapted: 'done differently', dropped: 'let go' }
    },
    felt: {
      label: 'How it felt',
      options: { 1: 'hard', 2: 'so-so', 3: 'fine', 4: 'good', 5: 'a real lift' }
    }
  },
  items: {
    title: 'My moves',
    add: 'Add a move',
    one: 'Move',
    empty: 'No move yet. A very small one is a good start.',
    examples: {
      1: 'Send a message to somebody who lifts my thinking',
      2: 'Have a coffee with a person I have missed',
      3: 'Walk for ten minutes between two meetings',
      4: 'Write down one small win at the end of the day',
      5: 'Breathe for ten minutes before the first e-mail',
      6: 'Check in with somebody who is having a hard time'
    }
  },
  parts: {
    none: 'not chosen',
    planned: 'planned',
    done: 'did it',
    kept: 'kept',
    open: 'not this time'
  },
  measures: {
    reconnect: 'Reconnect',
    resilience: 'Warm up my three',
    ritual: 'Recovery ritual',
    give: 'Be a top-up',
    kept: 'Moves we kept'
  },
  measureHelp: {
    reconnect: 'with somebody who energizes me',
    resilience: 'who challenges, listens, inspires',
    ritual: 'small pauses that refill me',
    give: 'for somebody who could use one',
    kept: 'done or done differently, of those due; the average of everybody’s own'
  },
  charts: { 1: 'From planned to done' },
  reading: {
    reconnect: {
      exact: '<em>{{count}} of {{people}}</em> have reconnected with somebody who energizes them.',
      few: 'So far, <em>fewer than 3 of {{people}}</em> have reconnected with somebody who energizes them.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have reconnected with somebody who energizes them.'
    },
    resilience: {
      exact: '<em>{{count}} of {{people}}</em> have given time to one of their three.',
      few: 'So far, <em>fewer than 3 of {{people}}</em> have given time to one of their three.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have given time to one of their three.'
    },
    ritual: {
      exact: '<em>{{count}} of {{people}}</em> have made room for a ritual that refills them.',
      few: 'So far, <em>fewer than 3 of {{people}}</em> have made room for a ritual that refills them.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have made room for a ritual that refills them.'
    },
    give: {
      exact: '<em>{{count}} of {{people}}</em> have been a top-up for somebody else.',
      few: 'So far, <em>fewer than 3 of {{people}}</em> have been a top-up for somebody else.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have been a top-up for somebody else.'
    },
    hidden: 'These are the moves of {{people}} of us.'
  },
  personal: {
    unanswered: 'You have <em>no move</em> on your list yet.',
    planned: 'Moves on your list: <em>{{planned}}</em>. None is due yet.',
    kept: 'Of the moves that were due, you kept <em>{{kept}} of {{due}}</em>.',
    allKept: 'Moves due so far: {{due}}. <em>All kept.</em>'
  },
  suggestion: {
    unanswered: 'Choose one of the ideas and make it smaller, until it fits into tomorrow.',
    planned: 'Put the first one into your diary now, right after something you do anyway.',
    kept: 'Take one that did not happen and halve it, or let it go with a good conscience.',
    allKept: 'Which one felt best? Make that one a habit.'
  },
  debrief: {
    1: 'What helped a small move to happen after all?',
    2: 'Which move did more good than you expected, and to whom?'
  }
}

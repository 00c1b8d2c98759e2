export const energy = {
  title: 'Energize, nurture, challenge',
  short: 'Energy',
  prompt: 'After time with each of them: are you charged, cared for, stretched?',
  help: 'Think of the last few times you met. Hardly anybody does all three, and nobody has to. What you say about people stays with you.',
  fields: {
    energy: {
      label: 'My energy afterwards',
      options: { 1: 'drained', 2: 'rather tired', 3: 'as before', 4: 'livelier', 5: 'charged' }
    },
    nurtures: { label: 'Looks after me' },
    challenges: { label: 'Challenges me' }
  },
  parts: {
    nobody: 'nobody',
    one: 'just one',
    fewer: '1 to {{below}}',
    enough: '{{enough}} or more',
    notStarted: 'not started'
  },
  measures: { energizes: 'Energizes me', nurtures: 'Nurtures me', challenges: 'Challenges me' },
  measureHelp: {
    energizes: 'energy from {{energizesAtLeast}} up, out of 5',
    nurtures: 'I feel cared for with them',
    challenges: 'they stretch my thinking'
  },
  charts: { 1: 'Who gives us energy, care and challenge' },
  reading: {
    energizes: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who energizes them.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who energizes them.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who energizes them.'
    },
    nurtures: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who looks after them.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who looks after them.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who looks after them.'
    },
    challenges: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who challenges them.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who challenges them.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who challenges them.'
    },
    hidden: 'This is where {{people}} of us find energy, care and challenge.'
  },
  personal: {
    empty: 'Your map is <em>not started</em>, so there is nobody to say this about yet.',
    unanswered: 'Names on your map: {{contacts}}. <em>Nothing said about them yet.</em>',
    missing: 'Of energy, care and challenge, nobody brings you <em>{{missing}} of {{of}}</em> yet.',
    leaning: 'Energy, care and challenge are all there. <em>More than half comes from one person.</em>',
    covered: 'Energy, care and challenge are all there, and <em>not from one person alone</em>.'
  },
  suggestion: {
    empty: 'Write down three people in the map exercise first. Initials are enough.',
    unanswered: 'Begin with the person you saw last. The others follow.',
    missing: 'Who comes close to filling the empty place? Ask that person one real question this week.',
    leaning: 'Thank that person. Then let somebody else know what you are working on.',
    covered: 'Tell one of them what they do for you. Most people never hear it.'
  },
  debrief: {
    1: 'Which of the three is thinnest in this room, and does that surprise you?',
    2: 'What makes it easy, or hard, to let somebody challenge us?',
    3: 'For whom are you the one who charges, cares or stretches?'
  }
}

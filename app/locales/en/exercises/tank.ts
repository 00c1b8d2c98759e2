export const tank = {
  title: 'Tank and top-ups',
  short: 'Tank',
  prompt: 'How full is your tank, and who fills it with what?',
  help: 'Nobody is full every day. Tick for each person what they really give you; for many it will be nothing on this list. Neither the room nor the facilitator ever sees a single tank.',
  fields: {
    gives: {
      label: 'What this person gives me',
      options: {
        fills: 'fills my tank',
        sparks: 'sparks ideas',
        perspective: 'puts setbacks into perspective',
        strengths: 'reminds me of my strengths',
        candour: 'admits to struggling too',
        doors: 'opens doors',
        advice: 'gives good advice'
      }
    },
    tankOpening: {
      label: 'My tank as we begin',
      options: { 1: 'empty', 2: 'low', 3: 'half full', 4: 'well filled', 5: 'full' }
    },
    tankClosing: {
      label: 'My tank as we close',
      options: { 1: 'empty', 2: 'low', 3: 'half full', 4: 'well filled', 5: 'full' }
    }
  },
  self: { title: 'My tank' },
  parts: {
    nobody: 'nobody',
    one: 'just one',
    fewer: '1 to {{below}}',
    enough: '{{enough}} or more',
    notStarted: 'not started',
    step1: 'empty',
    step2: 'low',
    step3: 'half full',
    step4: 'well filled',
    step5: 'full',
    unanswered: 'not said'
  },
  measures: {
    fills: 'Fills my tank',
    sparks: 'Sparks ideas',
    perspective: 'Gives perspective',
    strengths: 'Sees my strengths',
    candour: 'Struggles too, and says so',
    doors: 'Opens doors',
    advice: 'Gives advice',
    tankOpening: 'As we began',
    tankClosing: 'As we close'
  },
  measureHelp: {
    fills: 'time with them does me good',
    sparks: 'I leave with a new thought',
    perspective: 'a setback gets smaller',
    strengths: 'when I cannot see them myself',
    candour: 'I am not the only one',
    doors: 'recommends me, introduces me',
    advice: 'changes how I look at things',
    tankOpening: 'each person counts once',
    tankClosing: 'each person counts once'
  },
  charts: { 1: 'What comes from nobody yet', 2: 'How full our tanks are' },
  reading: {
    fills: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who fills their tank.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who fills their tank.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who fills their tank.'
    },
    sparks: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who sparks new ideas.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who sparks new ideas.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who sparks new ideas.'
    },
    perspective: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who puts a setback into perspective.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who puts a setback into perspective.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who puts a setback into perspective.'
    },
    strengths: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who reminds them of their strengths.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who reminds them of their strengths.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who reminds them of their strengths.'
    },
    candour: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who admits to struggling too.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who admits to struggling too.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who admits to struggling too.'
    },
    doors: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who opens a door for them.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who opens a door for them.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who opens a door for them.'
    },
    advice: {
      exact: '<em>{{count}} of {{people}}</em> have nobody who gives them good advice.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody who gives them good advice.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody who gives them good advice.'
    },
    hidden: 'This is what fills the tanks of {{people}} of us.'
  },
  trend: {
    title: 'The tank in the middle, session by session',
    told: 'This is the middle tank of <em>the same {{people}} people</em>, session by session.',
    same: 'The middle tank stayed at <em>{{at}} of 5</em> for the same {{people}} people.',
    moved: 'The middle tank went <em>from {{from}} to {{to}}</em> for the same {{people}} people.'
  },
  personal: {
    empty: 'Your map is <em>not started</em>, so there is nobody to tick yet.',
    unanswered: 'Names on your map: {{contacts}}. <em>Nothing ticked for them yet.</em>',
    missing: 'What nobody gives you yet: <em>{{missing}} of {{of}}</em> kinds of top-up.',
    leaning: 'You get all {{of}} kinds of top-up. <em>More than half comes from one person.</em>',
    covered: 'You get all {{of}} kinds of top-up, and <em>not from one person alone</em>.'
  },
  suggestion: {
    empty: 'Write down three people in the map exercise first. Initials are enough.',
    unanswered: 'After whom did you last feel lighter? Begin there.',
    missing: 'Choose the one you miss most, and ask one person for exactly that.',
    leaning: 'Spread the weight: share your next worry with somebody else for once.',
    covered: 'Pass one of them on this week to somebody whose tank looks low.'
  },
  debrief: {
    1: 'What do we get from nobody, and whom could we ask for it?',
    2: 'What changed in your tank between opening and close, and through what?',
    3: 'To whom could you be a top-up this week?'
  }
}

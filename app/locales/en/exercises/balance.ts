export const balance = {
  title: 'Give and take',
  short: 'Balance',
  prompt: 'Who gives in this tie: you, they, both?',
  help: 'Think of the past year: time, advice, an open door, a kind word. A tie need not be even, and no mix is the right one. Only you see who is where.',
  fields: {
    iGive: { label: 'I give' },
    theyGive: { label: 'They give' }
  },
  bins: { giveOnly: 'I give', both: 'Both', takeOnly: 'They give', neither: 'Neither' },
  parts: {
    giveMore: 'give more',
    even: 'fairly even',
    takeMore: 'get more',
    upTo25: 'up to 25%',
    upTo50: '26 to 50%',
    upTo75: '51 to 75%',
    upTo100: 'over 75%',
    notKnown: 'not known'
  },
  measures: { lean: 'Which way we lean', reciprocity: 'Ties that go both ways' },
  measureHelp: {
    lean: 'one side ahead by over {{over}}% of the ties',
    reciprocity: 'share of each person’s ties; each bar counts people'
  },
  reading: {
    exact: '<em>{{count}} of {{people}}</em> give clearly more than they get.',
    few: '<em>Fewer than 3 of {{people}}</em> give clearly more than they get.',
    nearlyAll: '<em>All or nearly all of {{people}}</em> give clearly more than they get.',
    median: 'For the person in the middle of this room, about <em>{{middle}}%</em> of ties go both ways.',
    nearlyAllUpTo: 'For nearly everybody here, <em>{{high}}% at most</em> of their ties go both ways.',
    nearlyAllOver: 'For nearly everybody here, <em>over {{low}}%</em> of their ties go both ways.',
    hidden: 'This is how {{people}} of us give and take.'
  },
  personal: {
    empty: 'Your map is <em>not started</em>, so there is nothing to weigh yet.',
    unanswered: 'Names on your map: {{contacts}}. <em>None of them is placed yet.</em>',
    giveMore: 'You mostly give. Only you give: <em>{{giveOnly}}</em>. Only they: {{takeOnly}}. Both: {{both}}.',
    takeMore: 'You mostly receive. Only they give: <em>{{takeOnly}}</em>. Only you: {{giveOnly}}. Both: {{both}}.',
    even: 'You are near a balance. Both give: <em>{{both}}</em>. Only you: {{giveOnly}}. Only they: {{takeOnly}}.',
    notKnown: 'In the ties you placed, <em>neither side gives</em> at the moment.'
  },
  suggestion: {
    empty: 'Write down three people in the map exercise first. Initials are enough.',
    unanswered: 'Begin with the last person who did something for you.',
    giveMore: 'Ask one of them for something small. Most people like to be asked.',
    takeMore: 'Choose one of them, and find out what would be useful to that person this month.',
    even: 'Which of them has waited longest for a sign from you? Send one today.',
    notKnown: 'Choose one tie you would like to wake up, and begin with something small for that person.'
  },
  debrief: {
    1: 'What is easier for us: giving, asking or accepting?',
    2: 'Is there a tie in which only one side gives, and that is all right?',
    3: 'Who gave you energy this year, and how could you return it?'
  }
}

/** What a person's own picture says, whatever the exercise. It describes: no figure is one to reach. */
export const picture = {
  noContacts: 'Nobody is on your map yet. This picture begins with the first name.',
  nobody: 'nobody',
  noneListed: 'none listed',
  notAnswered: 'not answered',
  notSaid: 'not said',
  notEnough: 'not enough to say',
  nothingTicked: 'nothing ticked',
  noWords: 'no words yet',
  yes: 'yes',
  no: 'no',
  part: '{{part}}: {{count}}',
  stepOf: '{{value}} of {{steps}}',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  unplaced_one: '{{count}} not placed, not counted',
  unplaced_other: '{{count}} not placed, not counted',
  answered: {
    contacts: 'Answered for {{count}} of {{of}} on your map.',
    rows: 'Answered: {{count}} of {{of}}.',
    items: 'On your list: {{count}}.',
    chairs: 'Chairs taken: {{count}} of {{of}}.'
  },
  leaning: {
    one: '{{names}} brings {{ticks}} of the {{of}} things you ticked.',
    several: '{{names}} bring the most: {{ticks}} each, of the {{of}} things you ticked.'
  },
  chair: { empty: 'Empty', notSaid: 'when: not said', again: 'on another chair too' },
  moves: { none: 'no move here', toDo: 'planned', done: 'done', loose: 'No kind chosen yet' },
  mix: {
    outside: 'Outside my employer',
    outsideOf: '{{count}} of {{known}}. Not said: {{unknown}}.',
    counts: 'Like me: {{alike}}. Unlike me: {{different}}. Not said: {{unknown}}.',
    kindUnknown_one: '{{count}} of no kind yet.',
    kindUnknown_other: '{{count}} of no kind yet.'
  },
  shocks: {
    onlySurviving: 'Dashed: the tie would not outlive this job, or it was not said. It is not counted here.',
    again: 'Called more than once',
    uses: '{{uses}} of {{of}}',
    called: 'called'
  },
  numbers: 'The numbers behind this',
  measures: {
    tilt: {
      name: 'Tilt',
      formula: 'Company only less me only, out of the ties that are one or the other.',
      range: 'From -1, all for me, to +1, all for the company.'
    },
    covered: {
      name: 'Covered',
      formula: 'Those of the list that somebody brings, out of the whole list.',
      range: 'From 0% to 100%.'
    },
    leaning: {
      name: 'Leaning on one person',
      formula: 'The most that one person brings, out of all you ticked.',
      range: 'At 100%, everything comes from one person.'
    },
    missing: {
      name: 'Still open',
      formula: 'Places nobody takes, out of the places there are, communities included.',
      range: 'From 0%, all taken, to 100%, all empty.'
    },
    slotGap: {
      name: 'Open chairs',
      formula: 'Chairs less the different people on them, out of the chairs.',
      range: 'From 0% to 100%. Somebody on two chairs counts once.'
    },
    warm: {
      name: 'Warm chairs',
      formula: 'Different people you spoke to {{warm}}, out of the chairs.',
      range: 'From 0% to 100%.'
    },
    followThrough: {
      name: 'Follow-through',
      formula: 'Moves done, or done differently, out of those that were due.',
      range: 'From 0% to 100%. What is not due yet does not count.'
    },
    moveVariety: {
      name: 'Variety',
      formula: 'Kinds of move you used, out of all kinds.',
      range: 'From 0% to 100%.'
    },
    proactivity: {
      name: 'Proactivity',
      formula: 'Steps climbed, out of all steps of the channels you answered for.',
      range: 'From 0%, none is used, to 100%, all are in the diary.'
    },
    reactive: {
      name: 'Only when needed',
      formula: 'Channels used only when something is needed, out of those you use.',
      range: 'From 0% to 100%.'
    },
    outside: {
      name: 'Outside',
      formula: 'People from outside your employer, out of those of whom you said it.',
      range: 'From 0% to 100%.'
    },
    eiIndex: {
      name: 'E-I index',
      formula: 'People unlike you less people like you, out of both together.',
      range: 'From -1, all like you, to +1, all unlike you.'
    },
    variety: {
      name: 'Mix of kinds',
      formula: 'How evenly people spread over the kinds (index of qualitative variation).',
      range: 'From 0, all of one kind, to 1, as many of each.'
    },
    uncovered: {
      name: 'Uncovered',
      formula: 'Cases with nobody to call, out of the cases you answered.',
      range: 'From 0% to 100%.'
    },
    reuse: {
      name: 'The same person',
      formula: 'In how many cases one and the same person is called, at most.',
      range: 'From 1 to the number of cases.'
    },
    reciprocity: {
      name: 'Reciprocity',
      formula: 'Ties in which both give, out of those in which anybody does.',
      range: 'From 0% to 100%.'
    },
    overGiving: {
      name: 'Lean',
      formula: 'Only I give less only they give, out of the ties in which anybody gives.',
      range: 'From -1, only they give, to +1, only I give.'
    }
  }
}

/** What one's own map says about itself: for the person alone, and without a right or wrong. */
export const explore = {
  title: 'Explore my network',
  people_one: '{{count}} person on your map.',
  people_other: '{{count}} people on your map.',
  lead: 'This describes the shape you drew. No shape is right or wrong: each has its uses.',
  private: 'Worked out on this device, for you alone. Neither the room nor the facilitator gets any of it.',
  counted: 'How this is counted',
  saidFor: 'You said this about {{known}} of {{people}}.',
  notEnough: 'Not enough to say',
  lines: {
    title: 'Who knows whom',
    notAsked: 'This exercise did not ask who knows whom, so there is nothing to read from it.',
    tooFew: 'It takes at least two people on the map before anybody can know anybody.',
    noneDrawn:
      'You drew no lines between your people. If none of them know each other, every one is a conversation of its own. If you passed over that part, this says nothing yet.'
  },
  say: {
    density: {
      low: 'Your people know each other little: {{ties}} of {{pairs}} possible pairs do.',
      middle: 'Some of your people know each other: {{ties}} of {{pairs}} possible pairs.',
      high: 'Most of your people know each other: {{ties}} of {{pairs}} possible pairs.'
    },
    effectiveSize: {
      low_one:
        'Your {{people}} people come to about one separate conversation: they mostly talk to each other as well.',
      low_other:
        'Your {{people}} people come to about {{count}} separate conversations: most lead back to the same circles.',
      middle_one: 'Your {{people}} people come to about one separate conversation.',
      middle_other:
        'Your {{people}} people come to about {{count}} separate conversations: some lead back to a circle.',
      high: 'Nearly everybody is a conversation of their own: {{people}} people, about {{count}} conversations.'
    },
    constraint: {
      low: 'If the closest circle on your map closed, many other ways would stay open among your {{people}} people.',
      middle: 'If the closest circle on your map closed, some other ways would stay open among your {{people}} people.',
      high: 'If the closest circle on your map closed, few other ways would stay open among your {{people}} people.'
    },
    hierarchy: {
      low: 'Nobody stands out as the link between you and the others.',
      middle: 'A few people are a little more in the middle than the rest.',
      high: 'Much of your map hangs together through one or two people.'
    },
    outside: {
      low: 'Most of your people share your employer: {{inside}} of {{known}}.',
      middle: 'Inside and outside are near each other: {{outside}} of {{known}} are outside your employer.',
      high: 'Most of your people are outside your employer: {{outside}} of {{known}}.'
    },
    groups: {
      low: 'Most of your people come from one corner of your life. Groups you named: {{groups}}.',
      middle: 'Your people come from a few corners of your life. Groups you named: {{groups}}.',
      high: 'Your people come from many corners of your life. Groups you named: {{groups}}.'
    }
  },
  why: {
    density: 'A close circle stands by you quickly. A loose one hears different things.',
    effectiveSize:
      'People who know each other tend to share their news. Those who are strangers to each other bring you different news.',
    constraint:
      'A tight circle can carry you, and can also be the only door. Fewer people make it tighter by themselves.',
    hierarchy: 'A person in the middle brings others together, and much waits for them.',
    outside: 'People inside know your work from close by. People outside see it from elsewhere.',
    groups: 'Few corners go deep. Many corners go wide.'
  },
  missing: {
    constraint: 'How tightly your circle holds you: this can be said from five people on.',
    hierarchy: 'Whether somebody stands in the middle: this can be said from five people on.',
    outside: 'Inside or outside your employer: this needs the answer for two people.',
    groups: 'Which corners of your life people come from: this needs a group for two people.'
  },
  figures: {
    density: {
      name: 'Density',
      formula: 'The pairs who know each other, out of all pairs there could be.',
      range: 'From 0 %, nobody knows anybody, to 100 %, everybody knows everybody.'
    },
    effectiveSize: {
      name: 'Effective size',
      formula: 'The people on your map, less how many of the others each of them knows on average.',
      range: 'From 1 to the number of people.'
    },
    efficiency: {
      name: 'Efficiency',
      formula: 'Effective size out of the people on your map.',
      range: 'At 100 %, every tie opens something new.'
    },
    constraint: {
      name: 'Constraint',
      formula:
        'For each person, the share of your ties that leads to them, directly or by way of somebody who knows them, squared; then all of it added up.',
      range:
        'Near 0 many separate ways, near 1 a single circle. It falls with every person more, so read it beside their number.'
    },
    hierarchy: {
      name: 'Hierarchy',
      formula: 'How unevenly the constraint is spread over your people.',
      range: 'From 0, all alike, to 1, all of it from one person.'
    },
    eiIndex: {
      name: 'E-I index',
      formula: 'People outside your employer less people inside, out of both together.',
      range: 'From -1, all inside, to +1, all outside.'
    },
    blau: {
      name: 'Blau’s index',
      formula: 'Draw a person, put them back, draw again: how often the two come from different groups.',
      range: 'From 0, one group, to nearly 1, many groups of the same size.'
    }
  }
}

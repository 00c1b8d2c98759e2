/**
 * What is said of a facilitator's own exercise where they wrote nothing themselves, by kind of gap. `{{measure}}` and
 * `{{part}}` are names, in the facilitator's words where there are any.
 */
export const own = {
  items: {
    title: 'What you list',
    add: 'Add one',
    one: 'Entry',
    empty: 'Nothing here yet. One entry is a good beginning.'
  },
  self: { title: 'About yourself' },
  measures: {
    size: 'People on our maps',
    shareFlag: 'Mostly “{{bin}}”',
    share: 'How our people spread',
    distinct: 'Different people',
    slots: 'How warm the chairs are',
    followThrough: 'What became of it',
    mixFlag: 'Maps with mostly one view',
    mix: 'From outside',
    lean: 'Which way we lean',
    balance: 'Ties that go both ways'
  },
  measureHelp: {
    size: 'each person counts once',
    share: 'the average of everybody’s own shares',
    coverage: 'each person counts once',
    shortfall: 'each person counts once',
    slots: 'each person counts once',
    followThrough: 'each person counts once',
    levels: 'each person counts once',
    mix: 'the same as mine, or another',
    scenarios: 'each person counts once',
    balance: 'of each person’s own ties',
    answer: 'each person counts once'
  },
  parts: {
    flagged: 'yes',
    notFlagged: 'no',
    notStarted: 'not started',
    notKnown: 'not known',
    unanswered: 'not said',
    nobody: 'nobody',
    one: 'just one',
    fewer: '1 to {{below}}',
    enough: '{{enough}} or more',
    several: 'two or more',
    short: 'something missing',
    met: 'all there',
    none: 'none',
    some: 'some',
    all: 'all',
    empty: 'empty',
    taken: 'taken',
    warm: 'in touch',
    cold: 'not lately',
    planned: 'planned',
    done: 'done',
    kept: 'kept',
    open: 'not yet',
    alike: 'like me',
    different: 'unlike me',
    giveMore: 'give more',
    even: 'fairly even',
    takeMore: 'get more',
    yes: 'yes',
    no: 'no'
  },
  reading: {
    exact: '{{measure}}: <em>{{count}} of {{people}}</em> are at “{{part}}”.',
    few: '{{measure}}: <em>fewer than 3 of {{people}}</em> are at “{{part}}”.',
    nearlyAll: '{{measure}}: <em>all or nearly all of {{people}}</em> are at “{{part}}”.',
    median: '{{measure}}: the middle of this room is at about <em>{{middle}}</em>.',
    halfOver: '{{measure}}: half of this room is <em>over {{low}}</em>.',
    nearlyAllUpTo: '{{measure}}: nearly everybody here is at <em>{{high}} at most</em>.',
    nearlyAllOver: '{{measure}}: nearly everybody here is <em>over {{low}}</em>.',
    hidden: 'This is the picture of {{people}} of us.'
  },
  trend: {
    title: '{{measure}}, session by session',
    told: '{{measure}}: the middle of <em>the same {{people}} people</em>, session by session.',
    same: '{{measure}}: the middle stayed at <em>{{at}}</em> for the same {{people}} people.',
    moved: '{{measure}}: the middle went <em>from {{from}} to {{to}}</em> for the same {{people}} people.'
  },
  personal: {
    size: {
      empty: 'Your map is <em>not started</em>, which is no gap.',
      size: 'People on your map: <em>{{contacts}}</em>.',
      noneOutside: 'People on your map: {{contacts}}. <em>None of them from outside.</em>',
      someOutside: 'People on your map: {{contacts}}, <em>{{outside}}</em> of them from outside.'
    },
    share: {
      empty: 'Your map is <em>not started</em>, so there is nothing to sort yet.',
      unsorted: 'Names on your map: {{contacts}}. <em>None of them is sorted yet.</em>',
      noGrowth: 'Sorted: {{answered}}. <em>Nobody with a yes</em> to “{{second}}”.',
      flagged: 'In “{{bin}}”: <em>{{companyOnly}} of {{answered}}</em>.',
      balanced: '“{{second}}”: a yes for <em>{{growth}} of {{answered}}</em>.'
    },
    coverage: {
      empty: 'Your map is <em>not started</em>, so there is nobody to look at yet.',
      unanswered: 'Names on your map: {{contacts}}. <em>Nothing said about them yet.</em>',
      missing: 'What nobody brings you yet: <em>{{missing}} of {{of}}</em>.',
      leaning: 'Somebody for each of {{of}}. <em>More than half comes from one person.</em>',
      covered: 'Somebody for each of {{of}}, and <em>not from one person alone</em>.'
    },
    shortfall: {
      empty: 'Your map is <em>not started</em>, so there is nobody to look at yet.',
      unanswered: 'Names on your map: {{contacts}}. <em>Nothing said about them yet.</em>',
      short: 'Places still to fill: <em>{{short}} of {{of}}</em>.',
      met: 'All {{of}} places are <em>filled</em>.'
    },
    slots: {
      empty: 'Your map is <em>not started</em>, so there is nobody to offer a chair yet.',
      unanswered: 'Names on your map: {{contacts}}. <em>Nobody sits on a chair yet.</em>',
      gap: 'Different people on your chairs: <em>{{people}} of {{of}}</em>.',
      cold: 'All chairs are taken. A word from you would do <em>{{cold}} of {{of}}</em> good.',
      warm: 'All {{of}} chairs are taken, by different people, and <em>all are warm</em>.'
    },
    followThrough: {
      unanswered: 'Your list is <em>still empty</em>.',
      planned: 'On your list: <em>{{planned}}</em>. Nothing is due yet.',
      allKept: 'Due: {{due}}. <em>All of it kept.</em>',
      kept: 'Kept: <em>{{kept}} of {{due}}</em> that were due.'
    },
    levels: {
      unanswered: 'You have <em>not answered</em> any line yet.',
      gaps: 'Below what is meant to be enough: <em>{{gaps}} of {{answered}}</em>.',
      proactive: 'Lines you answered: {{answered}}. <em>All of them are enough.</em>'
    },
    mix: {
      empty: 'Your map is <em>not started</em>, so there is no view to look at yet.',
      unanswered: 'Names on your map: {{contacts}}. <em>Nothing said about them yet.</em>',
      little:
        'You looked at <em>{{answered}} of {{contacts}}</em> people on your map. That is too few to say how alike they are.',
      flagged: 'People you looked at: {{answered}}. Much comes from <em>one point of view</em>.',
      mixed: 'People you looked at: {{answered}}. <em>No single point of view</em> takes over.'
    },
    scenarios: {
      empty: 'Your map is <em>not started</em>, so there is nobody to call yet.',
      unanswered: 'Names on your map: {{contacts}}. <em>No case thought through yet.</em>',
      uncovered: 'Cases with nobody to call: <em>{{uncovered}} of {{answered}}</em>.',
      covered: 'Cases you thought through: {{answered}}. <em>Somebody to call for each.</em>'
    },
    balance: {
      empty: 'Your map is <em>not started</em>, so there is nothing to weigh yet.',
      unanswered: 'Names on your map: {{contacts}}. <em>None of them is placed yet.</em>',
      giveMore: 'You mostly give. Only you: <em>{{giveOnly}}</em>. Only they: {{takeOnly}}. Both: {{both}}.',
      even: 'You are near a balance. Both: <em>{{both}}</em>. Only you: {{giveOnly}}. Only they: {{takeOnly}}.',
      takeMore: 'You mostly receive. Only they: <em>{{takeOnly}}</em>. Only you: {{giveOnly}}. Both: {{both}}.',
      notKnown: 'Among the people you placed, <em>neither side gives</em> at the moment.'
    },
    answer: {
      empty: 'Your map is <em>not started</em>; your answers about yourself are kept all the same.',
      unanswered: 'You have <em>not answered</em> yet.',
      answered: 'Your answer is <em>noted</em>. Only you see it.'
    }
  },
  suggestion: {
    size: {
      empty: 'Write down three people first. Initials are enough.',
      size: 'Send one of them a line today. It needs no reason.',
      noneOutside: 'Think of one person you met outside work this year, and write that name down.',
      someOutside: 'Send one of those outside a line today. It needs no reason.'
    },
    share: {
      empty: 'Write down three people first. Initials are enough.',
      unsorted: 'Sort the one you spoke to last. The others follow.',
      noGrowth: 'Who could be the first? Write that name down tonight.',
      flagged: 'Choose one of them, and talk about something new this week.',
      balanced: 'Tell one of them what they are to you. It keeps the tie warm.'
    },
    coverage: {
      empty: 'Write down three people in the map exercise first. Initials are enough.',
      unanswered: 'Begin with the person you met last.',
      missing: 'Choose the one you miss most, and ask one person for exactly that.',
      leaning: 'Spread the weight: turn to somebody else for once.',
      covered: 'Pass one of these on to somebody this week.'
    },
    shortfall: {
      empty: 'Write down three people in the map exercise first. Initials are enough.',
      unanswered: 'Begin with the person whose advice you followed last.',
      short: 'Choose one empty place, and ask a person you trust whom they would put there.',
      met: 'Choose the one you used least this year, and arrange one conversation.'
    },
    slots: {
      empty: 'Write down three people in the map exercise first. Initials are enough.',
      unanswered: 'Start with the chair that is easiest.',
      gap: 'Who could take an empty chair if you met more often? Invite that person for a coffee.',
      cold: 'Send one of them a line today. It needs no reason.',
      warm: 'Ask one of them whose chair you sit on.'
    },
    followThrough: {
      unanswered: 'Begin with something so small that it cannot fail.',
      planned: 'Put the first of them in your diary now.',
      allKept: 'Tell somebody what came of it.',
      kept: 'Make the one that is left smaller, and do it this week.'
    },
    levels: {
      unanswered: 'Start with the line that is easiest.',
      gaps: 'Choose one line, and give it half an hour next month.',
      proactive: 'Show somebody in this room how you keep it up.'
    },
    mix: {
      empty: 'Write down three people in the map exercise first. Initials are enough.',
      unanswered: 'Begin with the person who disagreed with you last.',
      little: 'Go on with the people you hear from most. A few taps each will do.',
      flagged: 'Before your next decision, ask somebody quite unlike you how they see it.',
      mixed: 'Bring two people together who would never meet without you.'
    },
    scenarios: {
      empty: 'Write down three people in the map exercise first. Initials are enough.',
      unanswered: 'Start with the case that worries you least.',
      uncovered: 'Call somebody this week while nothing is wrong.',
      covered: 'Tell one of them that they are on your list, and offer to be on theirs.'
    },
    balance: {
      empty: 'Write down three people in the map exercise first. Initials are enough.',
      unanswered: 'Begin with the last person who did something for you.',
      giveMore: 'Ask one of them for something small. Most people like to be asked.',
      even: 'Which of them has waited longest for a sign from you? Send one today.',
      takeMore: 'Choose one of them, and find out what would be useful to that person this month.',
      notKnown: 'Choose one tie you would like to wake up, and begin with something small.'
    },
    answer: {
      empty: 'Write down three people in the map exercise when you have a quiet moment.',
      unanswered: 'Your first thought is often the right one.',
      answered: 'Tell one person in this room what you answered, if you like.'
    }
  }
}

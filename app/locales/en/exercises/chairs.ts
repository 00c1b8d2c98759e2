export const chairs = {
  title: 'Resilience three',
  short: 'Three chairs',
  prompt: 'Who sits on your three chairs?',
  help: 'For a hard stretch it helps to have three different people near. An empty chair is worth knowing about, so leave it empty rather than fill it with anybody. Nobody else sees who sits there.',
  fields: {
    person: { label: 'Who sits here' },
    lastSpoke: {
      label: 'When you last spoke',
      options: {
        week: 'within a week',
        month: 'within a month',
        twoMonths: 'within two months',
        longer: 'longer ago'
      }
    },
    leftEmpty: { label: 'Leave it empty' }
  },
  rows: { challenger: 'Challenges me', listener: 'Listens to me', inspirer: 'Inspires me' },
  rowHelp: {
    challenger: 'asks what others do not ask',
    listener: 'lets you think aloud',
    inspirer: 'leaves you wanting to begin'
  },
  parts: {
    none: 'none',
    some: 'one or two',
    all: 'all three',
    empty: 'empty',
    taken: 'taken',
    warm: 'in touch',
    cold: 'not lately',
    notStarted: 'not started'
  },
  measures: {
    distinct: 'Three different people',
    challenger: 'The one who challenges',
    listener: 'The one who listens',
    inspirer: 'The one who inspires',
    touch: 'How warm the chairs are'
  },
  measureHelp: {
    distinct: 'somebody on two chairs counts once',
    challenger: 'asks what others do not ask',
    listener: 'lets us think aloud',
    inspirer: 'leaves us wanting to begin',
    touch: 'in touch {{warm}}; the average of everybody’s own chairs'
  },
  charts: { 1: 'Which chairs are empty' },
  reading: {
    challenger: {
      exact: '<em>{{count}} of {{people}}</em> have nobody on the chair of the one who challenges.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody on the chair of the one who challenges.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody on the chair of the one who challenges.'
    },
    listener: {
      exact: '<em>{{count}} of {{people}}</em> have nobody on the chair of the one who listens.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody on the chair of the one who listens.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody on the chair of the one who listens.'
    },
    inspirer: {
      exact: '<em>{{count}} of {{people}}</em> have nobody on the chair of the one who inspires.',
      few: '<em>Fewer than 3 of {{people}}</em> have nobody on the chair of the one who inspires.',
      nearlyAll: '<em>All or nearly all of {{people}}</em> have nobody on the chair of the one who inspires.'
    },
    hidden: 'These are the three chairs of {{people}} of us.'
  },
  personal: {
    empty: 'Your map is <em>not started</em>, so there is nobody to offer a chair yet.',
    unanswered: 'Names on your map: {{contacts}}. <em>Nobody sits on a chair yet.</em>',
    gap: 'Different people on your chairs: <em>{{people}} of {{of}}</em>.',
    cold: 'All chairs are taken. A word from you would do <em>{{cold}} of {{of}}</em> good.',
    warm: 'All {{of}} chairs are taken, by different people, and <em>all are warm</em>.'
  },
  suggestion: {
    empty: 'Write down three people in the map exercise first. Initials are enough.',
    unanswered: 'Start with the chair that is easiest. Who listened to you last?',
    gap: 'Who on your map could take an empty chair if you met more often? Invite that person for a coffee.',
    cold: 'Send one of them a line today. It needs no reason.',
    warm: 'Ask one of them whose chair you sit on.'
  },
  debrief: {
    1: 'Which chair was hardest to fill, and what would make it easier?',
    2: 'What keeps a tie warm when there is nothing you need?',
    3: 'Whose chair might you be sitting on without knowing?'
  }
}

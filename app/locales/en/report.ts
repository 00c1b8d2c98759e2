/** The words of the PDFs that no exercise brings along. */
export const report = {
  percent: '{{count}}%',
  file: {
    session: 'Session {{number}}',
    personal: 'personal',
    cohort: 'cohort'
  },
  personal: {
    title: 'What your network shows',
    document: '{{name}}, session {{number}}, {{cohort}}',
    handedIn: 'Handed in {{when}}',
    notHandedIn: 'Not handed in. This is how far you got.',
    move: 'One small move',
    list: 'Everyone on your map',
    listNote: 'As you wrote it down.',
    listNoteNumbers: 'As you wrote it down. The numbers are those in the drawing.',
    name: 'Name',
    noGroup: 'No group',
    yes: 'yes',
    no: 'no',
    unanswered: '–',
    promiseTitle: 'Only you see this',
    promise:
      'Your map belongs to you. The facilitator sees group charts, and only when at least {{k}} people have handed in. Your employer sees nothing from here. We never contact anyone you name.',
    withoutNames:
      'The people you named are left out of this copy because it travels by mail. Sign in to download the one with names.'
  },
  size: {
    contacts_one: 'person on your map',
    contacts_other: 'people on your map',
    outside: 'outside your employer, of {{count}} you told apart',
    groups_one: 'group',
    groups_other: 'groups',
    ties_one: 'pair who know each other',
    ties_other: 'pairs who know each other',
    unsaid_one: 'For {{count}} of them you have not said whether they work where you do.',
    unsaid_other: 'For {{count}} of them you have not said whether they work where you do.',
    you: 'me',
    close: 'Near the middle: close to you. Further out: more distant.',
    shelf: 'not placed yet',
    legendOutside: 'outside your employer',
    legendInside: 'inside it',
    legendUnknown: 'not said',
    legendTie: 'know each other',
    alt: 'A drawing of your map: you in the middle, {{people}} around you, closer ones nearer. {{outside}} outside your employer, {{inside}} inside, {{unknown}} not said. {{ties}}.',
    altTies_one: '{{count}} pair knows each other',
    altTies_other: '{{count}} pairs know each other'
  },
  share: {
    nobody: 'Nobody here',
    alt: 'Two overlapping circles. {{parts}}.',
    part: '{{part}}: {{count}}',
    of: '{{percent}} of those you placed',
    inWords: 'In words',
    leansLeft: 'Of the ties that serve one side only, most serve the company: {{left}} against {{right}}.',
    leansRight: 'Of the ties that serve one side only, most serve your own growth: {{right}} against {{left}}.',
    even: 'The ties that serve one side only are shared out evenly: {{left}} and {{right}}.',
    noTilt: 'No tie serves one side only, so there is nothing to weigh against each other.',
    growth_one: '{{count}} of {{answered}} helps you grow, wherever you work.',
    growth_other: '{{count}} of {{answered}} help you grow, wherever you work.',
    unsorted_one: '{{count}} person is not placed yet and not counted here.',
    unsorted_other: '{{count}} people are not placed yet and not counted here.'
  },
  cohort: {
    title: 'What the room showed',
    document: 'Session {{number}}, {{cohort}}: what the room showed',
    shown: '{{people}}, as shown {{when}}',
    again: 'round {{number}}',
    noPicture: 'There is no group picture of this one. Too few people handed in to draw it without pointing at anyone.',
    silent: 'Not shown: with these answers any number would say too much about somebody.',
    talk: 'To talk about',
    alt: '{{measure}}. {{cells}}.',
    cell: '{{parts}}: {{value}}',
    privacyTitle: 'What these pages can and cannot tell',
    privacy:
      'They hold group figures only, the same ones the wall showed, and only because at least {{k}} people handed in. Fewer than three people are never counted out, and neither are all but a few; where a small number could be worked out from the rest, parts are drawn together. There are no names here and no single answers.'
  }
}

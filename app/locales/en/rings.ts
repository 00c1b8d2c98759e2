/** What the map says when it is looked at, and worked on, as a picture. */
export const rings = {
  board: 'People on the rings',
  keys: 'Left and right go from person to person. Up brings one nearer, down takes one further out. Enter on one and then on another says that they know each other; the same again takes it back.',
  ask: { place: 'How close are they to you?', lines: 'Who knows whom?' },
  hint: {
    place: 'Drag people in: the nearer to the middle, the closer. Or use the arrow keys.',
    lines: 'Drag from one person to another, or tap one and then the other. Once more takes the line away.'
  },
  mode: { label: 'What dragging does', place: 'Place people', lines: 'Draw lines' },
  me: 'me',
  shelf: 'not placed yet',
  noGroup: 'in no group yet',
  person: '{{name}}, {{group}}, {{ring}}, {{knows}}',
  knows_one: 'knows {{count}} person here',
  knows_other: 'knows {{count}} people here',
  knowsThem: 'Knows {{names}}.',
  placed: '{{name}}: {{ring}}.',
  nearest: '{{name}} is as near as can be.',
  outermost: '{{name}} waits outside the rings already.',
  from: '{{name}}. Now choose whom they know, or press Escape.',
  letGo: 'No line drawn.',
  tied: '{{name}} and {{other}} know each other.',
  untied: '{{name}} and {{other}}: the line is taken away.',
  zoom: { label: 'Size', in: 'Larger', out: 'Smaller', reset: 'As it was', now: '{{percent}} %' },
  figure: {
    title: 'Your map from above',
    note: 'You in the middle, the close ones near.',
    waiting_one: '{{count}} waits outside: you have not said how close.',
    waiting_other: '{{count}} wait outside: you have not said how close.',
    show: 'Show names',
    hide: 'Initials only',
    alt: '{{rings}}. {{groups}}. {{lines}}.',
    ring: '{{ring}}: {{count}}',
    groups_one: '{{count}} group',
    groups_other: '{{count}} groups',
    lines_one: '{{count}} pair knows each other',
    lines_other: '{{count}} pairs know each other'
  }
}

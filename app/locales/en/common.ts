export const common = {
  product: 'Tielines',
  close: 'Close',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  yes: 'Yes',
  no: 'No',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  session: 'Session {{number}}',
  sessionOf: 'Session {{number}} of {{sessions}}',
  theme: {
    label: 'Look',
    auto: 'As this device',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast'
  },
  language: { label: 'Language', en: 'English', es: 'Español' },
  connection: {
    lost: 'Connection lost, trying again',
    outdated: 'A new version is ready. Reload this page.',
    signedOut: 'You are no longer signed in here. Reload to sign in again.',
    gone: 'You do not run this session any more.',
    reload: 'Reload'
  },
  clock: { left: '{{time}} left', stopped: '{{time}} left, stopped', over: 'Time' },
  chart: {
    part: 'Answer',
    about: 'About',
    people: 'People',
    share: 'Mean share',
    few: 'fewer than 3',
    fewShort: '<3',
    nearlyAll: 'all or nearly all',
    hidden: 'not shown',
    privacy: 'Counts under 3 are never shown',
    range: '{{low}} to {{high}}',
    upTo: 'up to {{high}}',
    over: 'over {{low}}',
    contacts: 'contacts',
    aside: '{{part}} (or {{aside}})',
    merged: 'several answers together',
    unsure: 'fewer than 3, or not shown'
  },
  trend: {
    session: 'Session',
    middle: 'In the middle',
    unsure: 'not enough to say',
    between: '{{from}} to {{to}}',
    people_one: 'the same {{count}} person in every session shown',
    people_other: 'the same {{count}} people in every session shown'
  },
  page: {
    home: 'Start page',
    again: 'Try again'
  }
}

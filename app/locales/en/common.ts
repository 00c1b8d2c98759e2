export const common = {
  product: 'Tielines',
  tagline: 'See where your network holds, and where it does not yet.',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  copy: 'Copy',
  copied: 'Copied',
  yes: 'Yes',
  no: 'No',
  or: 'or',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
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
    connecting: 'Connecting',
    live: 'Connected',
    lost: 'Connection lost, trying again',
    outdated: 'A new version is ready. Reload this page.',
    reload: 'Reload'
  },
  chart: {
    showTable: 'Show as a table',
    showChart: 'Show as a chart',
    part: 'Answer',
    people: 'People',
    share: 'Mean share',
    few: 'fewer than 3',
    nearlyAll: 'all or nearly all',
    hidden: 'not shown',
    privacy: 'Counts under 3 are never shown',
    range: '{{low}} to {{high}}',
    upTo: 'up to {{high}}',
    over: 'over {{low}}',
    contacts: 'contacts'
  },
  page: {
    home: 'Start page',
    skip: 'Skip to the content',
    again: 'Try again'
  }
}

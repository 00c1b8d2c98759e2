/** Bringing contacts from a file onto the map. */
export const imports = {
  title: 'Bring names from a file',
  promise:
    'The file is read here, on your own device. Only the names you tick are taken; nothing else leaves this page.',
  choose: 'Choose a file',
  chooseOther: 'Another file',
  drop: 'or drop it here. CSV and vCard can be read.',
  reading: 'Reading {{file}}',
  how: 'Where to find your contacts',
  sources: {
    linkedIn: {
      name: 'LinkedIn',
      way: 'Settings, Data privacy, Get a copy of your data, Connections. Unzip what the mail brings; it is Connections.csv.'
    },
    google: { name: 'Google', way: 'contacts.google.com, Export, Google CSV.' },
    apple: { name: 'iPhone, Mac', way: 'In Contacts, or at icloud.com, choose all, then Export vCard.' },
    outlook: { name: 'Outlook', way: 'People, Manage contacts, Export contacts.' }
  },
  fault: {
    empty: 'This file is empty. Please export it once more.',
    tooLarge: 'This file is larger than 100 MB. Please export your contacts without photos.',
    archive: 'This is a ZIP file or a spreadsheet. Unzip it, or save the sheet as CSV, and choose what is inside.',
    binary: 'There is no text in this file. Please choose a CSV or a vCard file.',
    unknown: 'There are no vCards in this file, and no row of headings such as First Name. Please export it once more.',
    nobody: 'The file can be read, but nobody in it has a name.',
    unreadable: 'The file could not be opened. See that it is still there and you are online, and choose it again.',
    openQuote: 'A quotation mark on line {{line}} is never closed. Mend that line, or export the file once more.',
    openCard: 'The card that begins on line {{line}} has no end. The file may be cut off; please export it once more.',
    strayEnd: 'On line {{line}} a card ends that never began. Please export the file once more.'
  },
  found_one: '{{count, number}} name in {{file}}',
  found_other: '{{count, number}} names in {{file}}',
  leftOut_one: 'One entry without a usable name is left out (line {{line}}).',
  leftOut_other: '{{count}} entries without a usable name are left out (the first on line {{line}}).',
  search: 'Search names and organisations',
  names: 'Names in the file',
  shown_one: '{{count, number}} name found',
  shown_other: '{{count, number}} names found',
  noMatch: 'Nobody here is called that.',
  onMap: 'on your map already',
  twin: 'this name is ticked already',
  ticked_one: '{{count}} ticked',
  ticked_other: '{{count}} ticked',
  over_one: 'Your map holds {{all}} names. Untick one to go on.',
  over_other: 'Your map holds {{all}} names. Untick {{count}} to go on.',
  add_zero: 'Tick whom to add',
  add_one: 'Add {{count}} person',
  add_other: 'Add {{count}} people',
  added_one: '{{count}} person added. Undo takes them off again.',
  added_other: '{{count}} people added. Undo takes them all off again.'
}

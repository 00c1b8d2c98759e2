/** The page of one's own data. */
export const mine = {
  pageTitle: 'My data',
  title: 'What is yours',
  lead: 'Everything you wrote in this programme belongs to you. Only you can open this page.',
  back: 'Back to my worksheet',
  sessions: 'Your sessions',
  session: 'Session {{number}}: {{title}}',
  pdf: 'PDF',
  none: 'You have not written anything yet.',
  entered: 'Entered for you',
  enteredText: 'By a facilitator whom you had asked. It is yours like everything else here.',
  enteredBy: '{{who}} entered answers for you on {{when}}, in {{session}}.',
  removed: 'You are off the list of your programme. Your data stay here until you erase them.',
  start: 'Start page',
  take: 'Take everything along',
  takeText: 'One file with every name, answer and tie you wrote, that other programs can read.',
  takeGo: 'Download as JSON',
  erase: 'Erase everything',
  eraseText:
    'Removes what you wrote, on every device and for good. Group charts that were shown stay; you cannot be seen in them.',
  eraseGo: 'Erase my data ...',
  eraseTitle: 'Erase everything you wrote?',
  eraseWarning:
    'Your map, your answers and your ties will be gone, and nobody can bring them back. Download them first if you want to keep them.',
  eraseYes: 'Erase for good'
}

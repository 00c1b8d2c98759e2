/** Rehearsing a session with invented people. */
export const rehearse = {
  button: 'Rehearse this session',
  short: 'Rehearse',
  title: 'Rehearse this session',
  intro:
    'Invented people come into a copy of it: the same run sheet, your settings, your notes. Run it as you will run the real one, on the console and on the wall. When you end it the copy goes, and this session is as it was.',
  participants: 'How many people come',
  participantsHint: 'Up to {{count}}. With one fewer than there are seats, a seat is left for your own phone.',
  pace: 'How fast they are',
  people: 'As people are',
  faster: '{{count}} times as fast',
  late: 'Come late',
  leaving: 'Drop out',
  leavingHint: 'Most of them come back.',
  start: 'Begin the rehearsal',
  mine: 'Your rehearsal is running',
  others: '{{who}} is rehearsing this',
  open: 'Open it',
  openOf: 'Open the rehearsal of {{title}}',
  endOf: 'End the rehearsal of {{title}}',
  bar: {
    label: 'Rehearsal',
    sentence: 'Rehearsal: nobody here is real. Nothing of it is kept.',
    pace: 'How fast the people are',
    times: '{{count}}×',
    rest: 'Pause the people',
    goOn: 'Let them go on',
    handIn: 'Everybody hands in now',
    end: 'End the rehearsal',
    gone: 'The invented people went when the server was started anew.',
    comeBack: 'Let them come back'
  },
  notes: 'What you write here goes with the rehearsal.',
  wall: 'Rehearsal',
  keys: {
    slow: 'People as fast as people',
    faster: 'People {{count}} times as fast',
    rest: 'Pause the people, and go on',
    handIn: 'Everybody hands in now',
    end: 'End the rehearsal'
  }
}

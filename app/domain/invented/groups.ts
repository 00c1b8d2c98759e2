/** Groups people sort their contacts into, and the nicknames in them. */
export const inventedGroups: { group: string; outside: boolean; labels: string[] }[] = [
  { group: 'My team', outside: false, labels: ['Ana R.', 'Sven', 'HR lead', 'Ollie', 'Desk 12', 'M.K.'] },
  { group: 'Board', outside: false, labels: ['K.W.', 'The chair', 'CFO', 'P. from audit'] },
  { group: 'Customers', outside: true, labels: ['Key account', 'T.B.', 'Hospital buyer', 'Mrs D.', 'Port office'] },
  { group: 'Industry', outside: true, labels: ['Supplier D.', 'M. at the bank', 'Panel host', 'Union rep', 'J.P.'] },
  { group: 'Old friends', outside: true, labels: ['Mere', 'Flatmate', 'Rower', 'Aunt Pat', 'Lab partner'] },
  { group: 'Former work', outside: true, labels: ['Old boss', 'First mentor', 'The other Sam', 'Night shift'] },
  { group: 'Clubs', outside: true, labels: ['Tui', 'Choir lead', 'Coach', 'Chess W.'] }
]

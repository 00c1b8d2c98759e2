/** The people of the demo cohort. All invented. */
export const demoPeople = [
  'Noa Lindqvist',
  'Tama Parata',
  'Priya Raman',
  'João Reis',
  'Amara Obi',
  'Ruth Keller',
  'Ben Ashworth',
  'Chen Yu',
  'Dalia Haddad',
  'Sam Okafor',
  'Ines Castillo',
  'Mikkel Dahl',
  'Aroha Ngata',
  'Farid Nazari',
  'Grace Whitlock',
  'Hana Sato',
  'Leo Marchetti',
  'Zofia Nowak'
] as const

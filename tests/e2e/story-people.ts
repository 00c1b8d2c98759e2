import { plain, say } from './words.ts'

/**
 * Six people, whom they write down, and where they put them: 1 my company, 2 both, 3 my own growth, 4 neither.
 *
 * Maps: three of up to 5 names, three of more. Company only, both, me only, neither, as shares of each map:
 * Ana 3/4 1/4 0 0, Ben 3/5 1/5 1/5 0, Chen 3/5 0 1/5 1/5, Dalia 1/6 2/6 2/6 1/6, Emil 0 3/6 3/6 0, Farid 2/8 each.
 * Over a half is the company's for Ana, Ben and Chen: 3 of 6. The means of the six shares are 39.44, 25.56, 24.72 and
 * 10.28 per cent; in whole per cent that make 100: 39, 26, 25, 10.
 */
export const people = {
  Ana: { names: ['Zoë Ahrens', 'Uncle Mihai', 'K. from board', 'Priya'], places: '1112' },
  Ben: { names: ['Old boss', 'Tomasz', 'Wen Li', 'S. Okafor', 'Neighbour Jo'], places: '11123' },
  Chen: { names: ['Lena', 'Ravi', 'Marguerite', 'Coach B', 'Yusuf'], places: '11134' },
  Dalia: { names: ['Ingrid', 'Pavel', 'Noor', 'Hugo', 'Ms Abara', 'Twin sister'], places: '122334' },
  Emil: { names: ['Anton', 'Bea', 'Carlo', 'Dunja', 'Edda', 'Florin'], places: '222333' },
  Farid: { names: ['G. Haddad', 'Imani', 'Jorge', 'Kirsi', 'Leo', 'Maud', 'Nils', 'Oya'], places: '11223344' }
} as const
export type Name = keyof typeof people
export const everybody = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid'] as const

export const reading = {
  map: plain(say('exercises:map.reading.median', { middle: 5 })),
  audit: plain(say('exercises:audit.reading.exact', { count: 3, people: 6 }))
}
export const part = (name: 'flagged' | 'notFlagged' | 'notStarted' | 'companyOnly' | 'both' | 'meOnly' | 'neither') =>
  say(`exercises:audit.parts.${name}`)
export const charts = {
  map: `${say('exercises:map.measures.size')}: up to 5 3, over 5 3.`,
  flag: `${say('exercises:audit.measures.flag')}: ${part('flagged')} 3, ${say('common:chart.aside', { part: part('notFlagged'), aside: part('notStarted') })} 3.`,
  shares: `${say('exercises:audit.measures.shares')}: ${part('companyOnly')} 39%, ${part('both')} 26%, ${part('meOnly')} 25%, ${part('neither')} 10%.`
}
const flagged = (companyOnly: number, answered: number) =>
  plain(say('exercises:audit.personal.flagged', { companyOnly, answered }))
const balanced = (growth: number, answered: number) =>
  plain(say('exercises:audit.personal.balanced', { growth, answered }))
export const own: Record<Name, string> = {
  Ana: flagged(3, 4),
  Ben: flagged(3, 5),
  Chen: flagged(3, 5),
  Dalia: balanced(4, 6),
  Emil: balanced(6, 6),
  Farid: balanced(4, 8)
}
export const allNames = everybody.flatMap((name) => people[name].names)

const bins = [
  say('exercises:audit.bins.companyOnly'),
  say('exercises:audit.bins.both'),
  say('exercises:audit.bins.meOnly'),
  say('exercises:audit.bins.neither')
]

export type Sorting = { names: readonly string[]; places: string }

/** Pairs of a name and the place it goes to. */
export function moves({ names, places }: Sorting): [string, string][] {
  return names.map((name, index) => [name, bins[Number(places[index]) - 1] ?? ''])
}

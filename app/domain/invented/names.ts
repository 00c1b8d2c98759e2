const first = [
  'Ada',
  'Bruno',
  'Celia',
  'Dario',
  'Edith',
  'Fabio',
  'Gemma',
  'Hugo',
  'Irma',
  'Jonas',
  'Kira',
  'Ludo',
  'Maren',
  'Nico',
  'Odette',
  'Pavel',
  'Quinn',
  'Rosa',
  'Silas',
  'Thea',
  'Ugo',
  'Vera',
  'Wanda',
  'Xavi',
  'Yusuf',
  'Zora',
  'Aiko',
  'Bela',
  'Cato',
  'Dina',
  'Elio',
  'Frida',
  'Goran',
  'Hedda'
]
const last = [
  'Amsel',
  'Birke',
  'Castor',
  'Dune',
  'Elster',
  'Fjord',
  'Garrick',
  'Hafen',
  'Ibex',
  'Juniper',
  'Kestrel',
  'Linde',
  'Moraine',
  'Nimbus',
  'Otter',
  'Pell',
  'Quill',
  'Ravel',
  'Sable',
  'Tern',
  'Umber',
  'Vale',
  'Wren',
  'Yarrow',
  'Zephyr',
  'Alder',
  'Brook',
  'Cairn',
  'Delta',
  'Ember',
  'Flint',
  'Grove'
]

/**
 * Names of people who are not there, each once.
 * @param count at most a thousand
 * @param taken names of real people, which none of these is
 */
export function inventNames(count: number, taken: readonly string[]): string[] {
  const real = new Set(taken)
  // Neither list's length divides the other's step, so that neighbours share neither name.
  const all = first.length * last.length
  const names = Array.from({ length: all }, (_, place) => {
    const round = Math.floor(place / first.length)
    return `${first[place % first.length]} ${last[(place + round * 7) % last.length]}`
  })
  return [...new Set(names)].filter((name) => !real.has(name)).slice(0, count)
}

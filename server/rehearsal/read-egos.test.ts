import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEgos } from './read-egos.ts'

const alters = 'ego,alter,group,outside,closeness\n28,2801,"Family, close",y,\n28,2802,,n,5\n29,2801,Work,n,3\n'
const ties = 'ego,from,to,weight\n28,2802,2801,2\n'

describe('Reading personal networks', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tielines-egos-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function read(files: { alters?: string; ties?: string }) {
    await writeFile(join(folder, 'alters.csv'), files.alters ?? alters)
    await writeFile(join(folder, 'ties.csv'), files.ties ?? ties)
    return readEgos(folder)
  }

  it('gives one network an ego, closeness on four steps, what was not asked left out, every row a tie', async () => {
    expect(await read({})).toEqual([
      {
        contacts: [
          { label: 'A2801', answers: { outside: true, group: 'Family, close' } },
          { label: 'A2802', answers: { outside: false, closeness: 4 } }
        ],
        ties: [[0, 1]]
      },
      { contacts: [{ label: 'A2801', answers: { outside: false, group: 'Work', closeness: 3 } }], ties: [] }
    ])
  })

  it('reads files with a byte order mark, and with the line ends of Windows', async () => {
    expect(await read({ alters: `\uFEFF${alters.replaceAll('\n', '\r\n')}` })).toHaveLength(2)
  })

  it.each([
    [
      'a closeness that is none',
      { alters: alters.replace(',5', ',7') },
      'alters.csv, line 3: closeness must be 1 to 5'
    ],
    ['a column too few', { alters: alters.replace(',n,5', ',n') }, 'alters.csv, line 3: there must be 5 columns.'],
    ['an open quote', { alters: alters.replace('close"', 'close') }, 'alters.csv, line '],
    ['other columns', { ties: 'ego,a,b,weight\n' }, 'ties.csv, line 1: the columns must be ego, from, to, weight.'],
    ['an alter twice', { alters: alters.replace('2802', '2801') }, 'alters.csv, line 3: this alter is already'],
    ['an end that is nobody', { ties: `${ties}29,2801,2802,1\n` }, 'ties.csv, line 3: both ends must be alters'],
    ['a tie with one end', { ties: `${ties}28,2801,2801,1\n` }, 'ties.csv, line 3: a tie has two ends.'],
    ['a tie twice', { ties: `${ties}28,2801,2802,1\n` }, 'ties.csv, line 3: this tie is already'],
    ['no rows', { alters: 'ego,alter,group,outside,closeness\n' }, 'alters.csv']
  ])('refuses %s by file and line', async (_what, files, sentence) => {
    await expect(read(files)).rejects.toThrow(sentence)
  })

  it('names the file that is not there', async () => {
    await expect(readEgos(folder)).rejects.toThrow(`${join(folder, 'alters.csv')} cannot be read (ENOENT).`)
  })
})

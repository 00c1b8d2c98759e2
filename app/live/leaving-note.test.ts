import { describe, expect, it } from 'vitest'
import { missingFrom } from './leaving-note.ts'
import { uuid } from './uuid.ts'

const roundId = uuid()
const entry = (label: string) => ({ roundId, edit: { kind: 'contact' as const, contactId: `id of ${label}`, label } })
const labels = (entries: readonly ReturnType<typeof entry>[]) => entries.map(({ edit }) => edit.label)
const queue = ['One', 'Two', 'Three'].map(entry)

describe('what a note has and the queue has not', () => {
  it.each([
    [
      ['Four', 'Five'],
      ['Four', 'Five']
    ],
    [['Three', 'Four'], ['Four']],
    [['Two', 'Three', 'Four'], ['Four']],
    [['Three'], []],
    [[], []],
    // Written again since: what waits in the middle is not the end of the queue.
    [['One'], ['One']]
  ])('%j is %j', (noted, missing) => {
    expect(labels(missingFrom(queue, noted.map(entry)) as ReturnType<typeof entry>[])).toEqual(missing)
  })

  it('is told apart by its round', () => {
    const elsewhere = { ...entry('Three'), roundId: uuid() }
    expect(missingFrom(queue, [elsewhere])).toEqual([elsewhere])
    expect(missingFrom([], queue)).toEqual(queue)
  })
})

import { describe, expect, it } from 'vitest'
import { faultsOf, newCohortSchema } from './new-cohort-schema.ts'

const form = {
  title: ' Harbour ',
  startsAt: '2026-11-03T14:00',
  zone: 'Pacific/Auckland',
  locale: 'en',
  k: '5',
  exercises: ['map', 'audit'],
  names: 'Ana\r\n  João   Reis \n\nTama\nPriya\nنور'
}
const faults = (change: Partial<typeof form>) => {
  const parsed = newCohortSchema.safeParse({ ...form, ...change })
  return parsed.success ? {} : faultsOf(parsed.error)
}

describe('the form for a cohort', () => {
  it('takes one name a line, in any script, and the time in the zone', () => {
    const cohort = newCohortSchema.parse(form)
    expect(cohort.names).toEqual(['Ana', 'João Reis', 'Tama', 'Priya', 'نور'])
    expect(cohort).toMatchObject({ title: 'Harbour', k: 5, startsAt: '2026-11-03T01:00:00.000Z' })
  })

  it.each([
    ['a name that is there twice', { names: 'Ana\nana\nBen\nCy\nDi' }, { names: 'twice' }],
    ['fewer names than hand-ins for a chart', { names: 'Ana\nBen' }, { names: 'few' }],
    ['a very long name', { names: `${'x'.repeat(501)}\nA\nB\nC\nD` }, { names: 'long' }],
    [
      'more people than a cohort holds',
      { names: Array.from({ length: 1_001 }, (_, i) => `N${i}`).join('\n') },
      { names: 'many' }
    ],
    ['nothing to do', { exercises: [] }, { exercises: 'exercises' }],
    ['an exercise that is not there', { exercises: ['golf'] }, { exercises: expect.any(String) }],
    ['no title', { title: '  ' }, { title: 'title' }],
    ['no date', { startsAt: '' }, { startsAt: 'startsAt' }]
  ])('refuses %s', (_, change, expected) => {
    expect(faults(change)).toMatchObject(expected)
  })

  it('refuses a k under four', () => {
    expect(faults({ k: '3' })).toHaveProperty('k')
  })
})

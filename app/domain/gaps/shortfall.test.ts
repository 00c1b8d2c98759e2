import { describe, expect, test } from 'vitest'
import { e3Roles } from '../exercises/e3-roles.ts'
import { resultOf, times } from './testing/result-of.ts'

const all = { roles: ['mentor', 'wayShower', 'supporter'] }
const parts = (mentor: string, wayShower: string, supporter: string, communities: string) => ({
  mentor,
  wayShower,
  supporter,
  communities
})

describe('what is missing to the targets', () => {
  test('g = max(0, target - count); more than the target does not make up for another', () => {
    const answers = [{ roles: ['mentor'] }, { roles: ['mentor', 'supporter'] }]
    expect(resultOf(e3Roles, { answers })).toEqual({
      contacts: 2,
      answered: 2,
      figures: { mentor: 2, wayShower: 0, supporter: 1, communities: 0, missing: 0.5 },
      contribution: parts('met', 'short', 'met', 'short')
    })
  })

  test.each([0, 1, 2, 60])('%i contacts and nothing answered: not started, and nothing is 0', (contacts) => {
    expect(resultOf(e3Roles, { contacts })).toEqual({
      contacts,
      answered: 0,
      figures: { mentor: null, wayShower: null, supporter: null, communities: null, missing: null },
      contribution: parts('notStarted', 'notStarted', 'notStarted', 'notStarted')
    })
  })

  test('sixty who are everything, and a community: nothing is missing', () => {
    const items = [{ community: 'Choir' }]
    expect(resultOf(e3Roles, { answers: times(60, () => all), items })).toMatchObject({
      figures: { mentor: 60, communities: 1, missing: 0 },
      contribution: parts('met', 'met', 'met', 'met')
    })
  })

  test('a community alone is a start; one contact of two looked at, without a role, too', () => {
    expect(resultOf(e3Roles, { items: [{}] })).toMatchObject({ answered: 0, figures: { mentor: 0, missing: 0.75 } })
    expect(resultOf(e3Roles, { contacts: 2, answers: [{ roles: [] }] })).toMatchObject({
      answered: 1,
      figures: { missing: 1 }
    })
  })

  test('who is no longer on the map does not count', () => {
    expect(resultOf(e3Roles, { contacts: 1, answers: [{ roles: [] }, all] }).figures).toMatchObject({ mentor: 0 })
  })
})

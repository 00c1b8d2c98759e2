import { describe, expect, test } from 'vitest'
import { e9Balance } from '../exercises/e9-balance.ts'
import { resultOf, times } from './testing/result-of.ts'

const both = { iGive: true, theyGive: true }
const give = { iGive: true, theyGive: false }
const take = { iGive: false, theyGive: true }
const neither = { iGive: false, theyGive: false }
const unknown = { lean: 'notKnown', reciprocity: 'notKnown' }

describe('giving and taking', () => {
  test('reciprocity = both / either; over-giving = (give only - take only) / either', () => {
    expect(resultOf(e9Balance, { answers: [both, give, give, take, neither] })).toEqual({
      contacts: 5,
      answered: 5,
      figures: { both: 1, giveOnly: 2, takeOnly: 1, reciprocity: 0.25, overGiving: 0.25 },
      contribution: { lean: 'even', reciprocity: 'upTo25' }
    })
  })

  test.each([0, 1, 2, 60])('%i contacts and nothing answered: nothing is known', (contacts) => {
    expect(resultOf(e9Balance, { contacts })).toMatchObject({
      answered: 0,
      figures: { reciprocity: null, overGiving: null },
      contribution: unknown
    })
  })

  test('leans beyond one half, not at it', () => {
    const lean = (...answers: (typeof both)[]) => resultOf(e9Balance, { answers }).contribution.lean
    expect(lean(give, both)).toBe('even')
    expect(lean(give, give, both)).toBe('giveMore')
    expect(lean(take, take, both)).toBe('takeMore')
  })

  test('neither from everybody is no balance; both with sixty is a full one', () => {
    expect(resultOf(e9Balance, { answers: times(60, () => neither) })).toMatchObject({
      answered: 60,
      figures: { reciprocity: null, overGiving: null },
      contribution: unknown
    })
    expect(resultOf(e9Balance, { answers: times(60, () => both) })).toMatchObject({
      figures: { reciprocity: 1, overGiving: 0 },
      contribution: { lean: 'even', reciprocity: 'upTo100' }
    })
  })

  test('half an answer is none, and who is no longer on the map does not count', () => {
    expect(resultOf(e9Balance, { contacts: 1, answers: [{ iGive: true }, give] })).toMatchObject({
      answered: 0,
      figures: { giveOnly: 0, reciprocity: null },
      contribution: unknown
    })
  })
})

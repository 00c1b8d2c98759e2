import { describe, expect, test } from 'vitest'
import { e7Views } from '../exercises/e7-views.ts'
import { readPersonal } from '../read-personal.ts'
import { resultOf, times } from './testing/result-of.ts'

const contact = (outside: boolean, kind: string, same: boolean) => ({
  outside,
  kind,
  sameFunction: same,
  sameIndustry: same,
  sameSeniority: same
})
const nothing = { outside: null, sameFunction: null, sameIndustry: null, sameSeniority: null, variety: null }

describe('how alike the map is', () => {
  test('outside share, E-I index and IQV', () => {
    const answers = [
      contact(true, 'leader', false),
      contact(false, 'expert', true),
      contact(false, 'peer', true),
      contact(false, 'peer', true)
    ]
    const { figures, contribution } = resultOf(e7Views, { answers })
    // E-I = (1 - 3) / 4; IQV = (1 - (1/16 + 1/16 + 4/16)) * 3 / 2 = 0.9375.
    expect(figures).toEqual({
      outside: 0.25,
      sameFunction: -0.5,
      sameIndustry: -0.5,
      sameSeniority: -0.5,
      variety: 0.9375
    })
    expect(contribution).toMatchObject({
      flag: 'notFlagged',
      outsideShare: 'upTo25',
      sameFunction: { alike: 0.75, different: 0.25 }
    })
  })

  test('flagged: nobody from outside, or an E-I index below one half', () => {
    expect(resultOf(e7Views, { answers: [contact(false, 'peer', false)] })).toMatchObject({
      figures: { outside: 0, sameFunction: 1 },
      contribution: { flag: 'flagged', outsideShare: 'upTo0' }
    })
    const answers = [contact(true, 'peer', false), ...times(4, () => contact(true, 'peer', true))]
    expect(resultOf(e7Views, { answers })).toMatchObject({
      figures: { sameFunction: -0.6 },
      contribution: { flag: 'flagged', outsideShare: 'upTo100' }
    })
  })

  test.each([0, 1, 2, 60])('%i contacts and nothing answered: nothing is known', (contacts) => {
    expect(resultOf(e7Views, { contacts })).toEqual({
      contacts,
      answered: 0,
      figures: nothing,
      contribution: {
        flag: 'notStarted',
        outsideShare: 'notKnown',
        sameFunction: null,
        sameIndustry: null,
        sameSeniority: null
      }
    })
  })

  test('what comes from the map is known before anything is answered, and is no answer', () => {
    expect(resultOf(e7Views, { answers: [{ outside: false }] })).toMatchObject({
      answered: 0,
      figures: { ...nothing, outside: 0 },
      contribution: { flag: 'notStarted', outsideShare: 'upTo0' }
    })
  })

  test('half answered, and sixty of one kind', () => {
    expect(resultOf(e7Views, { contacts: 2, answers: [{ sameIndustry: false }] })).toMatchObject({
      answered: 1,
      figures: { ...nothing, sameIndustry: 1 },
      contribution: { flag: 'notFlagged', sameFunction: null, sameIndustry: { alike: 0, different: 1 } }
    })
    expect(resultOf(e7Views, { answers: times(60, () => contact(false, 'peer', true)) })).toMatchObject({
      answered: 60,
      figures: { outside: 0, sameFunction: -1, variety: 0 },
      contribution: { flag: 'flagged' }
    })
  })

  test('less than half of the map looked at is not judged; half of it is', () => {
    const alike = contact(false, 'peer', true)
    expect(resultOf(e7Views, { contacts: 60, answers: times(29, () => alike) })).toMatchObject({
      answered: 29,
      figures: { sameFunction: -1 },
      contribution: { flag: 'notStarted' }
    })
    const half = resultOf(e7Views, { contacts: 60, answers: times(30, () => alike) })
    expect(half.contribution.flag).toBe('flagged')
    expect(readPersonal(e7Views, half)).toEqual({ key: 'personal.flagged', values: { outside: 0, answered: 30 } })
    expect(readPersonal(e7Views, resultOf(e7Views, { contacts: 3, answers: [alike] }))).toEqual({
      key: 'personal.little',
      values: { answered: 1, contacts: 3 }
    })
  })

  test('who is no longer on the map does not count', () => {
    const answers = [contact(true, 'peer', false), contact(false, 'leader', true)]
    expect(resultOf(e7Views, { contacts: 1, answers }).figures).toMatchObject({
      outside: 1,
      sameFunction: 1,
      variety: 0
    })
  })
})

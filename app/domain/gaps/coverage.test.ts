import { describe, expect, test } from 'vitest'
import { e2Energy } from '../exercises/e2-energy.ts'
import { e10Tank } from '../exercises/e10-tank.ts'
import { resultOf, times } from './testing/result-of.ts'

const everything = { energy: 5, nurtures: true, challenges: true }
const nothing = { energizes: null, nurtures: null, challenges: null, covered: null, leaning: null }
const notStarted = { energizes: 'notStarted', nurtures: 'notStarted', challenges: 'notStarted' }

describe('who brings each quality', () => {
  test('nobody, just one, enough; energy counts from four', () => {
    const answers = [
      { energy: 4, nurtures: true, challenges: false },
      { energy: 5, nurtures: false, challenges: false },
      { energy: 3, nurtures: false, challenges: false }
    ]
    expect(resultOf(e2Energy, { answers })).toEqual({
      contacts: 3,
      answered: 3,
      figures: { energizes: 2, nurtures: 1, challenges: 0, covered: 2 / 3, leaning: 2 / 3 },
      contribution: { energizes: 'enough', nurtures: 'one', challenges: 'nobody' }
    })
  })

  test.each([0, 1, 2, 60])('%i contacts and nothing answered: nothing is known', (contacts) => {
    expect(resultOf(e2Energy, { contacts })).toEqual({
      contacts,
      answered: 0,
      figures: nothing,
      contribution: notStarted
    })
  })

  test('one who brings it all is leaned on wholly; sixty share it', () => {
    expect(resultOf(e2Energy, { answers: [everything] }).figures).toMatchObject({ covered: 1, leaning: 1 })
    expect(resultOf(e2Energy, { answers: times(60, () => everything) })).toMatchObject({
      answered: 60,
      figures: { energizes: 60, covered: 1, leaning: 1 / 60 },
      contribution: { energizes: 'enough', nurtures: 'enough', challenges: 'enough' }
    })
  })

  test('half answered counts as far as it goes; a no from all is no leaning', () => {
    expect(resultOf(e2Energy, { contacts: 2, answers: [{ nurtures: false }] })).toMatchObject({
      answered: 1,
      figures: { energizes: 0, covered: 0, leaning: null },
      contribution: { energizes: 'nobody', nurtures: 'nobody' }
    })
  })

  test('who is no longer on the map does not count', () => {
    expect(resultOf(e2Energy, { contacts: 1, answers: [null, everything] })).toMatchObject({
      answered: 0,
      figures: nothing,
      contribution: notStarted
    })
  })

  test('where one is enough there is no "just one"; an untagged contact that was looked at is an answer', () => {
    expect(resultOf(e10Tank, { answers: [{ gives: ['fills', 'advice'] }, { gives: [] }] })).toMatchObject({
      answered: 2,
      figures: { fills: 1, doors: 0, covered: 2 / 7, leaning: 1 },
      contribution: { fills: 'enough', doors: 'nobody' }
    })
  })
})

import { describe, expect, test } from 'vitest'
import { e6Channels } from '../exercises/e6-channels.ts'
import { e10Tank } from '../exercises/e10-tank.ts'
import { resultOf } from './testing/result-of.ts'

describe('one question about the person', () => {
  test('a step of a scale is a part', () => {
    expect(resultOf(e10Tank, { self: { tankOpening: 2, tankClosing: 5 } })).toMatchObject({
      figures: { tankOpening: 2, tankClosing: 5 },
      contribution: { tankOpening: 'step2', tankClosing: 'step5' }
    })
  })

  test('yes is 1, no is 0, and unanswered is null', () => {
    const slot = (self?: { slot: boolean }) => {
      const { figures, contribution } = resultOf(e6Channels, self ? { self } : {})
      return [figures.slot, contribution.slot]
    }
    expect(slot({ slot: true })).toEqual([1, 'yes'])
    expect(slot({ slot: false })).toEqual([0, 'no'])
    expect(slot()).toEqual([null, 'unanswered'])
  })

  test('half answered: one of two', () => {
    expect(resultOf(e10Tank, { self: { tankOpening: 3 } })).toMatchObject({
      figures: { tankOpening: 3, tankClosing: null },
      contribution: { tankClosing: 'unanswered' }
    })
  })
})

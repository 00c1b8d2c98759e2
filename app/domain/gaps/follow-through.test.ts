import { describe, expect, test } from 'vitest'
import type { Answers } from '#app/contract/worksheet.ts'
import { e5Moves } from '../exercises/e5-moves.ts'
import { resultOf, TODAY, times } from './testing/result-of.ts'

const tomorrow = '2026-03-06'

describe('what became of the moves', () => {
  test('due is what has ended or whose day has come; done and adapted are kept', () => {
    const items: Answers[] = [
      { move: 'reconnect', status: 'done', when: tomorrow },
      { move: 'ritual', status: 'adapted' },
      { move: 'ritual', status: 'dropped' },
      { move: 'give', status: 'planned', when: TODAY },
      { move: 'give', status: 'planned', when: tomorrow }
    ]
    expect(resultOf(e5Moves, { items })).toEqual({
      contacts: 0,
      answered: 5,
      figures: { planned: 5, due: 4, kept: 2, followThrough: 0.5, variety: 0.75 },
      contribution: {
        reconnect: 'done',
        resilience: 'none',
        ritual: 'done',
        give: 'planned',
        kept: { kept: 0.5, open: 0.5 }
      }
    })
  })

  test.each([0, 1, 2, 60])('%i contacts and no move: nothing due, so no follow-through', (contacts) => {
    expect(resultOf(e5Moves, { contacts })).toMatchObject({
      contacts,
      answered: 0,
      figures: { followThrough: null },
      contribution: { reconnect: 'none', kept: null }
    })
  })

  test('planned for later only: not due, and not 0', () => {
    const { figures, contribution } = resultOf(e5Moves, {
      items: [{ move: 'give', status: 'planned', when: tomorrow }]
    })
    expect(figures).toEqual({ planned: 1, due: 0, kept: 0, followThrough: null, variety: 0.25 })
    expect(contribution).toMatchObject({ give: 'planned', kept: null })
  })

  test('half answered: a move without status is planned, one without a kind counts in no lane', () => {
    const { figures, contribution } = resultOf(e5Moves, { items: [{ move: 'give' }, { status: 'done' }, {}] })
    expect(figures).toMatchObject({ planned: 3, due: 1, followThrough: 1, variety: 0.25 })
    expect(contribution).toMatchObject({ give: 'planned', reconnect: 'none' })
  })

  test('all kept, all dropped', () => {
    const moves = (status: string) => resultOf(e5Moves, { items: times(9, () => ({ move: 'give', status })) })
    expect(moves('done').contribution).toMatchObject({ give: 'done', kept: { kept: 1, open: 0 } })
    expect(moves('dropped').contribution).toMatchObject({ give: 'none', kept: { kept: 0, open: 1 } })
  })

  test('a move with somebody who is no longer on the map stays a move', () => {
    expect(resultOf(e5Moves, { items: [{ move: 'give', with: 'c9', status: 'done' }] }).figures).toMatchObject({
      kept: 1
    })
  })
})

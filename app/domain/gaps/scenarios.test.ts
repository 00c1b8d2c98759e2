import { describe, expect, test } from 'vitest'
import { e8Shocks } from '../exercises/e8-shocks.ts'
import { resultOf, times } from './testing/result-of.ts'

const call = (...people: string[]) => ({ call: people })

describe('whom to call', () => {
  test('when the job is lost only ties that outlive it count; reuse is how often one person appears', () => {
    const given = {
      contacts: 3,
      answers: [{ survives: true }, { survives: false }],
      rows: {
        jobLoss: call('c0', 'c1', 'c2'),
        stalledProject: call('c0', 'c1'),
        souredRelationship: call(),
        careerPivot: call('c0')
      }
    }
    expect(resultOf(e8Shocks, given)).toEqual({
      contacts: 3,
      answered: 4,
      figures: { jobLoss: 1, stalledProject: 2, souredRelationship: 0, careerPivot: 1, uncovered: 0.25, reuse: 3 },
      contribution: { jobLoss: 'one', stalledProject: 'several', souredRelationship: 'nobody', careerPivot: 'one' }
    })
  })

  test.each([0, 1, 2, 60])('%i contacts and nothing answered: unanswered, not nobody', (contacts) => {
    expect(resultOf(e8Shocks, { contacts })).toEqual({
      contacts,
      answered: 0,
      figures: {
        jobLoss: null,
        stalledProject: null,
        souredRelationship: null,
        careerPivot: null,
        uncovered: null,
        reuse: null
      },
      contribution: {
        jobLoss: 'unanswered',
        stalledProject: 'unanswered',
        souredRelationship: 'unanswered',
        careerPivot: 'unanswered'
      }
    })
  })

  test('half answered: shares are of the cases that were looked at', () => {
    expect(resultOf(e8Shocks, { contacts: 1, rows: { jobLoss: call('c0'), careerPivot: call('c0') } })).toMatchObject({
      answered: 2,
      figures: { jobLoss: 0, careerPivot: 1, stalledProject: null, uncovered: 0.5, reuse: 2 },
      contribution: { jobLoss: 'nobody', stalledProject: 'unanswered' }
    })
  })

  test('nobody in every case: no reuse; sixty in one', () => {
    const rows = { jobLoss: call(), stalledProject: call(), souredRelationship: call(), careerPivot: call() }
    expect(resultOf(e8Shocks, { contacts: 2, rows }).figures).toMatchObject({ uncovered: 1, reuse: null })
    const all = { careerPivot: call(...times(60, (place) => `c${place}`)) }
    expect(resultOf(e8Shocks, { contacts: 60, rows: all }).figures).toMatchObject({ careerPivot: 60, reuse: 1 })
  })

  test('who is no longer on the map cannot be called', () => {
    expect(resultOf(e8Shocks, { contacts: 1, rows: { careerPivot: call('c1') } })).toMatchObject({
      figures: { careerPivot: 0, reuse: null },
      contribution: { careerPivot: 'nobody' }
    })
  })
})

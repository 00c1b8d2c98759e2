import { describe, expect, test } from 'vitest'
import { e6Channels } from '../exercises/e6-channels.ts'
import { resultOf } from './testing/result-of.ts'

const levels = (...given: (string | null)[]) => {
  const ids = ['seasonedMentor', 'peers', 'roundtables', 'sponsorship']
  return {
    rows: Object.fromEntries(ids.flatMap((id, place) => (given[place] ? [[id, { level: given[place] ?? null }]] : [])))
  }
}

describe('channels', () => {
  test('a gap is below now and then; proactivity = sum / 12; reactive = only when needed / used', () => {
    expect(resultOf(e6Channels, levels('notAtAll', 'whenNeeded', 'nowAndThen', 'inDiary'))).toEqual({
      contacts: 0,
      answered: 4,
      figures: {
        seasonedMentor: 0,
        peers: 1,
        roundtables: 2,
        sponsorship: 3,
        gaps: 2,
        proactivity: 6 / 12,
        reactive: 1 / 3,
        slot: null
      },
      contribution: {
        seasonedMentor: 'notAtAll',
        peers: 'whenNeeded',
        roundtables: 'nowAndThen',
        sponsorship: 'inDiary',
        slot: 'unanswered'
      }
    })
  })

  test.each([0, 1, 2, 60])('%i contacts and nothing answered: nothing is known', (contacts) => {
    expect(resultOf(e6Channels, { contacts })).toMatchObject({
      answered: 0,
      figures: { seasonedMentor: null, gaps: null, proactivity: null, reactive: null },
      contribution: { seasonedMentor: 'unanswered', sponsorship: 'unanswered' }
    })
  })

  test('half answered is measured on what was answered', () => {
    expect(resultOf(e6Channels, levels('inDiary', 'whenNeeded'))).toMatchObject({
      answered: 2,
      figures: { gaps: 1, proactivity: 4 / 6, reactive: 0.5, sponsorship: null },
      contribution: { sponsorship: 'unanswered' }
    })
  })

  test('none used: no reactive share; all in the diary: no gap', () => {
    const none = levels('notAtAll', 'notAtAll', 'notAtAll', 'notAtAll')
    expect(resultOf(e6Channels, none).figures).toMatchObject({ gaps: 4, proactivity: 0, reactive: null })
    const all = levels('inDiary', 'inDiary', 'inDiary', 'inDiary')
    expect(resultOf(e6Channels, all).figures).toMatchObject({ gaps: 0, proactivity: 1, reactive: 0 })
  })
})

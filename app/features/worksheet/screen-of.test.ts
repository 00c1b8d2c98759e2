import { describe, expect, it } from 'vitest'
import type { SessionState, Stage } from '#app/contract/stage.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { screenOf } from './screen-of.ts'

const roundId = '11111111-0000-4000-8000-000000000000'
const sheet: Worksheet = {
  roundId,
  revision: 1,
  contacts: [],
  answers: {},
  rows: [],
  ties: [],
  handedInAt: null,
  hints: {}
}
const state = (stage: Stage | null, more: Partial<SessionState> = {}): SessionState => ({
  sessionId: roundId,
  revision: 1,
  paused: false,
  doorOpen: true,
  ended: false,
  item: null,
  timer: null,
  round: stage && {
    id: roundId,
    itemId: roundId,
    exercise: findExercise('map', 1),
    number: 1,
    stage,
    liveCharts: false
  },
  ...more
})

describe('a participant sees', () => {
  it('a calm wait before a round, and while the facilitator previews it', () => {
    expect(screenOf(state(null), null)).toBe('waiting')
    expect(screenOf(state('preview'), sheet)).toBe('waiting')
  })

  it('the worksheet while the round is open, and the own picture after handing in', () => {
    expect(screenOf(state('open'), sheet)).toBe('writing')
    expect(screenOf(state('open'), { ...sheet, handedInAt: '2026-03-05T14:02:00.000Z' })).toBe('picture')
  })

  it('never the worksheet of another round', () => {
    expect(screenOf(state('open'), null)).toBe('opening')
    expect(screenOf(state('open'), { ...sheet, roundId: 'another' })).toBe('opening')
  })

  it.each(['locked', 'revealed', 'closed'] satisfies Stage[])('a read-only screen when the round is %s', (stage) => {
    expect(screenOf(state(stage), sheet)).toBe(stage)
  })

  it('"eyes up" in any stage, and the end above all', () => {
    expect(screenOf(state('open', { paused: true }), sheet)).toBe('eyesUp')
    expect(screenOf(state('open', { paused: true, ended: true }), sheet)).toBe('ended')
  })
})

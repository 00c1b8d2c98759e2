import { describe, expect, it } from 'vitest'
import type { SessionState, Stage } from '#app/contract/stage.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { sceneOf } from './scene-of.ts'

const release = { id: 'r', roundId: 'a', number: 1, createdAt: '', figures: { people: 12, figures: [] }, trend: null }
const state = (stage: Stage | null, change: Partial<SessionState> = {}, liveCharts = false): SessionState => ({
  sessionId: 's',
  revision: 1,
  paused: false,
  doorOpen: true,
  ended: false,
  item: null,
  timer: null,
  round: stage && { id: 'a', itemId: 'i', exercise: findExercise('map', 1), number: 1, stage, liveCharts },
  ...change
})

describe('the wall', () => {
  it('invites people in while nothing runs, and while only the facilitator looks', () => {
    expect(sceneOf({ state: state(null), release: null })).toBe('join')
    expect(sceneOf({ state: state('preview'), release })).toBe('join')
  })

  it('shows no chart before the reveal', () => {
    expect(sceneOf({ state: state('open'), release })).toBe('work')
    expect(sceneOf({ state: state('locked'), release })).toBe('locked')
  })

  it('shows live charts where the facilitator wants them', () => {
    expect(sceneOf({ state: state('open', {}, true), release })).toBe('chart')
    expect(sceneOf({ state: state('open', {}, true), release: null })).toBe('work')
  })

  it('says why there is no chart when too few have handed in', () => {
    expect(sceneOf({ state: state('revealed'), release: null })).toBe('soon')
  })

  it('calls eyes up over anything that runs, and thanks at the end', () => {
    expect(sceneOf({ state: state('revealed', { paused: true }), release })).toBe('paused')
    expect(sceneOf({ state: state('open', { ended: true, paused: true }), release })).toBe('ended')
  })
})

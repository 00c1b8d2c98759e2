import { describe, expect, it } from 'vitest'
import type { ItemView } from '#app/contract/room.ts'
import type { SessionState, Stage } from '#app/contract/stage.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { nextStep, stepBack } from './next-step.ts'

const item = (id: string, exerciseId: string | null, rounds: ItemView['rounds'] = []): ItemView => ({
  id,
  kind: exerciseId ? 'exercise' : 'talk',
  title: null,
  exercise: exerciseId ? findExercise(exerciseId, 1) : null,
  minutes: 10,
  beganAt: null,
  rounds
})
const state = (itemId: string | null, stage: Stage = 'open', ended = false): SessionState => ({
  sessionId: 's',
  revision: 1,
  paused: false,
  doorOpen: true,
  ended,
  item: itemId ? { id: itemId, kind: 'exercise', title: null } : null,
  timer: null,
  round: itemId ? { id: 'round', itemId, exercise: findExercise('map', 1), number: 1, stage, liveCharts: false } : null
})
const map = item('map', 'map')
const talk = item('talk', null)
const audit = item('audit', 'audit')
const items = [map, talk, audit]

describe('the next step', () => {
  it('begins with the first exercise', () => {
    expect(nextStep({ state: state(null), items }, null)).toEqual({ kind: 'start', item: map })
  })

  it.each([
    ['preview', 'open'],
    ['open', 'locked'],
    ['locked', 'revealed'],
    ['revealed', 'closed']
  ] as const)('goes from %s to %s', (from, to) => {
    expect(nextStep({ state: state('map', from), items }, map)).toEqual({ kind: 'move', roundId: 'round', from, to })
  })

  it('goes on to what follows on the run sheet, a talk or an exercise', () => {
    expect(nextStep({ state: state('map', 'closed'), items }, map)).toEqual({ kind: 'begin', item: talk })
    const talking = { ...state(null), item: { id: 'talk', kind: 'talk', title: null } } as const
    expect(nextStep({ state: talking, items }, talk)).toEqual({ kind: 'start', item: audit })
    const said = { ...talk, beganAt: '2026-11-24T09:00:00.000Z' }
    expect(nextStep({ state: state('map', 'closed'), items: [map, said, audit] }, map)).toEqual({
      kind: 'start',
      item: audit
    })
  })

  it('ends after the last exercise', () => {
    const done = item('audit', 'audit', [{ id: 'round', number: 1, stage: 'closed' }])
    expect(nextStep({ state: state('audit', 'closed'), items: [map, talk, done] }, done)).toEqual({ kind: 'end' })
    expect(nextStep({ state: state(null, 'open', true), items }, null)).toEqual({ kind: 'reopen' })
  })

  it('goes back to an exercise that was run, rather than running it again', () => {
    const run = item('map', 'map', [{ id: 'earlier', number: 1, stage: 'closed' }])
    expect(nextStep({ state: state('audit'), items: [run, talk, audit] }, run)).toEqual({
      kind: 'show',
      roundId: 'earlier'
    })
  })
})

describe('one step back', () => {
  it('takes a stage back, and a preview to the way in', () => {
    expect(stepBack(state('map', 'revealed'))).toMatchObject({ kind: 'move', from: 'revealed', to: 'locked' })
    expect(stepBack(state('map', 'preview'))).toEqual({ kind: 'arrival' })
    expect(stepBack(state(null))).toBeNull()
  })
})

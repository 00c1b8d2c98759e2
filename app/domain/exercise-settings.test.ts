import { describe, expect, test } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import { exerciseSchema } from '#app/contract/exercise.ts'
import { choicesOf, settingsFault, withSettings } from './exercise-settings.ts'
import { e1Audit } from './exercises/e1-audit.ts'
import { e2Energy } from './exercises/e2-energy.ts'
import { e3Roles } from './exercises/e3-roles.ts'
import { e4Chairs } from './exercises/e4-chairs.ts'
import { e6Channels } from './exercises/e6-channels.ts'
import { e7Views } from './exercises/e7-views.ts'
import { e8Shocks } from './exercises/e8-shocks.ts'
import { e9Balance } from './exercises/e9-balance.ts'
import { e10Tank } from './exercises/e10-tank.ts'
import { exercises } from './exercises/registry.ts'
import { measuresOf } from './gaps/personal-result.ts'
import { resultOf } from './gaps/testing/result-of.ts'
import { readPersonal } from './read-personal.ts'

const set = (exercise: Exercise, thresholds: Record<string, number>) => {
  expect(settingsFault(exercise, { thresholds })).toBeNull()
  return withSettings(exercise, { thresholds })
}

describe('A threshold that a facilitator sets decides', () => {
  test('share: from what share on a map is flagged', () => {
    const answers = [true, true, true, false].map((company) => ({ company, growth: !company }))
    const flag = (exercise: Exercise) => resultOf(exercise, { answers }).contribution.flag
    expect(flag(e1Audit)).toBe('flagged')
    expect(flag(set(e1Audit, { 'shares.over': 0.75 }))).toBe('notFlagged')
  })

  test('coverage: how many people are enough, and what lies below', () => {
    const answers = [4, 4, 3].map((energy) => ({ energy, nurtures: false, challenges: false }))
    const energizes = (exercise: Exercise) => resultOf(exercise, { answers }).contribution.energizes
    expect(energizes(e2Energy)).toBe('enough')
    expect(energizes(set(e2Energy, { 'qualities.enough': 3 }))).toBe('fewer')
    expect(energizes(set(e2Energy, { 'qualities.enough': 3, 'qualities.energizes.atLeast': 3 }))).toBe('enough')
    expect(energizes(set(e2Energy, { 'qualities.energizes.atLeast': 5 }))).toBe('nobody')
    const parts = (enough: number) => measuresOf(set(e10Tank, { 'functions.enough': enough }))[0]?.parts
    expect([1, 2, 3].map(parts)).toEqual([
      ['nobody', 'enough', 'notStarted'],
      ['nobody', 'one', 'enough', 'notStarted'],
      ['nobody', 'fewer', 'enough', 'notStarted']
    ])
  })

  test('shortfall: the target of each role, and of what is listed', () => {
    const result = resultOf(set(e3Roles, { 'growth.mentor.target': 2, 'growth.communities.target': 2 }), {
      answers: [{ roles: ['mentor', 'wayShower', 'supporter'] }],
      items: [{ community: 'Choir' }]
    })
    expect(result.contribution).toEqual({
      mentor: 'short',
      wayShower: 'met',
      supporter: 'met',
      communities: 'short'
    })
    expect(result.figures.missing).toBeCloseTo(2 / 6)
  })

  test('slots: up to when a chair is warm', () => {
    const rows = { challenger: { person: 'c0', lastSpoke: 'month' } }
    const warm = (exercise: Exercise) => resultOf(exercise, { contacts: 1, rows }).figures.warm
    expect(warm(e4Chairs)).toBeCloseTo(1 / 3)
    expect(warm(set(e4Chairs, { 'touch.warm': 0 }))).toBe(0)
    expect(warm(set(e4Chairs, { 'touch.warm': 1 }))).toBeCloseTo(1 / 3)
  })

  test('levels: from which step on a channel is no gap', () => {
    const rows = { peers: { level: 'nowAndThen' } }
    const gaps = (exercise: Exercise) => resultOf(exercise, { rows }).figures.gaps
    expect(gaps(e6Channels)).toBe(0)
    expect(gaps(set(e6Channels, { 'levels.enough': 3 }))).toBe(1)
  })

  test('mix: below which index a map is flagged', () => {
    const answers = [true, true, false].map((sameFunction) => ({ sameFunction, outside: true, kind: 'peer' }))
    const flag = (exercise: Exercise) => resultOf(exercise, { answers }).contribution.flag
    expect(flag(e7Views)).toBe('notFlagged')
    expect(flag(set(e7Views, { 'outsideShare.flagBelow': -0.3 }))).toBe('flagged')
  })

  test('balance: how far one side is ahead', () => {
    const answers = [true, true, false].map((iGive) => ({ iGive, theyGive: !iGive }))
    const lean = (exercise: Exercise) => resultOf(exercise, { answers }).contribution.lean
    expect(lean(e9Balance)).toBe('even')
    expect(lean(set(e9Balance, { 'reciprocity.over': 0.3 }))).toBe('giveMore')
  })
})

describe('The shocks that a facilitator picks', () => {
  const rows = ['burnout', 'epidemic', 'careerPivot']

  test('are asked in the order of the list, and the chart is about them', () => {
    const asked = withSettings(e8Shocks, { rows })
    expect(asked.rows?.ids).toEqual(['epidemic', 'careerPivot', 'burnout'])
    expect(asked.charts.map(({ measures }) => measures)).toEqual([['epidemic', 'careerPivot', 'burnout']])
    expect(measuresOf(asked).map(({ id }) => id)).toEqual(['epidemic', 'careerPivot', 'burnout'])
  })

  test('without the loss of the job, nobody is asked which ties outlive the employer, and all count', () => {
    const asked = withSettings(e8Shocks, { rows })
    expect(asked.fields).toEqual([])
    const result = resultOf(asked, { contacts: 1, rows: { burnout: { call: ['c0'] }, jobLoss: { call: [] } } })
    expect(result).toMatchObject({ answered: 1, figures: { uncovered: 0 }, contribution: { burnout: 'one' } })
    expect(readPersonal(asked, result)).toEqual({ key: 'personal.covered', values: { uncovered: 0, answered: 1 } })
    expect(withSettings(e8Shocks, { rows: [...rows, 'jobLoss'] }).fields).toEqual(e8Shocks.fields)
  })
})

test('Settings that do not fit are named, and never reach a round', () => {
  const faults: [Exercise, Parameters<typeof settingsFault>[1], string][] = [
    [e2Energy, { thresholds: { 'qualities.nothing': 2 } }, 'thresholds.qualities.nothing'],
    [e2Energy, { thresholds: { 'qualities.enough': 0 } }, 'thresholds.qualities.enough'],
    [e2Energy, { thresholds: { 'qualities.enough': 2.5 } }, 'thresholds.qualities.enough'],
    [e2Energy, { thresholds: { 'qualities.nurtures.atLeast': 2 } }, 'thresholds.qualities.nurtures.atLeast'],
    [e4Chairs, { thresholds: { 'touch.warm': 3 } }, 'thresholds.touch.warm'],
    [e4Chairs, { rows: ['challenger', 'listener'] }, 'rows'],
    [e8Shocks, { rows: ['jobLoss'] }, 'rows'],
    [e8Shocks, { rows: ['jobLoss', 'weather', 'burnout'] }, 'rows'],
    [e8Shocks, { rows: ['jobLoss', 'jobLoss'] }, 'rows']
  ]
  for (const [exercise, settings, fault] of faults) {
    expect(settingsFault(exercise, settings), fault).toBe(fault)
    if (!settings.rows?.includes('weather')) expect(withSettings(exercise, settings)).toEqual(exercise)
  }
})

describe.each(exercises)('$id', (exercise) => {
  test('is as it is defined when nothing is chosen, or just that', () => {
    const { rows, thresholds } = choicesOf(exercise, {})
    expect(withSettings(exercise, {})).toEqual(exercise)
    const asDefined = {
      ...(rows.length > 0 && { rows: rows.filter(({ byDefault }) => byDefault).map(({ id }) => id) }),
      thresholds: Object.fromEntries(thresholds.map(({ key, byDefault }) => [key, byDefault]))
    }
    expect(settingsFault(exercise, asDefined)).toBeNull()
    expect(withSettings(exercise, asDefined)).toEqual(exercise)
  })

  test('is an exercise whatever is chosen', () => {
    for (const threshold of choicesOf(exercise, {}).thresholds) {
      for (const value of [threshold.least, threshold.most]) {
        const chosen = withSettings(exercise, { thresholds: { [threshold.key]: value } })
        expect(exerciseSchema.parse(chosen)).toEqual(chosen)
        const again = choicesOf(exercise, { thresholds: { [threshold.key]: value } })
        expect(again.thresholds.find(({ key }) => key === threshold.key)).toEqual({ ...threshold, value })
      }
    }
  })
})

import { describe, expect, test } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import { resources } from '#app/locales/resources.ts'
import { e1Audit } from '../exercises/e1-audit.ts'
import { e2Energy } from '../exercises/e2-energy.ts'
import { e6Channels } from '../exercises/e6-channels.ts'
import { e8Shocks } from '../exercises/e8-shocks.ts'
import { seededRandom } from '../invented/random.ts'
import { inventRoom } from '../invented/room.ts'
import { blankExercise, copyOf } from './begin.ts'
import { checkDefinition } from './check-definition.ts'
import { defaultGap, gapKinds } from './default-gap.ts'
import { idFor } from './ids.ts'
import { saidOf } from './said-of.ts'
import { ownExamples, ownId, withTexts } from './testing/examples.ts'
import { tidy } from './tidy.ts'

describe('A draft after an edit', () => {
  test('stays as it is when everything fits', () => {
    for (const example of ownExamples) expect(tidy(example)).toEqual(example)
  })

  test('loses what hung on a question that is gone, and nothing else', () => {
    const [, coverage] = ownExamples
    if (!coverage) throw new Error('there are examples')
    const less = tidy({ ...coverage, fields: coverage.fields.filter(({ id }) => id !== 'energy') })
    expect(less.gaps).toEqual([
      {
        kind: 'coverage',
        id: 'qualities',
        of: [
          { id: 'helps', field: 'helps' },
          { id: 'ideas', field: 'gives', tag: 'ideas' }
        ],
        enough: 2
      }
    ])
    expect(less.charts.map(({ measures }) => measures)).toEqual([['helps', 'ideas']])
    expect(Object.keys(less.texts ?? {})).not.toContain('fields.energy.label')
    expect(checkDefinition(less).faults).toEqual([])
  })

  test('sorts into the places its two questions make', () => {
    const draft: Exercise = {
      ...blankExercise(ownId),
      layout: { kind: 'bins', bins: [] },
      fields: [
        { kind: 'yesNo', id: 'one' },
        { kind: 'yesNo', id: 'other' }
      ]
    }
    const { layout } = tidy(draft)
    expect(layout.kind === 'bins' && layout.bins.map(({ id }) => id)).toEqual([
      'firstOnly',
      'both',
      'secondOnly',
      'neither'
    ])
  })

  test('fits together after any edits, once its words are written', () => {
    const random = seededRandom(7)
    const pick = <One>(all: readonly One[]): One | undefined => all[Math.floor(random() * all.length)]
    for (let round = 0; round < 300; round++) {
      let draft = pick(ownExamples) ?? blankExercise(ownId)
      for (let edit = 0; edit < 4; edit++) {
        const other = pick(ownExamples) ?? draft
        const without = <One>(list: readonly One[]) => list.filter(() => random() < 0.7)
        const gap = defaultGap(pick(gapKinds) ?? 'size', draft)
        draft = tidy(
          pick<Exercise>([
            { ...draft, fields: without(draft.fields) },
            { ...draft, layout: other.layout, rows: draft.rows ?? other.rows, items: draft.items ?? other.items },
            { ...draft, self: without([...draft.self, ...other.self]) },
            { ...draft, gaps: gap ? [...draft.gaps, gap].slice(-4) : draft.gaps },
            { ...draft, rows: draft.rows && { ...draft.rows, ids: without(draft.rows.ids) } },
            { ...draft, charts: without(draft.charts) },
            { ...draft, fromMap: without(['outside', 'closeness']) }
          ]) ?? draft
        )
      }
      const { exercise, faults } = checkDefinition(withTexts(draft))
      // What a layout needs has to be given; gaps, charts and texts never stand in the way.
      const own = faults.filter(({ path }) => /^(gaps|charts|texts)/.test(path))
      if (faults.length === own.length) expect(own).toEqual([])
      if (exercise) inventRoom(exercise, '2026-06-15')
    }
  })
})

describe('A copied sentence', () => {
  const energy = copyOf(e2Energy, ownId, resources.en.exercises.energy)

  test('speaks of the question its figure is from', () => {
    expect(saidOf(energy, 'fields.nurtures.label').sort()).toEqual([
      'measureHelp.nurtures',
      'measures.nurtures',
      'reading.nurtures.exact',
      'reading.nurtures.few',
      'reading.nurtures.nearlyAll'
    ])
    expect(saidOf(energy, 'prompt')).toEqual([])
  })

  test('speaks of a line, an answer or a place', () => {
    const audit = copyOf(e1Audit, ownId, resources.en.exercises.audit)
    expect(saidOf(audit, 'bins.companyOnly')).toEqual(
      expect.arrayContaining(['parts.companyOnly', 'measures.flag', 'reading.exact'])
    )
    const shocks = copyOf(e8Shocks, ownId, resources.en.exercises.shocks)
    expect(saidOf(shocks, 'rows.jobLoss')).toContain('reading.jobLoss.exact')
    const channels = copyOf(e6Channels, ownId, resources.en.exercises.channels)
    expect(saidOf(channels, 'fields.level.options.inDiary')).toEqual(['parts.inDiary'])
  })
})

describe('An id', () => {
  test('is made from what a thing is called', () => {
    expect(idFor('Who helps me?', [], 'question')).toBe('whoHelpsMe')
    expect(idFor('¿Quién me ayuda?', [], 'question')).toBe('quienMeAyuda')
    expect(idFor('Who helps me?', ['whoHelpsMe'], 'question')).toBe('whoHelpsMe2')
    expect(idFor('谁', [], 'question')).toBe('question1')
    expect(idFor('Constructor', [], 'question')).toBe('constructor2')
    expect(idFor('Self', [], 'row')).toBe('self2')
  })
})

import { describe, expect, test } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import { resources } from '#app/locales/resources.ts'
import { chartData } from '../chart-data.ts'
import { e2Energy } from '../exercises/e2-energy.ts'
import { exercises } from '../exercises/registry.ts'
import { inventRoom } from '../invented/room.ts'
import { personalView } from '../picture/personal-view.ts'
import { readPersonal } from '../read-personal.ts'
import { readChart, readRelease } from '../reading.ts'
import { copyOf, type Texts } from './begin.ts'
import { checkDefinition } from './check-definition.ts'
import { gapKinds } from './default-gap.ts'
import { ownExamples, ownId } from './testing/examples.ts'

const textsOf = (id: string): Texts => (resources.en.exercises as Record<string, Texts>)[id] ?? {}
const copyOfEnergy = copyOf(e2Energy, ownId, textsOf('energy'))

describe('A definition of an own exercise', () => {
  test.each(exercises)('may be a copy of $id', (exercise) => {
    expect(checkDefinition(copyOf(exercise, ownId, textsOf(exercise.id))).faults).toEqual([])
  })

  test('may look for every kind of gap', () => {
    expect(new Set(ownExamples.flatMap(({ gaps }) => gaps.map(({ kind }) => kind)))).toEqual(new Set(gapKinds))
    for (const example of ownExamples) expect(checkDefinition(example).faults, example.gaps[0]?.kind).toEqual([])
  })

  test.each<[string, Partial<Record<keyof Exercise | 'nonsense', unknown>>, string]>([
    ['a field of no known kind', { fields: [{ kind: 'essay', id: 'energy' }] }, 'fields.0.kind'],
    [
      'a choice without choices',
      { fields: [...e2Energy.fields, { kind: 'choice', id: 'one', options: ['a'] }] },
      'fields.3.options'
    ],
    ['a question asked twice', { fields: [...e2Energy.fields, { kind: 'yesNo', id: 'energy' }] }, 'fields.0.id'],
    ['a name the product uses', { fields: [...e2Energy.fields, { kind: 'yesNo', id: 'constructor' }] }, 'fields.3.id'],
    ['a question of the map', { fields: [...e2Energy.fields, { kind: 'yesNo', id: 'group' }] }, 'fields.3.id'],
    [
      'a question about people of people',
      { fields: [...e2Energy.fields, { kind: 'contact', id: 'who' }] },
      'fields.3.kind'
    ],
    [
      'a gap of a question that is not there',
      { gaps: [{ kind: 'answer', id: 'mood', field: 'mood' }] },
      'gaps.0.field'
    ],
    [
      'a tick of a question that is not there',
      { gaps: [{ kind: 'coverage', id: 'q', enough: 1, of: [{ id: 'x', field: 'gone' }] }] },
      'gaps.0.of.0.field'
    ],
    [
      'a step beyond the scale',
      { gaps: [{ kind: 'coverage', id: 'q', enough: 1, of: [{ id: 'x', field: 'energy', atLeast: 6 }] }] },
      'gaps.0.of.0.atLeast'
    ],
    [
      'places without questions',
      {
        layout: {
          kind: 'bins',
          bins: [
            { id: 'a', answers: {} },
            { id: 'b', answers: { gone: true } }
          ]
        }
      },
      'fields'
    ],
    ['lines the layout does not show', { rows: { ids: ['a'], fields: [{ kind: 'yesNo', id: 'ok' }] } }, 'rows'],
    ['chairs without lines', { layout: { kind: 'chairs' }, fields: [] }, 'rows'],
    [
      'a chart of a figure that is not there',
      { charts: [{ kind: 'bar', measures: ['gone'], reading: null }] },
      'charts.0.measures.0'
    ],
    [
      'a chart that cannot draw it',
      { charts: [{ kind: 'lanes', measures: ['nurtures'], reading: null }] },
      'charts.0.kind'
    ],
    [
      'a sentence about a part that is not there',
      { charts: [{ kind: 'bar', measures: ['nurtures'], reading: { kind: 'part', part: 'few' } }] },
      'charts.0.reading.part'
    ],
    ['a line over the sessions of a figure that is not there', { trend: 'gone' }, 'trend'],
    ['no title', { texts: { ...copyOfEnergy.texts, title: ' ' } }, 'texts.title'],
    [
      'a text nobody asks for',
      { texts: { ...copyOfEnergy.texts, 'fields.gone.label': 'x' } },
      'texts.fields.gone.label'
    ],
    ['something unknown', { nonsense: 1 }, 'nonsense']
  ])('is refused for %s, by its name', (_, change, path) => {
    const { faults } = checkDefinition({ ...copyOfEnergy, ...change })
    expect(faults.map((fault) => fault.path)).toContain(path)
  })

  test.each([null, 7, 'text', [], {}])('is refused when it is %j', (input) => {
    expect(checkDefinition(input).exercise).toBeNull()
  })

  test('that passes can be run: nothing it is asked throws', () => {
    for (const exercise of [...ownExamples, ...exercises.map((one) => copyOf(one, ownId, textsOf(one.id)))]) {
      const { person, sheet, figures } = inventRoom(exercise, '2026-06-15')
      expect(readPersonal(exercise, sheet.result).key).toMatch(/^personal\./)
      const contacts = person.contacts.map(({ id, label }) => ({ id, label }))
      personalView(exercise, { contacts, answers: sheet.answers, rows: sheet.rows }, sheet.result)
      if (!figures) continue
      expect(readRelease(exercise, figures).key).toMatch(/^reading\./)
      for (const chart of exercise.charts) {
        readChart(exercise, chart, figures)
        expect(chartData(exercise, chart, figures).rows.length).toBeGreaterThan(0)
      }
    }
  })
})

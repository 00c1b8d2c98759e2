import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { e0Map } from '#app/domain/exercises/e0-map.ts'
import { languages } from '#app/locales/languages.ts'
import { translator } from '#app/locales/translator.ts'
import { networkStatements } from './network-statements.ts'

const id = (index: number) => `c${String(index).padStart(2, '0')}`
const map = (people: number, pairs: [number, number][] = [], about: Answers[] = []): Worksheet => ({
  roundId: 'r',
  revision: 1,
  contacts: Array.from({ length: people }, (_, index) => ({ id: id(index), label: `N${index}` })),
  answers: Object.fromEntries(about.map((answers, index) => [id(index), answers])),
  rows: [],
  ties: pairs.map(([a, b]) => [id(a), id(b)]),
  handedInAt: '2026-11-24T09:00:00Z',
  hints: {}
})
const everyPair = (people: number) =>
  Array.from({ length: people }, (_, b) => Array.from({ length: b }, (_, a): [number, number] => [a, b])).flat()
const read = (worksheet: Worksheet) => networkStatements(e0Map, worksheet)
const bandsOf = (worksheet: Worksheet) =>
  Object.fromEntries(read(worksheet).statements.map((one) => [one.id, one.band]))

describe('lines between people', () => {
  test('not asked, nobody to draw between, none drawn and drawn are four things', () => {
    expect(networkStatements({ ...e0Map, asksTies: false }, map(4, [[0, 1]])).lines).toBe('notAsked')
    expect([read(map(0)).lines, read(map(1)).lines]).toEqual(['tooFew', 'tooFew'])
    expect(read(map(2)).lines).toBe('noneDrawn')
    expect(read(map(2, [[0, 1]])).lines).toBe('drawn')
  })

  test('only drawn lines say something about the shape', () => {
    const shape = ['density', 'effectiveSize', 'constraint', 'hierarchy']
    for (const silent of [map(0), map(1), map(8)]) {
      expect(read(silent).statements.filter((one) => shape.includes(one.id))).toEqual([])
    }
    expect(read(map(8, [[0, 1]])).statements.map((one) => one.id)).toEqual([...shape, 'outside', 'groups'])
  })

  test('constraint and hierarchy wait for five people', () => {
    expect(bandsOf(map(4, everyPair(4)))).toMatchObject({ density: 'high', constraint: null, hierarchy: null })
    expect(bandsOf(map(5, everyPair(5)))).toMatchObject({ density: 'high', constraint: 'high', hierarchy: 'low' })
  })
})

describe('the words fit the shape', () => {
  test('a large loose map', () => {
    expect(bandsOf(map(12, [[0, 1]]))).toMatchObject({
      density: 'low',
      effectiveSize: 'high',
      constraint: 'low',
      hierarchy: 'low'
    })
  })

  test('one closed circle is one conversation', () => {
    const statement = read(map(6, everyPair(6))).statements.find((one) => one.id === 'effectiveSize')
    expect(statement).toMatchObject({ band: 'low', numbers: { people: 6, count: 1 } })
  })

  test('one person who knows all the others stands in the middle', () => {
    const star = Array.from({ length: 9 }, (_, index): [number, number] => [0, index + 1])
    expect(bandsOf(map(10, star))).toMatchObject({ hierarchy: 'high' })
  })

  test('two triads: half-open, nobody in the middle', () => {
    const triads = [...everyPair(3), ...everyPair(3).map(([a, b]): [number, number] => [a + 3, b + 3])]
    expect(bandsOf(map(6, triads))).toMatchObject({ density: 'middle', effectiveSize: 'middle', hierarchy: 'low' })
  })

  test('inside and outside count those of whom it was said', () => {
    const about: Answers[] = [{ outside: false }, { outside: false }, { outside: false }, { outside: true }, {}]
    expect(read(map(5, [], about)).statements).toContainEqual({
      id: 'outside',
      band: 'low',
      numbers: { inside: 3, outside: 1, known: 4 },
      figures: [{ measure: 'eiIndex', value: -0.5 }]
    })
    expect(bandsOf(map(2, [], [{ outside: true }, { outside: false }]))).toMatchObject({ outside: 'middle' })
    expect(bandsOf(map(2, [], [{ outside: true }, { outside: true }]))).toMatchObject({ outside: 'high' })
  })

  test('groups count those who have one', () => {
    const about: Answers[] = [
      { group: 'Board' },
      { group: 'Board' },
      { group: 'Board' },
      { group: 'Club' },
      { group: '' },
      {}
    ]
    expect(read(map(6, [], about)).statements).toContainEqual({
      id: 'groups',
      band: 'middle',
      numbers: { groups: 2, known: 4 },
      figures: [{ measure: 'blau', value: 0.375 }]
    })
  })

  test('one answer is not enough to say', () => {
    const about = [{ outside: true, group: 'Club' }]
    expect(bandsOf(map(3, [], about))).toEqual({ outside: null, groups: null })
    expect(bandsOf(map(3))).toEqual({ outside: null, groups: null })
  })

  test('a question that the exercise does not ask is not spoken of', () => {
    const fields = e0Map.fields.filter((field) => field.id !== 'group')
    const { statements } = networkStatements({ ...e0Map, fields }, map(3))
    expect(statements.map((one) => one.id)).toEqual(['outside'])
  })
})

test('whatever the map, what is said has all its numbers, in both languages', () => {
  const about = fc.record({
    outside: fc.constantFrom(true, false, null),
    group: fc.constantFrom('A', 'B', 'C', 'D', '')
  })
  const maps = fc
    .integer({ min: 0, max: 14 })
    .chain((people) =>
      fc
        .tuple(fc.subarray(everyPair(people)), fc.array(about, { minLength: people, maxLength: people }))
        .map(([pairs, answers]) => map(people, pairs, answers))
    )
  fc.assert(
    fc.property(maps, (worksheet) => {
      for (const statement of read(worksheet).statements) {
        if (statement.band === null) continue
        for (const language of languages) {
          const say = translator(language).getFixedT(language, 'explore')
          const sentence = say(`say.${statement.id}.${statement.band}`, statement.numbers)
          expect(sentence).toMatch(/\.$/)
          expect(sentence).not.toMatch(/[{}]|NaN|undefined/)
        }
        for (const { value } of statement.figures) expect(value).toSatisfy(Number.isFinite)
      }
    })
  )
})

import { describe, expect, test } from 'vitest'
import { type Exercise, exerciseSchema } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { e0Map } from '../exercises/e0-map.ts'
import { e1Audit } from '../exercises/e1-audit.ts'
import { exercises } from '../exercises/registry.ts'
import { personalResult } from './personal-result.ts'
import { sheetOf } from './sheet.ts'

const answers = {
  b: { company: true, growth: false },
  g: { company: false, growth: true },
  bg: { company: true, growth: true },
  n: { company: false, growth: false }
}
const resultOf = (exercise: Exercise, ids: string[], answers: Record<string, Answers>) =>
  personalResult(
    exercise,
    sheetOf(exercise, { contacts: ids.map((id) => ({ id, label: id })), answers, rows: [] }, '2026-03-05')
  )

const audit = (...given: (keyof typeof answers | null)[]) => {
  const ids = given.map((_, index) => `c${index}`)
  const all = Object.fromEntries(given.flatMap((key, index) => (key ? [[`c${index}`, answers[key]]] : [])))
  return resultOf(e1Audit, ids, all)
}

test.each(exercises)('$id is written in the closed vocabulary', (exercise) => {
  expect(exerciseSchema.parse(exercise)).toEqual(exercise)
})

describe('network audit', () => {
  test('sorts ties into the four parts and takes the tilt of the one-sided ones', () => {
    expect(audit('b', 'b', 'b', 'g', 'bg', 'n')).toMatchObject({
      answered: 6,
      figures: { companyOnly: 3, both: 1, meOnly: 1, neither: 1, tilt: 0.5 },
      contribution: { flag: 'notFlagged' }
    })
  })

  test('flags more than half, not half', () => {
    expect(audit('b', 'g')).toMatchObject({ contribution: { flag: 'notFlagged' } })
    expect(audit('b', 'b', 'g')).toMatchObject({ contribution: { flag: 'flagged' } })
  })

  test('a tie that is answered by half is not answered', () => {
    const result = resultOf(e1Audit, ['one'], { one: { company: true } })
    expect(result).toMatchObject({
      contacts: 1,
      answered: 0,
      figures: { tilt: null },
      contribution: { flag: 'notStarted' }
    })
  })

  test('nobody, one and sixty contacts', () => {
    expect(audit()).toMatchObject({
      contacts: 0,
      answered: 0,
      figures: { tilt: null },
      contribution: { flag: 'notStarted' }
    })
    expect(audit('bg')).toMatchObject({ answered: 1, figures: { tilt: null }, contribution: { flag: 'notFlagged' } })
    expect(audit(...Array.from({ length: 60 }, () => 'b' as const))).toMatchObject({
      answered: 60,
      figures: { tilt: 1 },
      contribution: { flag: 'flagged' }
    })
  })

  test('unsorted ties say nothing to the room but that they are unsorted', () => {
    expect(audit(null, null).contribution).toEqual({ flag: 'notStarted', shares: null })
    expect(audit('b', 'g').contribution).toEqual({
      flag: 'notFlagged',
      shares: { companyOnly: 0.5, both: 0, meOnly: 0.5, neither: 0 }
    })
  })
})

describe('map size', () => {
  const map = (contacts: number) =>
    resultOf(
      e0Map,
      Array.from({ length: contacts }, (_, index) => `c${index}`),
      {}
    ).contribution.size

  test('is banded, and an empty map is a band of its own', () => {
    expect([0, 1, 5, 6, 15, 16, 30, 31, 60].map(map)).toEqual([
      'upTo0',
      'upTo5',
      'upTo5',
      'upTo10',
      'upTo15',
      'upTo20',
      'upTo30',
      'over30',
      'over30'
    ])
  })

  test('counts groups once, and outside only where it was asked', () => {
    const result = resultOf(e0Map, ['a', 'b', 'c'], {
      a: { group: 'Club', outside: true },
      b: { group: 'Club', outside: false },
      c: {}
    })
    expect(result).toMatchObject({ contacts: 3, figures: { outside: 1, outsideAsked: 2, groups: 1 } })
  })
})

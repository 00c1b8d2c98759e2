import { expect, it } from 'vitest'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { monthName, ownWords, recentMonths } from './field-values.ts'

it('offers two years of months, the newest first, by the clock of the cohort', () => {
  const lateOnNewYearsEve = '2026-12-31T23:30:00.000Z'
  expect(recentMonths(lateOnNewYearsEve, 'Pacific/Auckland')[0]).toBe('2027-01')
  expect(recentMonths(lateOnNewYearsEve, 'America/Lima')[0]).toBe('2026-12')
  const months = recentMonths('2026-03-05T14:02:00.000Z', 'UTC')
  expect(months).toHaveLength(24)
  expect(months.at(-1)).toBe('2024-04')
})

it('names a month in the language of the page', () => {
  expect(monthName('2026-03', 'en')).toBe('March 2026')
  expect(monthName('2026-03', 'es')).toBe('marzo de 2026')
})

it('offers a person the words they have used before', () => {
  const worksheet: Worksheet = {
    roundId: 'round',
    revision: 1,
    contacts: [],
    answers: { a: { group: 'running club' }, b: { group: 'board' }, c: { group: 'board' }, d: { outside: true } },
    rows: [],
    ties: [],
    handedInAt: null,
    hints: {}
  }
  expect(ownWords(worksheet, 'group', 'en')).toEqual(['board', 'running club'])
})

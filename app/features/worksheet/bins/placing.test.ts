import { describe, expect, it } from 'vitest'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { e1Audit } from '#app/domain/exercises/e1-audit.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import { cardsOf, isTwoCircles, nextUnplaced, placeEdit } from './placing.ts'

const bins = e1Audit.layout.kind === 'bins' ? e1Audit.layout.bins : []
const [companyOnly = null, both = null] = bins
const worksheet: Worksheet = {
  roundId: 'round',
  revision: 1,
  contacts: [
    { id: 'a', label: 'Ana R.' },
    { id: 'b', label: 'Tui' },
    { id: 'c', label: 'K.W.' }
  ],
  answers: { a: { group: 'board' }, b: { company: true } },
  rows: [],
  ties: [],
  handedInAt: null,
  hints: { c: { company: true, growth: true } }
}

describe('a card', () => {
  it('is in the bin whose answers it has, once all of them are given', () => {
    const placed = applyEdit(worksheet, placeEdit(bins, 'a', companyOnly), 'now')
    expect(cardsOf(placed, bins).map((card) => card.bin?.id)).toEqual(['companyOnly', undefined, undefined])
  })

  it('remembers the last time as a hint, which places nothing', () => {
    const card = cardsOf(worksheet, bins)[2]
    expect(card).toMatchObject({ bin: null, hint: both })
  })

  it('put back on the pile has no answers left, and keeps what else is known', () => {
    const placed = applyEdit(worksheet, placeEdit(bins, 'a', both), 'now')
    const back = applyEdit(placed, placeEdit(bins, 'a', null), 'now')
    expect(back.answers).toEqual(worksheet.answers)
  })
})

describe('after placing', () => {
  it('the next card on the pile is taken up, and from the top after the last', () => {
    const placed = applyEdit(worksheet, placeEdit(bins, 'b', both), 'now')
    expect(nextUnplaced(cardsOf(placed, bins), 'b')?.id).toBe('c')
    expect(nextUnplaced(cardsOf(placed, bins), 'c')?.id).toBe('a')
  })

  it('nothing is taken up when the pile is empty', () => {
    const all = ['a', 'b', 'c'].reduce((sheet, id) => applyEdit(sheet, placeEdit(bins, id, both), 'now'), worksheet)
    expect(nextUnplaced(cardsOf(all, bins), 'b')).toBeNull()
  })
})

it('four bins of two yes/no questions are two circles, and nothing else is', () => {
  expect(isTwoCircles(bins)).toBe(true)
  expect(isTwoCircles(bins.slice(0, 3))).toBe(false)
  expect(isTwoCircles([1, 2, 3, 4].map((step) => ({ id: `s${step}`, answers: { closeness: step } })))).toBe(false)
})

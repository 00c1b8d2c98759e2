import { expect, it } from 'vitest'
import type { Edit } from '#app/contract/change.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { SELF_ROW } from '#app/domain/gaps/sheet.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import { handInQuestion } from './hand-in-question.ts'

const tui = { id: '11111111-0000-4000-8000-000000000000', label: 'Tui' }
const ana = { id: '22222222-0000-4000-8000-000000000000', label: 'Ana' }
const empty: Worksheet = {
  roundId: 'round',
  revision: 1,
  contacts: [],
  answers: {},
  rows: [],
  ties: [],
  handedInAt: null,
  hints: {}
}
// What came along from the map is not an answer to this exercise.
const mapped: Worksheet = { ...empty, contacts: [tui, ana], answers: { [tui.id]: { group: 'board', outside: true } } }
const nothing = { kind: 'open', people: 0, rows: 0, chairs: 0, self: 0, items: 0 }
const ask = (exerciseId: string, from: Worksheet, ...edits: Edit[]) =>
  handInQuestion(
    findExercise(exerciseId, 1),
    edits.reduce((sheet, edit) => applyEdit(sheet, edit, '2026-03-05T14:02:00.000Z'), from)
  )
const answer = (contactId: string, fields: Record<string, boolean>): Edit => ({ kind: 'answer', contactId, fields })

it('says that the map is not started where people are asked about, and only there', () => {
  for (const id of ['map', 'audit', 'energy', 'chairs', 'shocks']) expect(ask(id, empty)).toEqual({ kind: 'empty' })
  expect(ask('channels', empty)).toEqual({ ...nothing, rows: 4, self: 3 })
  expect(ask('moves', empty)).toEqual({ ...nothing, items: 1 })
})

it('counts the people nothing was said about', () => {
  expect(ask('views', mapped)).toEqual({ ...nothing, people: 2 })
  expect(ask('views', mapped, answer(tui.id, { sameFunction: false }))).toEqual({ ...nothing, people: 1 })
})

it('asks nothing when everything is answered, a list of one included', () => {
  expect(ask('energy', mapped, answer(tui.id, { nurtures: false }), answer(ana.id, { nurtures: true }))).toBeNull()
  expect(ask('moves', empty, { kind: 'row', rowId: tui.id, fields: { what: 'a walk' } })).toBeNull()
  expect(ask('roles', mapped, answer(tui.id, {}), answer(ana.id, {}))).toEqual({ ...nothing, people: 2 })
})

it('counts empty chairs, and one whose person left the map', () => {
  const seat = (rowId: string, person: string): Edit => ({ kind: 'row', rowId, fields: { person } })
  expect(ask('chairs', mapped, seat('listener', tui.id))).toEqual({ ...nothing, chairs: 2 })
  expect(ask('chairs', mapped, seat('listener', '33333333-0000-4000-8000-000000000000'))).toEqual({
    ...nothing,
    chairs: 3
  })
})

it('takes a chair that is left empty for an answer', () => {
  const leave = (rowId: string): Edit => ({ kind: 'row', rowId, fields: { leftEmpty: true } })
  expect(ask('chairs', mapped, leave('challenger'), leave('listener'))).toEqual({ ...nothing, chairs: 1 })
  expect(ask('chairs', mapped, ...['challenger', 'listener', 'inspirer'].map(leave))).toBeNull()
})

it('takes nobody for an answer, and asks about ties that last only for the loss of the job', () => {
  const call = (rowId: string, people: string[]): Edit => ({ kind: 'row', rowId, fields: { call: people } })
  expect(ask('shocks', mapped, call('jobLoss', []), call('careerPivot', [ana.id]))).toEqual({ ...nothing, rows: 2 })
  expect(ask('shocks', mapped, call('jobLoss', [ana.id, tui.id]), answer(ana.id, { survives: false }))).toEqual({
    ...nothing,
    people: 1,
    rows: 3
  })
})

it('counts what was asked about oneself', () => {
  const opening: Edit = { kind: 'row', rowId: SELF_ROW, fields: { tankOpening: 3 } }
  expect(ask('tank', mapped, opening)).toEqual({ ...nothing, people: 2, self: 1 })
})

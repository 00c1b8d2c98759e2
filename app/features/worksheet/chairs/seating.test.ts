import { expect, it } from 'vitest'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { e4Chairs } from '#app/domain/exercises/e4-chairs.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import { type Chair, chairsOf, leaveEdit, seatEdit, twiceSeated } from './seating.ts'

const tui = { id: '11111111-0000-4000-8000-000000000000', label: 'Tui' }
const ana = { id: '22222222-0000-4000-8000-000000000000', label: 'Ana' }
const now = '2026-03-05T14:02:00.000Z'
const empty: Worksheet = {
  roundId: 'round',
  revision: 1,
  contacts: [tui, ana],
  answers: {},
  rows: [],
  ties: [],
  handedInAt: null,
  hints: {}
}
const seated = applyEdit(empty, seatEdit(e4Chairs, 'listener', tui.id), now)
const people = (worksheet: Worksheet) => chairsOf(e4Chairs, worksheet).map(({ person }) => person?.label ?? null)

it('seats one person on a chair, and lets them go again', () => {
  expect(people(seated)).toEqual([null, 'Tui', null])
  expect(applyEdit(seated, seatEdit(e4Chairs, 'listener', null), now).rows).toEqual([])
})

it('does not say of the next person when one spoke to the one before', () => {
  const spoken = applyEdit(seated, { kind: 'row', rowId: 'listener', fields: { lastSpoke: 'week' } }, now)
  const next = applyEdit(spoken, seatEdit(e4Chairs, 'listener', ana.id), now)
  expect(next.rows).toEqual([{ id: 'listener', answers: { person: ana.id } }])
})

it('leaves a chair empty whose person is not on the map any more', () => {
  expect(people({ ...seated, contacts: [ana] })).toEqual([null, null, null])
})

it('notices who sits on two chairs', () => {
  expect(twiceSeated(chairsOf(e4Chairs, seated))).toBeNull()
  const twice = applyEdit(seated, seatEdit(e4Chairs, 'inspirer', tui.id), now)
  expect(twiceSeated(chairsOf(e4Chairs, twice))).toEqual(tui)
})

it('leaves a chair empty when that is said, until it is taken back or somebody sits down', () => {
  const listener = (worksheet: Worksheet) => chairsOf(e4Chairs, worksheet)[1] as Chair
  const left = applyEdit(empty, leaveEdit(listener(empty)), now)
  expect(listener(left)).toMatchObject({ person: null, isLeftEmpty: true })
  expect(applyEdit(left, leaveEdit(listener(left)), now).rows).toEqual([])
  expect(applyEdit(left, seatEdit(e4Chairs, 'listener', tui.id), now).rows).toEqual([
    { id: 'listener', answers: { person: tui.id } }
  ])
})

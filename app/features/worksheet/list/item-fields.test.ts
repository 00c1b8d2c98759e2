import { expect, it } from 'vitest'
import { e3Roles } from '#app/domain/exercises/e3-roles.ts'
import { e5Moves } from '#app/domain/exercises/e5-moves.ts'
import { hasComeToPass, itemFields } from './item-fields.ts'

const moves = itemFields(e5Moves)
const today = '2026-03-05'

it('asks what became of a move once its day has come, or once something was said', () => {
  expect(moves.later.map(({ id }) => id)).toEqual(['status', 'felt'])
  expect(hasComeToPass(moves, { move: 'ritual' }, today)).toBe(false)
  expect(hasComeToPass(moves, { when: '2026-03-06' }, today)).toBe(false)
  expect(hasComeToPass(moves, { when: '2026-03-05' }, today)).toBe(true)
  expect(hasComeToPass(moves, { when: '2026-03-06', status: 'done' }, today)).toBe(true)
})

it('never asks it of a list that is not followed through', () => {
  const communities = itemFields(e3Roles)
  expect(communities.later).toEqual([])
  expect(hasComeToPass(communities, { attended: '2026-01' }, today)).toBe(false)
})

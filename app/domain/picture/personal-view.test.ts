import { describe, expect, test } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { SELF_ROW } from '#app/domain/gaps/sheet.ts'
import type { Written } from './look.ts'
import { looking, people, writtenOf } from './testing/written.ts'

/** Everything answered, with what each kind of question takes. */
function answersTo(fields: Exercise['fields'], index: number, contacts: readonly string[]): Answers {
  return Object.fromEntries(
    fields.map((field) => {
      switch (field.kind) {
        case 'yesNo':
          return [field.id, index % 2 === 0]
        case 'scale':
          return [field.id, (index % field.steps) + 1]
        case 'choice':
          return [field.id, field.options[index % field.options.length] ?? null]
        case 'tags':
          return [field.id, [field.options[index % field.options.length] ?? '']]
        case 'month':
          return [field.id, '2026-01']
        case 'date':
          return [field.id, '2026-03-04']
        case 'number':
          return [field.id, 30]
        case 'words':
          return [field.id, 'words nobody may see']
        case 'contact':
          return [field.id, contacts[index] ?? null]
        case 'contacts':
          return [field.id, contacts.slice(0, index)]
      }
      throw new Error('no such field')
    })
  )
}

function fullSheet(exercise: Exercise, count: number): Written {
  const contacts = people(count)
  const asked = [...exercise.fields, ...exercise.fromMap.map((id) => ({ kind: 'yesNo' as const, id }))]
  const answers = Object.fromEntries(contacts.map((id, index) => [id, answersTo(asked, index, contacts)]))
  const items = exercise.items ? ['item-1', 'item-2', 'item-3'] : []
  const rows = Object.fromEntries([
    ...(exercise.rows?.ids ?? []).map((id, index) => [id, answersTo(exercise.rows?.fields ?? [], index, contacts)]),
    ...items.map((id, index) => [id, answersTo(exercise.items?.fields ?? [], index, contacts)]),
    [SELF_ROW, answersTo(exercise.self, 1, contacts)]
  ])
  return writtenOf(count, answers, rows)
}

describe.each(exercises)('the picture of $id', (exercise) => {
  test.each([0, 1, 2, 60])('with %i contacts points at people of the map only, and shows no words', (count) => {
    const { view, result } = looking(exercise, fullSheet(exercise, count))
    const told = JSON.stringify(view)
    expect(told).not.toContain('label of')
    expect(told).not.toContain('nobody may see')
    for (const [id] of told.matchAll(/(?<=")c\d+(?=")/g)) expect(people(count)).toContain(id)
    expect(view).toMatchObject({ contacts: count, answered: { count: result.answered } })
    expect(view.answered.count).toBeLessThanOrEqual(view.answered.of)
  })

  test.each([0, 1, 2, 60])('with %i contacts and nothing answered shows no gap', (count) => {
    const { view } = looking(exercise, writtenOf(count))
    const { id } = exercise
    const expected = count === 0 && id !== 'moves' && id !== 'channels' ? 'noContacts' : 'unanswered'
    expect(view.state).toBe(id === 'map' && count > 0 ? 'answered' : expected)
    expect(JSON.stringify(view.drawing)).not.toMatch(/"(presence|state)":"(nobody|empty|gap)"/)
    expect(view.numbers.every(({ value, measure }) => value === null || measure === 'moveVariety')).toBe(true)
  })
})

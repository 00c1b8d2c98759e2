import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '#app/contract/change.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { applyEdit } from './apply-edit.ts'
import { undoOf } from './undo-of.ts'

const now = '2026-03-05T14:02:00.000Z'
const people = ['a', 'b', 'c', 'd', 'e'].map((one) => `${one.repeat(8)}-0000-4000-8000-000000000000`)

const empty: Worksheet = {
  roundId: '11111111-0000-4000-8000-000000000000',
  revision: 3,
  contacts: [],
  answers: {},
  rows: [],
  ties: [],
  handedInAt: null,
  hints: {}
}

const contactId = fc.constantFrom(...people)
const fields = fc.dictionary(
  fc.constantFrom('company', 'growth', 'group'),
  fc.oneof(fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.constantFrom('board', 'family'), fc.constant(null)),
  { minKeys: 1, noNullPrototype: true }
)
const item = fc.constantFrom(...people.slice(0, 3))
const rowFields = fc.dictionary(
  fc.constantFrom('level', 'call', 'status'),
  fc.oneof(fc.constantFrom('whenNeeded', 'planned'), fc.subarray(people.slice(0, 3)), fc.constant(null)),
  { minKeys: 1, noNullPrototype: true }
)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('row' as const),
    rowId: fc.oneof(item, fc.constantFrom('peers', 'self')),
    fields: rowFields
  }),
  fc.record({ kind: fc.constant('dropRow' as const), rowId: item }),
  fc.record({ kind: fc.constant('contact' as const), contactId, label: fc.constantFrom('K.W.', 'Tui', 'أمينة') }),
  fc.record({ kind: fc.constant('leave' as const), contactId }),
  fc.record({ kind: fc.constant('answer' as const), contactId, fields }),
  fc
    .record({ kind: fc.constant('tie' as const), a: contactId, b: contactId, on: fc.boolean() })
    .filter((tie) => tie.a !== tie.b),
  fc.constant({ kind: 'handIn' as const }),
  fc.constant({ kind: 'takeBack' as const })
)
const after = (worksheet: Worksheet, edits: Edit[]) =>
  edits.reduce((sheet, one) => applyEdit(sheet, one, now), worksheet)
const worksheet = fc.array(edit, { maxLength: 40 }).map((edits) => after(empty, edits))

/** The same whatever order contacts, rows and ties were written in: what comes back comes back last. */
function unordered(sheet: Worksheet) {
  return {
    ...sheet,
    contacts: [...sheet.contacts].sort((a, b) => a.id.localeCompare(b.id)),
    rows: [...sheet.rows].sort((a, b) => a.id.localeCompare(b.id)),
    ties: sheet.ties.map((tie) => tie.join()).sort()
  }
}

/** What an edit reads or writes, to tell whether two edits have anything to do with each other. */
function touches(one: Edit): string[] {
  if (one.kind === 'tie') return [one.a, one.b]
  if ('rowId' in one) return [`row ${one.rowId}`]
  return 'contactId' in one ? [one.contactId] : ['hand-in']
}

describe('an edit', () => {
  it('applied twice is applied once', () => {
    fc.assert(
      fc.property(worksheet, edit, (sheet, one) => {
        const once = applyEdit(sheet, one, now)
        expect(applyEdit(once, one, now)).toEqual(once)
      })
    )
  })

  it('is taken back by its undo', () => {
    fc.assert(
      fc.property(worksheet, edit, (sheet, one) => {
        expect(unordered(after(applyEdit(sheet, one, now), undoOf(sheet, one)))).toEqual(unordered(sheet))
      })
    )
  })

  it('has nothing to undo exactly when it changes nothing', () => {
    fc.assert(
      fc.property(worksheet, edit, (sheet, one) => {
        const unchanged = isDeepStrictEqual(unordered(applyEdit(sheet, one, now)), unordered(sheet))
        expect(undoOf(sheet, one).length === 0).toBe(unchanged)
      })
    )
  })

  it('comes to the same before or after an edit of something else', () => {
    fc.assert(
      fc.property(worksheet, edit, edit, (sheet, one, other) => {
        fc.pre(!touches(one).some((id) => touches(other).includes(id)))
        expect(unordered(after(sheet, [one, other]))).toEqual(unordered(after(sheet, [other, one])))
      })
    )
  })

  it("never raises the revision, which is the server's", () => {
    fc.assert(fc.property(worksheet, edit, (sheet, one) => applyEdit(sheet, one, now).revision === sheet.revision))
  })
})

describe('answers', () => {
  const [first = ''] = people
  const known = applyEdit(empty, { kind: 'contact', contactId: first, label: 'Tui' }, now)

  it('taken back leave no trace of having been given', () => {
    const given = applyEdit(known, { kind: 'answer', contactId: first, fields: { company: true } }, now)
    const back = applyEdit(given, { kind: 'answer', contactId: first, fields: { company: null } }, now)
    expect(back).toEqual(known)
  })

  it('about somebody who is not on the map change nothing', () => {
    expect(applyEdit(empty, { kind: 'answer', contactId: first, fields: { company: true } }, now)).toBe(empty)
  })

  it('and ties go with the contact and come back with the undo', () => {
    const [, second = ''] = people
    const full = after(known, [
      { kind: 'contact', contactId: second, label: 'Ana' },
      { kind: 'answer', contactId: first, fields: { company: true } },
      { kind: 'tie', a: second, b: first, on: true }
    ])
    const gone = applyEdit(full, { kind: 'leave', contactId: first }, now)
    expect(gone.answers).toEqual({})
    expect(gone.ties).toEqual([])
    const back = after(gone, undoOf(full, { kind: 'leave', contactId: first }))
    expect(unordered(back)).toEqual(unordered(full))
  })
})

describe('rows', () => {
  const [item = ''] = people
  const row = (rowId: string, fields: Answers): Edit => ({ kind: 'row', rowId, fields })

  it('of the exercise are gone when their last answer is taken back; items stay until they are dropped', () => {
    const given = after(empty, [row('peers', { level: 'inDiary' }), row(item, { status: 'planned' })])
    const emptied = after(given, [row('peers', { level: null }), row(item, { status: null })])
    expect(emptied.rows).toEqual([{ id: item, answers: {} }])
    expect(after(emptied, [{ kind: 'dropRow', rowId: item }])).toEqual(empty)
  })

  it('that were dropped come back whole with the undo', () => {
    const listed = after(empty, [row(item, { what: 'Walk', with: item, felt: 4 })])
    const drop: Edit = { kind: 'dropRow', rowId: item }
    expect(after(applyEdit(listed, drop, now), undoOf(listed, drop))).toEqual(listed)
  })

  it('tell nobody called from not looked at', () => {
    expect(after(empty, [row('jobLoss', { call: [] })]).rows).toEqual([{ id: 'jobLoss', answers: { call: [] } }])
  })
})

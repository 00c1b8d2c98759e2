import { describe, expect, it } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { checkAnswers, fieldsOfRow } from '#app/domain/answers.ts'
import { e0Map } from '#app/domain/exercises/e0-map.ts'
import { e1Audit } from '#app/domain/exercises/e1-audit.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import { readPersonal } from '#app/domain/read-personal.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import { fillIn } from './fill-in.ts'
import { inventNetwork } from './network.ts'
import { personRandom } from './person-random.ts'

const network = inventNetwork(personRandom(1, 1, 'network'))
const empty: Worksheet = {
  roundId: 'a6f4e0de-3f1c-4f0e-9c3f-7d0f0b6f1a11',
  revision: 0,
  contacts: [],
  answers: {},
  rows: [],
  ties: [],
  handedInAt: null,
  hints: {}
}
const answers = () => personRandom(1, 1, 'answers')
const fill = (exercise: Exercise, sheet: Worksheet) =>
  fillIn(exercise, sheet, network, answers()).reduce((filled, edit) => applyEdit(filled, edit, ''), sheet)

describe('Filling in', () => {
  it('draws the whole network, and then has nothing left to write', () => {
    const map = fill(e0Map, empty)
    expect(map.contacts.map(({ label }) => label)).toEqual(network.contacts.map(({ label }) => label))
    expect(map.ties).toHaveLength(network.ties.length)
    expect(fillIn(e0Map, map, network, answers())).toEqual([])
  })

  it('takes up a map that is half done where it was left', () => {
    const edits = fillIn(e0Map, empty, network, answers())
    const half = edits.slice(0, edits.length / 2).reduce((sheet, edit) => applyEdit(sheet, edit, ''), empty)
    expect(fill(e0Map, half).contacts).toHaveLength(network.contacts.length)
    expect(fillIn(e0Map, half, network, answers())).toHaveLength(edits.length - Math.floor(edits.length / 2))
  })

  it('answers the audit the same way for the same seed, whatever was answered before', () => {
    const map = { ...fill(e0Map, empty), answers: {} }
    const audit = fill(e1Audit, map)
    const [first] = map.contacts
    const begun = { ...map, answers: { [first?.id ?? '']: audit.answers[first?.id ?? ''] ?? {} } }
    expect(Object.keys(audit.answers)).toHaveLength(map.contacts.length)
    expect(fill(e1Audit, begun).answers).toEqual(audit.answers)
  })

  it('answers an exercise it has no rule for with what the exercise takes', () => {
    const unknown: Exercise = { ...e0Map, id: 'unknown', editsMap: false, asksTies: false }
    const { contacts } = fill(e0Map, empty)
    const { answers } = fill(unknown, { ...empty, contacts })
    expect(Object.keys(answers)).toHaveLength(contacts.length)
    for (const given of Object.values(answers)) expect(checkAnswers(unknown.fields, given).wrong).toBeNull()
  })

  it.each(exercises)('$id: writes only what is asked, and enough for a result', (exercise) => {
    const { contacts } = fill(e0Map, empty)
    const sheet = exercise.editsMap ? empty : { ...empty, contacts }
    for (const edit of fillIn(exercise, sheet, network, answers())) {
      if (edit.kind === 'answer') expect(checkAnswers(exercise.fields, edit.fields).wrong).toBeNull()
      if (edit.kind === 'row') {
        const fields = fieldsOfRow(exercise, edit.rowId)
        expect(fields && checkAnswers(fields, edit.fields).wrong).toBeNull()
        expect(fields).not.toBeNull()
      }
    }
    const filled = fill(exercise, sheet)
    const result = personalResult(exercise, sheetOf(exercise, filled, '2026-12-05'))
    expect(['personal.empty', 'personal.unanswered', 'personal.unsorted']).not.toContain(
      readPersonal(exercise, result).key
    )
    expect(fillIn(exercise, filled, network, answers())).toEqual([])
  })
})

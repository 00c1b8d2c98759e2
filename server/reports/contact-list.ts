import type { AnswerValue } from '#app/contract/change.ts'
import type { Field } from '#app/domain/exercise.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { isNumbered, mapGroups } from './map-groups.ts'
import { printable } from './printable.ts'
import type { ReportWorksheet } from './report-input.ts'
import type { ReportWords } from './report-words.ts'

/** Everybody on the map and what was answered about them, group by group. */
export type ContactList = {
  title: string
  note: string
  columns: string[]
  groups: { name: string | null; rows: { number: number | null; name: string; answers: string[] }[] }[]
}

export function contactList(worksheet: ReportWorksheet, words: ReportWords): ContactList {
  const { exerciseId, exerciseVersion, contacts, answers } = worksheet
  const { report } = words
  const fields = findExercise(exerciseId, exerciseVersion).fields.filter(({ kind }) => kind !== 'words')
  const numbered = isNumbered(contacts)
  const groups = mapGroups(contacts, answers)
  const hasNames = groups.some(({ name }) => name !== null)
  let number = 0
  return {
    title: report('personal.list'),
    note: report(numbered ? 'personal.listNoteNumbers' : 'personal.listNote'),
    columns: [report('personal.name'), ...fields.map(({ id }) => words.exercise(exerciseId, `fields.${id}.label`))],
    groups: groups.map((group) => ({
      name: hasNames ? printable(group.name ?? report('personal.noGroup')) : null,
      rows: group.contacts.map(({ id, label }) => {
        number += 1
        return {
          number: numbered ? number : null,
          name: printable(label),
          answers: fields.map((field) => answerText(exerciseId, field, answers[id]?.[field.id], words))
        }
      })
    }))
  }
}

/** Unanswered is not "no", and is said as what it is. */
function answerText(exerciseId: string, field: Field, value: AnswerValue | undefined, words: ReportWords): string {
  const { report } = words
  if (value === undefined || value === null || value === '') return report('personal.unanswered')
  if (field.kind === 'yesNo') return report(value === true ? 'personal.yes' : 'personal.no')
  if (field.kind === 'month') return words.month(String(value))
  if (field.kind === 'words') return printable(String(value))
  return words.exercise(exerciseId, `fields.${field.id}.options.${value}`)
}

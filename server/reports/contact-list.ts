import type { AnswerValue } from '#app/contract/change.ts'
import type { Exercise, Field } from '#app/contract/exercise.ts'
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
  const { exercise, contacts, answers } = worksheet
  const { report } = words
  const fields = exercise.fields.filter(({ kind }) => kind !== 'words')
  const numbered = isNumbered(contacts)
  const groups = mapGroups(contacts, answers)
  const hasNames = groups.some(({ name }) => name !== null)
  let number = 0
  return {
    title: report('personal.list'),
    note: report(numbered ? 'personal.listNoteNumbers' : 'personal.listNote'),
    columns: [report('personal.name'), ...fields.map(({ id }) => words.exercise(exercise, `fields.${id}.label`))],
    groups: groups.map((group) => ({
      name: hasNames ? printable(group.name ?? report('personal.noGroup')) : null,
      rows: group.contacts.map(({ id, label }) => {
        number += 1
        return {
          number: numbered ? number : null,
          name: printable(label),
          answers: fields.map((field) => answerText(exercise, field, answers[id]?.[field.id], words))
        }
      })
    }))
  }
}

/** Unanswered is not "no", and is said as what it is. */
function answerText(exercise: Exercise, field: Field, value: AnswerValue | undefined, words: ReportWords): string {
  const { report } = words
  if (value === undefined || value === null || value === '') return report('personal.unanswered')
  if (field.kind === 'yesNo') return report(value === true ? 'personal.yes' : 'personal.no')
  if (field.kind === 'month') return words.month(String(value))
  if (field.kind === 'words') return printable(String(value))
  return words.exercise(exercise, `fields.${field.id}.options.${value}`)
}

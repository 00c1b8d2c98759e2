import type { Edit } from '#app/contract/change.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import { isItemId } from '#app/contract/item-id.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { type PersonalResult, personalResult } from '../gaps/personal-result.ts'
import { sheetOf } from '../gaps/sheet.ts'
import { applyEdit } from '../worksheet/apply-edit.ts'
import { answerer, writeRows } from './answers.ts'
import { auditAnswers, type InventedContact, mapAnswers } from './maps.ts'

export type InventedPerson = { id: string; contacts: InventedContact[]; ties: { a: string; b: string }[] }

/** One person's worksheet of one round, handed in. */
export type InventedSheet = Pick<Worksheet, 'answers' | 'rows' | 'revision'> & {
  seatId: string
  result: PersonalResult
}

/** The share of ties at work that help people grow when the demo begins; the last session sees what the course did. */
const GROWTH = 0.2

/**
 * Fills in an exercise as an invented person would. What was listed the last time comes along as it does in a round: all
 * items, or those still open, of which the person now says what became of them.
 */
export function inventSheet(
  exercise: Exercise,
  person: InventedPerson,
  round: { before: Worksheet['rows']; day: string; random: () => number; newId: () => string }
): InventedSheet {
  const { before, day, random, newId } = round
  const contacts = person.contacts.map(({ id, label }) => ({ id, label }))
  const brought = person.contacts.map((contact) => [contact.id, broughtAlong(exercise, contact)])
  const empty: Worksheet = {
    roundId: '',
    revision: 0,
    contacts,
    answers: Object.fromEntries(brought),
    rows: [],
    ties: [],
    handedInAt: null,
    hints: {}
  }
  const edits = [
    ...answerContacts(exercise, person, random, day),
    ...writeRows(exercise, empty, random, day, newId).map(asPlanned(exercise))
  ]
  const carried = before.filter(({ id, answers }) => isItemId(id) && (!keepsStatus(exercise) || isOpen(answers)))
  const begun = {
    ...empty,
    rows: carried.map(({ id, answers }) => ({ id, answers: { ...answers, ...end(exercise, random) } }))
  }
  const sheet = edits.reduce((filled, edit) => applyEdit(filled, edit, ''), begun)
  return {
    seatId: person.id,
    answers: sheet.answers,
    rows: sheet.rows,
    revision: contacts.length + edits.length,
    result: personalResult(exercise, sheetOf(exercise, sheet, day))
  }
}

/** What a contact's card says from the map: its group, and what the exercise takes over. */
function broughtAlong(exercise: Exercise, { group, outside }: InventedContact): Answers {
  return exercise.fromMap.includes('outside') ? { group, outside } : { group }
}

function answerContacts(exercise: Exercise, { contacts }: InventedPerson, random: () => number, day: string): Edit[] {
  if (exercise.fields.length === 0) return []
  // The group came along with the person; of a facilitator's own map nothing else is known.
  const any = answerer(
    exercise.fields.filter(({ id }) => id !== 'group'),
    random,
    day
  )
  const answers = (contact: InventedContact) => {
    if (exercise.editsMap && !exercise.texts) return mapAnswers(contact, random)
    return exercise.id === 'audit' ? auditAnswers(contact, GROWTH, random) : any()
  }
  return contacts.map((contact) => ({ kind: 'answer', contactId: contact.id, fields: answers(contact) }))
}

/** Items that are carried over while they are open have a status. */
const keepsStatus = ({ items }: Exercise) => items?.carry === 'open'
const isOpen = ({ status = 'planned' }: Answers) => status === 'planned'

/** What a person has just listed is still ahead. */
const asPlanned =
  (exercise: Exercise) =>
  (edit: Edit): Edit =>
    keepsStatus(exercise) && edit.kind === 'row' && isItemId(edit.rowId)
      ? { ...edit, fields: { ...edit.fields, status: 'planned', felt: null } }
      : edit

/** Half is done as planned, some otherwise, some not. */
function end(exercise: Exercise, random: () => number): Answers {
  if (!keepsStatus(exercise)) return {}
  const drawn = random()
  return { status: drawn < 0.5 ? 'done' : drawn < 0.7 ? 'adapted' : 'dropped', felt: 2 + Math.floor(random() * 4) }
}

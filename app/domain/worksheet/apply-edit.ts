import type { AnswerValue, Edit } from '#app/contract/change.ts'
import { isItemId } from '#app/contract/item-id.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'

/**
 * The worksheet after an edit. Edits carry absolute values, so applying one twice is applying it once, and an edit that
 * no longer has anything to say (an answer about a contact that left the map) changes nothing. The revision is the
 * server's to raise and stays as it is.
 * @param now ISO time, used only for a hand-in that the worksheet does not have yet
 */
export function applyEdit(worksheet: Worksheet, edit: Edit, now: string): Worksheet {
  switch (edit.kind) {
    case 'contact':
      return { ...worksheet, contacts: withContact(worksheet, edit.contactId, edit.label) }
    case 'leave':
      return withoutContact(worksheet, edit.contactId)
    case 'answer':
      return hasContact(worksheet, edit.contactId)
        ? { ...worksheet, answers: withAnswers(worksheet.answers, edit.contactId, edit.fields) }
        : worksheet
    case 'row':
      return { ...worksheet, rows: withRow(worksheet.rows, edit.rowId, edit.fields) }
    case 'dropRow':
      return { ...worksheet, rows: worksheet.rows.filter(({ id }) => id !== edit.rowId) }
    case 'tie':
      return hasContact(worksheet, edit.a) && hasContact(worksheet, edit.b)
        ? { ...worksheet, ties: withTie(worksheet.ties, tieOf(edit.a, edit.b), edit.on) }
        : worksheet
    case 'handIn':
      return worksheet.handedInAt ? worksheet : { ...worksheet, handedInAt: now }
    case 'takeBack':
      return worksheet.handedInAt ? { ...worksheet, handedInAt: null } : worksheet
  }
}

/** A tie's two ends in the order they are stored in: ties are undirected, smaller id first. */
export function tieOf(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a]
}

/** Whether two contacts are marked as knowing each other. */
export function hasTie(ties: Worksheet['ties'], a: string, b: string): boolean {
  const [first, second] = tieOf(a, b)
  return ties.some((tie) => tie[0] === first && tie[1] === second)
}

function hasContact(worksheet: Worksheet, id: string): boolean {
  return worksheet.contacts.some((contact) => contact.id === id)
}

function withContact(worksheet: Worksheet, id: string, label: string): Worksheet['contacts'] {
  return hasContact(worksheet, id)
    ? worksheet.contacts.map((contact) => (contact.id === id ? { id, label } : contact))
    : [...worksheet.contacts, { id, label }]
}

function withoutContact(worksheet: Worksheet, id: string): Worksheet {
  if (!hasContact(worksheet, id)) return worksheet
  const { [id]: _left, ...answers } = worksheet.answers
  return {
    ...worksheet,
    contacts: worksheet.contacts.filter((contact) => contact.id !== id),
    answers,
    ties: worksheet.ties.filter((tie) => !tie.includes(id))
  }
}

/** Null takes an answer back; a contact without any answer has no record, so that equal worksheets look equal. */
function withAnswers(all: Worksheet['answers'], id: string, fields: Answers): Worksheet['answers'] {
  const { [id]: before, ...others } = all
  const merged = mergeAnswers(before, fields)
  return Object.keys(merged).length === 0 ? others : { ...others, [id]: merged }
}

/** An item stays once it was begun, until it is dropped; any other row without answers is not there. */
export function isThere({ id, answers }: Worksheet['rows'][number]): boolean {
  return isItemId(id) || Object.keys(answers).length > 0
}

function withRow(rows: Worksheet['rows'], id: string, fields: Answers): Worksheet['rows'] {
  const before = rows.find((row) => row.id === id)
  const row = { id, answers: mergeAnswers(before?.answers, fields) }
  if (!isThere(row)) return rows.filter((one) => one.id !== id)
  return before ? rows.map((one) => (one.id === id ? row : one)) : [...rows, row]
}

function mergeAnswers(before: Answers | undefined, fields: Answers): Answers {
  return Object.fromEntries(Object.entries({ ...before, ...fields }).filter(([, value]) => value !== null))
}

/** Whether two answers are the same, by value; an absent one is null. */
export function sameAnswer(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return (one ?? null) === (other ?? null)
  return one.length === other.length && one.every((value, index) => value === other[index])
}

function withTie(ties: Worksheet['ties'], tie: [string, string], on: boolean): Worksheet['ties'] {
  if (hasTie(ties, ...tie) === on) return ties
  return on ? [...ties, tie] : ties.filter((one) => one[0] !== tie[0] || one[1] !== tie[1])
}

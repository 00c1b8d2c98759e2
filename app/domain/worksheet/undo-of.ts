import type { Edit } from '#app/contract/change.ts'
import { isItemId } from '#app/contract/item-id.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { hasTie, sameAnswer } from './apply-edit.ts'

/**
 * The edits that take an edit back, to be applied in their order. Worked out from the worksheet *before* the edit;
 * empty when the edit changes nothing.
 */
export function undoOf(worksheet: Worksheet, edit: Edit): Edit[] {
  switch (edit.kind) {
    case 'contact': {
      const before = worksheet.contacts.find((contact) => contact.id === edit.contactId)
      if (!before) return [{ kind: 'leave', contactId: edit.contactId }]
      return before.label === edit.label ? [] : [{ kind: 'contact', contactId: before.id, label: before.label }]
    }
    case 'leave':
      return undoLeave(worksheet, edit.contactId)
    case 'answer': {
      if (!worksheet.contacts.some((contact) => contact.id === edit.contactId)) return []
      const fields = undoAnswers(worksheet.answers[edit.contactId], edit.fields)
      return fields ? [{ kind: 'answer', contactId: edit.contactId, fields }] : []
    }
    case 'row':
      return undoRow(worksheet, edit.rowId, edit.fields)
    case 'dropRow': {
      const row = worksheet.rows.find(({ id }) => id === edit.rowId)
      return row ? [{ kind: 'row', rowId: row.id, fields: row.answers }] : []
    }
    case 'tie': {
      const both = [edit.a, edit.b].every((id) => worksheet.contacts.some((contact) => contact.id === id))
      return both && hasTie(worksheet.ties, edit.a, edit.b) !== edit.on ? [{ ...edit, on: !edit.on }] : []
    }
    case 'handIn':
      return worksheet.handedInAt ? [] : [{ kind: 'takeBack' }]
    case 'takeBack':
      return worksheet.handedInAt ? [{ kind: 'handIn' }] : []
  }
}

/** Brings a contact back with everything that was said about it. */
function undoLeave(worksheet: Worksheet, contactId: string): Edit[] {
  const contact = worksheet.contacts.find((one) => one.id === contactId)
  if (!contact) return []
  const fields = worksheet.answers[contactId]
  return [
    { kind: 'contact', contactId, label: contact.label },
    ...(fields ? [{ kind: 'answer' as const, contactId, fields }] : []),
    ...worksheet.ties
      .filter((tie) => tie.includes(contactId))
      .map(([a, b]) => ({ kind: 'tie' as const, a, b, on: true }))
  ]
}

/** The answers as they were, of those that change; null when none does. */
function undoAnswers(before: Answers | undefined, fields: Answers): Answers | null {
  const changed = Object.keys(fields).filter((field) => !sameAnswer(before?.[field], fields[field]))
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, before?.[field] ?? null]))
}

/** An item that began with the edit goes again; a row of the exercise is only emptied. */
function undoRow(worksheet: Worksheet, rowId: string, given: Answers): Edit[] {
  const row = worksheet.rows.find(({ id }) => id === rowId)
  const isItem = isItemId(rowId)
  if (!row && isItem) return [{ kind: 'dropRow', rowId }]
  const fields = undoAnswers(row?.answers, given)
  return fields ? [{ kind: 'row', rowId, fields }] : []
}

import type { Change, Edit } from '#app/contract/change.ts'
import { AppError } from '#app/contract/errors.ts'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { checkAnswers, fieldsOfRow } from '#app/domain/answers.ts'
import type { DatabaseClient } from '#db/client.ts'
import { type EditOutcome, type StoredEdit, saveEdit } from '#db/repositories/save-edit.ts'
import { encryptText } from '../auth/vault.ts'
import { computeResult } from './compute-result.ts'

export type Changed = { revision: number; handedInAt: Date | null; repeated: boolean }

/**
 * Stores one change of a person's worksheet; when it resolves, the change is in the database. A change that was
 * already stored does nothing and says so. Late changes are stored too, whatever the stage: what somebody typed is
 * theirs, and the law of releases alone decides what the room sees of it.
 * @param exercise the definition the round runs with
 * @param seatKey what the seat's words are encrypted with
 * @throws `bad-request` for an answer the exercise does not ask for, `round-not-open`, `out-of-order` with the number
 *   that is expected, `unknown-contact`, `too-many`, `not-found`
 */
export async function changeWorksheet(
  client: Pick<DatabaseClient, 'db' | 'sql'>,
  input: { seatId: string; seatKey: Buffer; exercise: Exercise; change: Change }
): Promise<Changed> {
  const { seatId, exercise, change } = input
  const edit = toStored(exercise, input.seatKey, change.edit)
  const target = { roundId: change.roundId, seatId, clientId: change.clientId, seq: change.seq }

  let outcome = await saveEdit(client.sql, target, edit)
  if (outcome && !outcome.stored && isNext(outcome, change.seq)) {
    // Another device changed the worksheet in the same instant; the second look sees what it did.
    outcome = await saveEdit(client.sql, target, edit)
  }
  if (!outcome) throw new AppError('not-found')
  if (!outcome.stored) return refusedOrRepeated(outcome, change.seq)

  const { revision, handedInAt } = outcome
  if (handedInAt) {
    await computeResult(client.db, { roundId: change.roundId, seatId, seatKey: input.seatKey, exercise })
  }
  return { revision, handedInAt, repeated: false }
}

type NotStored = Extract<EditOutcome, { stored: false }>

function isNext({ stage, known, fits, lastSeq }: NotStored, seq: number): boolean {
  return stage !== 'preview' && known && fits && lastSeq === seq - 1
}

function refusedOrRepeated(found: NotStored, seq: number): Changed {
  if (found.lastSeq >= seq) return { revision: found.revision, handedInAt: found.handedInAt, repeated: true }
  if (found.stage === 'preview') throw new AppError('round-not-open')
  if (found.lastSeq < seq - 1) throw new AppError('out-of-order', found.lastSeq + 1)
  if (!found.known) throw new AppError('unknown-contact')
  if (!found.fits) throw new AppError('too-many')
  throw new AppError('unavailable')
}

/** The edit as it is stored: checked against the exercise, ends of a tie in order, words encrypted. */
function toStored(exercise: Exercise, seatKey: Buffer, edit: Edit): StoredEdit {
  switch (edit.kind) {
    case 'contact':
      if (!exercise.editsMap) throw new AppError('not-allowed')
      return { kind: 'contact', contactId: edit.contactId, label: encryptText(seatKey, edit.label) }
    case 'leave':
      if (!exercise.editsMap) throw new AppError('not-allowed')
      return edit
    case 'tie':
      if (!exercise.asksTies) throw new AppError('not-allowed')
      return edit.a < edit.b ? edit : { ...edit, a: edit.b, b: edit.a }
    case 'answer': {
      return { kind: 'answer', contactId: edit.contactId, ...sealed(exercise.fields, edit.fields, seatKey) }
    }
    case 'row': {
      const fields = fieldsOfRow(exercise, edit.rowId)
      if (!fields) throw new AppError('bad-request', 'rowId')
      return { kind: 'row', rowId: edit.rowId, ...sealed(fields, edit.fields, seatKey) }
    }
    default:
      return edit
  }
}

function sealed(fields: readonly Field[], given: Answers, seatKey: Buffer) {
  const { answers, words, wrong } = checkAnswers(fields, given)
  if (wrong !== null) throw new AppError('bad-request', wrong)
  const encrypted = Object.entries(words).map(([field, text]) => [
    field,
    text === null ? null : encryptText(seatKey, text).toString('base64')
  ])
  return { answers, words: Object.fromEntries(encrypted) as Record<string, string | null> }
}

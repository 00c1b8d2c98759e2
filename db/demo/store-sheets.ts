import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { e0Map } from '#app/domain/exercises/e0-map.ts'
import type { InventedPerson, InventedSheet } from '#app/domain/invented/sheets.ts'
import type { Tables } from '../types.ts'

/** Somebody of the demo: what they write about others is encrypted with `key`. */
export type DemoPerson = InventedPerson & { key: Buffer }

/** Stores everybody's worksheet of a round, one statement a table. Sheets are in the order of the people. */
export async function storeSheets(
  trx: Transaction<Tables>,
  round: {
    roundId: string
    exercise: Exercise
    at: Date
    people: readonly DemoPerson[]
    sheets: readonly InventedSheet[]
    encryptText: (key: Buffer, text: string) => Buffer
  }
): Promise<void> {
  const { roundId, exercise, at, people, sheets, encryptText } = round
  const asked = [...e0Map.fields, ...exercise.fields]
  const listed = [...(exercise.rows?.fields ?? []), ...(exercise.items?.fields ?? []), ...exercise.self]
  const pages = sheets.flatMap((sheet, place) => {
    const person = people[place]
    return person ? [{ id: randomUUID(), sheet, person }] : []
  })
  await trx
    .insertInto('worksheet')
    .values(
      pages.map(({ id, sheet: { seatId, revision, result } }) => ({
        id,
        round_id: roundId,
        seat_id: seatId,
        revision,
        handed_in_at: at,
        result
      }))
    )
    .execute()
  const entries = pages.flatMap(({ id, sheet, person }) =>
    person.contacts.map((contact) => ({
      worksheet_id: id,
      contact_id: contact.id,
      ...sealed(asked, sheet.answers[contact.id] ?? {}, (text) => encryptText(person.key, text))
    }))
  )
  await trx.insertInto('entry').values(entries).execute()
  const rows = pages.flatMap(({ id, sheet, person }) =>
    sheet.rows.map((row) => ({
      worksheet_id: id,
      row_id: row.id,
      ...sealed(listed, row.answers, (text) => encryptText(person.key, text))
    }))
  )
  if (rows.length > 0) await trx.insertInto('worksheet_row').values(rows).execute()
  const ties = pages.flatMap(({ id, person }) => person.ties.map((tie) => ({ worksheet_id: id, ...tie })))
  if (exercise.asksTies) await trx.insertInto('tie').values(ties).execute()
}

/** A person's own words apart from the rest, encrypted. */
function sealed(fields: readonly Field[], given: Answers, encrypt: (text: string) => Buffer) {
  const isWords = (id: string) => fields.some((field) => field.kind === 'words' && field.id === id)
  const answers = Object.entries(given).filter(([id]) => !isWords(id))
  const words = Object.entries(given).flatMap(([id, text]): [string, string][] =>
    isWords(id) && typeof text === 'string' ? [[id, encrypt(text).toString('base64')]] : []
  )
  return { answers: Object.fromEntries(answers), words: Object.fromEntries(words) }
}

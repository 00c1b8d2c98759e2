import type { Edit } from '#app/contract/change.ts'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import { isItemId } from '#app/contract/item-id.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { SELF_ROW } from '../gaps/sheet.ts'
import { inventedWords } from './words.ts'

/**
 * Somebody's way of answering these fields, so that people differ and not every room looks alike: a yes and a tag come as
 * often as the square of a number drawn once (a tag at most three times in five), a scale goes up to somewhere between its
 * middle and its end. One in four points at nobody; others at one to three people, most often at the first of the map, as
 * people do. Dates are in the four weeks from `day`, months in the year before it.
 * @param random 0..1
 * @param day YYYY-MM-DD
 */
export function answerer(
  fields: readonly Field[],
  random: () => number,
  day: string,
  people: readonly string[] = []
): () => Answers {
  const inclination = Object.fromEntries(
    fields
      .flatMap((field) => (field.kind === 'tags' ? field.options.map((tag) => `${field.id} ${tag}`) : [field.id]))
      .map((id) => [id, random()])
  )
  const leansTo = (id: string) => inclination[id] ?? 0
  const oneOf = (count: number) => Math.floor(random() * count)
  const pick = <One>(all: readonly One[]) => all[oneOf(all.length)] ?? null
  const somebody = () => people[Math.floor(random() ** 2 * people.length)]

  const answerTo = (field: Field): Answers[string] => {
    switch (field.kind) {
      case 'yesNo':
        return random() < leansTo(field.id) ** 2
      case 'scale':
        return 1 + Math.floor(random() * field.steps * (0.5 + leansTo(field.id) / 2))
      case 'choice':
        return pick(field.options)
      case 'tags':
        return field.options.filter((tag) => random() < 0.6 * leansTo(`${field.id} ${tag}`) ** 2)
      case 'number':
        return oneOf(Math.min(field.most, 600))
      case 'month':
        return daysFrom(day, -oneOf(330)).slice(0, 7)
      case 'date':
        return daysFrom(day, oneOf(28))
      case 'words':
        return pick(inventedWords[field.id] ?? inventedWords.any ?? [])
      case 'contact':
        return random() < 0.25 ? null : (somebody() ?? null)
      case 'contacts': {
        const picked = random() < 0.25 ? [] : Array.from({ length: 1 + oneOf(3) }, somebody)
        return [...new Set(picked.filter((id) => id !== undefined))]
      }
    }
  }
  return () => Object.fromEntries(fields.map((field) => [field.id, answerTo(field)]))
}

/**
 * What somebody writes besides what they say about their contacts: rows, one to three items of their own, and what is asked
 * about them. What is there already is not written again, and whoever has items lists no more.
 * @param newId a UUID for each item
 */
export function writeRows(
  exercise: Exercise,
  sheet: Pick<Worksheet, 'contacts' | 'rows'>,
  random: () => number,
  day: string,
  newId: () => string
): Edit[] {
  const { rows, items, self } = exercise
  const people = sheet.contacts.map(({ id }) => id)
  const write = (fields: readonly Field[], ids: readonly string[]): Edit[] => {
    const answers = answerer(fields, random, day, people)
    return ids.map((rowId) => ({ kind: 'row', rowId, fields: answers() }))
  }
  const begun = new Set(sheet.rows.map(({ id }) => id))
  const isListed = sheet.rows.some(({ id }) => isItemId(id))
  const made = items && !isListed ? Array.from({ length: 1 + Math.floor(random() * 3) }, newId) : []
  return [
    ...(rows ? write(rows.fields, rows.ids) : []),
    ...(self.length > 0 ? write(self, [SELF_ROW]) : []),
    ...(items ? write(items.fields, made) : [])
  ].filter((edit) => edit.kind === 'row' && !begun.has(edit.rowId))
}

function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

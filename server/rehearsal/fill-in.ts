import { randomUUID } from 'node:crypto'
import { type Edit, isItemId } from '#app/contract/change.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import type { Exercise, Field } from '#app/domain/exercise.ts'
import { SELF_ROW } from '#app/domain/gaps/sheet.ts'
import type { Network } from './network.ts'

/**
 * What a simulated participant still has to write on a worksheet, in the order people write it: names, answers, ties.
 * What is there already is not written again. Handing in is left to the caller.
 * @param random 0..1, drawn in the order of the worksheet's contacts
 */
export function fillIn(exercise: Exercise, sheet: Worksheet, network: Network, random: () => number): Edit[] {
  if (exercise.editsMap) return drawMap(exercise, sheet, network)
  return [...answerAll(exercise, sheet, network, random), ...fillRows(exercise, sheet, random)]
}

function drawMap(exercise: Exercise, sheet: Worksheet, network: Network): Edit[] {
  const listed = new Map(sheet.contacts.map(({ id, label }) => [label, id]))
  const ids = network.contacts.map(({ label }) => listed.get(label) ?? randomUUID())
  const tied = new Set(sheet.ties.map((tie) => tie.join()))
  const asked = new Set(exercise.fields.map((field) => field.id))

  const names = network.contacts.flatMap(({ label }, place): Edit[] =>
    listed.has(label) ? [] : [{ kind: 'contact', contactId: ids[place] ?? '', label }]
  )
  const answers = network.contacts.flatMap((contact, place): Edit[] => {
    const contactId = ids[place] ?? ''
    const stored = sheet.answers[contactId] ?? {}
    const fields = Object.entries(contact.answers).filter(([id, value]) => asked.has(id) && stored[id] !== value)
    return fields.length === 0 ? [] : [{ kind: 'answer', contactId, fields: Object.fromEntries(fields) }]
  })
  const ties = network.ties.flatMap(([from, to]): Edit[] => {
    const [a = '', b = ''] = [ids[from], ids[to]].sort()
    return tied.has(`${a},${b}`) ? [] : [{ kind: 'tie', a, b, on: true }]
  })
  return [...names, ...answers, ...(exercise.asksTies ? ties : [])]
}

function answerAll(exercise: Exercise, sheet: Worksheet, network: Network, random: () => number): Edit[] {
  const outside = new Map(network.contacts.map(({ label, answers }) => [label, answers.outside === true]))
  const answer = exercise.id === 'audit' ? auditRule(random) : () => anyAnswers(exercise.fields, random)
  return sheet.contacts.flatMap(({ id, label }): Edit[] => {
    // Drawn for every contact, so that who was answered about already does not change the rest.
    const fields = answer(outside.get(label) ?? false)
    const stored = sheet.answers[id] ?? {}
    // The person's own words come along from the map; they are not answers to this exercise.
    const begun = exercise.fields.some((field) => field.id in stored)
    return begun ? [] : [{ kind: 'answer', contactId: id, fields }]
  })
}

/**
 * The audit's rule. The person has an inclination g = 0.15 + r / 2 to see growth, from the first number r drawn. For
 * each contact two more, r1 and r2: it serves the company when r1 < 0.92, outside the employer when r1 < 0.4; it helps
 * the person grow when r2 < 0.6 g if it serves the company, and when r2 < g + 0.3 if not.
 */
function auditRule(random: () => number): (outside: boolean) => Answers {
  const inclination = 0.15 + random() / 2
  return (outside) => {
    const company = random() < (outside ? 0.4 : 0.92)
    return { company, growth: random() < (company ? 0.6 * inclination : inclination + 0.3) }
  }
}

/**
 * Rows, items and what is asked about the person, each by what its fields take. What is there already stays; of listed
 * items there are one to three.
 */
function fillRows(exercise: Exercise, sheet: Worksheet, random: () => number): Edit[] {
  const { rows, items, self } = exercise
  const people = sheet.contacts.map(({ id }) => id)
  const write = (rowId: string, fields: readonly Field[]): Edit => ({
    kind: 'row',
    rowId,
    fields: anyAnswers(fields, random, people)
  })
  const fixed = [
    ...(rows?.ids.map((id) => write(id, rows.fields)) ?? []),
    ...(self.length > 0 ? [write(SELF_ROW, self)] : [])
  ]
  const begun = new Set(sheet.rows.map(({ id }) => id))
  const isListed = sheet.rows.some(({ id }) => isItemId(id))
  const listed = items && !isListed ? Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomUUID()) : []
  const made = items ? listed.map((id) => write(id, items.fields)) : []
  return [...fixed, ...made].filter((edit) => edit.kind === 'row' && !begun.has(edit.rowId))
}

/**
 * Any answers that fields take, so that an exercise without a rule of its own can be rehearsed too. Free words stay
 * empty. One in four points at nobody, others at one to three people, most often at the first of the map, as people do.
 */
function anyAnswers(fields: readonly Field[], random: () => number, people: readonly string[] = []): Answers {
  const oneOf = (count: number) => Math.floor(random() * count)
  const somebody = () => people[Math.floor(random() ** 2 * people.length)]
  const answers: Answers = {}
  for (const field of fields) {
    switch (field.kind) {
      case 'yesNo':
        answers[field.id] = random() < 0.5
        break
      case 'scale':
        answers[field.id] = 1 + oneOf(field.steps)
        break
      case 'choice':
        answers[field.id] = field.options[oneOf(field.options.length)] ?? null
        break
      case 'tags':
        answers[field.id] = field.options.filter(() => random() < 0.25)
        break
      case 'number':
        answers[field.id] = oneOf(Math.min(field.most, 600))
        break
      case 'month':
        answers[field.id] = `2026-${String(1 + oneOf(12)).padStart(2, '0')}`
        break
      case 'date':
        answers[field.id] = `2026-12-${String(1 + oneOf(28)).padStart(2, '0')}`
        break
      case 'contact':
        answers[field.id] = random() < 0.25 ? null : (somebody() ?? null)
        break
      case 'contacts': {
        const picked = random() < 0.25 ? [] : Array.from({ length: 1 + oneOf(3) }, somebody)
        answers[field.id] = [...new Set(picked.filter((id) => id !== undefined))]
        break
      }
    }
  }
  return answers
}

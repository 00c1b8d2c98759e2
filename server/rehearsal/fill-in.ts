import { randomUUID } from 'node:crypto'
import type { Edit } from '#app/contract/change.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { answerer, writeRows } from '#app/domain/invented/answers.ts'
import type { Network } from './network.ts'

/** The same seed writes the same on every day. */
const DAY = '2026-12-01'

/**
 * What a simulated participant still has to write on a worksheet, in the order people write it: names, answers, ties.
 * What is there already is not written again. Handing in is left to the caller.
 * @param random 0..1, drawn in the order of the worksheet's contacts
 */
export function fillIn(exercise: Exercise, sheet: Worksheet, network: Network, random: () => number): Edit[] {
  if (exercise.editsMap) return drawMap(exercise, sheet, network)
  return [...answerAll(exercise, sheet, network, random), ...writeRows(exercise, sheet, random, DAY, randomUUID)]
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
  if (exercise.fields.length === 0) return []
  const outside = new Map(network.contacts.map(({ label, answers }) => [label, answers.outside === true]))
  const answer = exercise.id === 'audit' ? auditRule(random) : answerer(exercise.fields, random, DAY)
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

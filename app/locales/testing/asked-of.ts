import type { Chart, Exercise, Field } from '#app/contract/exercise.ts'
import type { CountCell, Figure } from '#app/contract/figures.ts'
import type { Answers, Worksheet } from '#app/contract/worksheet.ts'
import { bandsOf } from '#app/domain/bands.ts'
import { measuresOf, personalResult } from '#app/domain/gaps/personal-result.ts'
import { SELF_ROW, sheetOf } from '#app/domain/gaps/sheet.ts'
import { readPersonal } from '#app/domain/read-personal.ts'
import { readTrend } from '#app/domain/read-trend.ts'
import { readChart, type Sentence } from '#app/domain/reading.ts'

/** Every key that screens and reports can ask for, and the numbers that come with it. */
export function askedOf(exercise: Exercise): Map<string, Set<string>> {
  const { fields, fromMap, layout, rows, items, self, charts, trend, debriefQuestions } = exercise
  const measures = measuresOf(exercise)
  const bins = layout.kind === 'bins' ? layout.bins : []
  const numbered = (path: string, count: number) => Array.from({ length: count }, (_, index) => `${path}.${index + 1}`)
  const plain = [
    ...['title', 'short', 'prompt', 'help'],
    ...[...fields, ...(rows?.fields ?? []), ...(items?.fields ?? []), ...self].flatMap(keysOfField),
    ...fromMap.map((id) => `fields.${id}.label`),
    ...bins.map(({ id }) => `bins.${id}`),
    ...(rows?.ids ?? []).flatMap((id) => [`rows.${id}`, `rowHelp.${id}`]),
    ...(items ? ['title', 'add', 'one', 'empty'].map((key) => `items.${key}`) : []),
    ...(layout.kind === 'list' ? numbered('items.examples', 6) : []),
    ...(self.length > 0 ? ['self.title'] : []),
    ...measures.flatMap(({ id, parts }) => [
      `measures.${id}`,
      `measureHelp.${id}`,
      ...parts.map((part) => `parts.${part}`)
    ]),
    ...charts.flatMap((chart, index) => (chart.measures.length > 1 ? [`charts.${index + 1}`] : [])),
    ...(trend ? ['trend.title'] : []),
    ...numbered('debrief', debriefQuestions)
  ]
  const personal = someResults(exercise)
  const suggestions = personal.map(({ key }) => ({ key: key.replace('personal.', 'suggestion.'), values: {} }))
  const readings = charts.flatMap((chart) => someReadings(exercise, chart))
  const asked = new Map(plain.map((key) => [key, new Set<string>()]))
  for (const { key, values } of [...personal, ...suggestions, ...readings, ...someTrends(exercise)]) {
    const before = asked.get(key)
    const names = new Set(Object.keys(values))
    // A number that a sentence gets only sometimes cannot be named in it.
    asked.set(key, before ? new Set([...before].filter((name) => names.has(name))) : names)
  }
  return asked
}

function keysOfField(field: Field): string[] {
  const options =
    field.kind === 'scale'
      ? Array.from({ length: field.steps }, (_, index) => String(index + 1))
      : field.kind === 'choice' || field.kind === 'tags'
        ? field.options
        : []
  return [`fields.${field.id}.label`, ...options.map((option) => `fields.${field.id}.options.${option}`)]
}

/** What a chart says of every part that can be told and every way of telling it. */
function someReadings(exercise: Exercise, chart: Chart): Sentence[] {
  const people = 18
  const measures = measuresOf(exercise).filter(({ id }) => chart.measures.includes(id))
  const values: CountCell['value'][] = [9, 'few', 'nearlyAll', 'hidden']
  return measures.flatMap((told) => {
    const bands = bandsOf(exercise, told.id)
    return told.parts.flatMap((part) =>
      values.flatMap((value) => {
        const rest = bands && value === 9 ? 0 : 'hidden'
        const figures = measures.map(
          ({ id, parts }): Figure => ({
            kind: 'count',
            measure: id,
            cells: parts.map((one) => ({ parts: [one], value: id === told.id && one === part ? value : rest }))
          })
        )
        return readChart(exercise, chart, { people, figures }) ?? []
      })
    )
  })
}

/** What is said of the sessions, where they are followed. */
function someTrends({ trend }: Exercise): Sentence[] {
  if (!trend) return []
  const middles = [{ from: 3, to: 3 }, { from: 4, to: 4 }, { from: 2, to: 3 }, null]
  return middles.flatMap((first) =>
    middles.map((last) =>
      readTrend({
        measure: trend,
        people: 14,
        sessions: [
          { number: 1, middle: first },
          { number: 2, middle: last }
        ]
      })
    )
  )
}

/** What worksheets of every sort say: nobody on the map up to eight people, nothing answered up to everything. */
function someResults(exercise: Exercise): Sentence[] {
  const next = numbersFrom(2026)
  const sheets = [0, 1, 2, 8].flatMap((contacts) =>
    [0, 0.5, 1].flatMap((yes) =>
      [0, 0.2, 0.5, 1].flatMap((answered) =>
        Array.from({ length: 40 }, () => someWorksheet(exercise, { contacts, yes, answered }, next))
      )
    )
  )
  return sheets.map((worksheet) =>
    readPersonal(exercise, personalResult(exercise, sheetOf(exercise, worksheet, '2026-06-15')))
  )
}

type Odds = { contacts: number; yes: number; answered: number }

function someWorksheet(
  { fields, fromMap, rows, items, self }: Exercise,
  { contacts, yes, answered }: Odds,
  next: () => number
): Pick<Worksheet, 'contacts' | 'answers' | 'rows'> {
  const people = Array.from({ length: contacts }, (_, index) => ({ id: `c${index}`, label: `c${index}` }))
  const pick = <One>(all: readonly One[]) => all[Math.floor(next() * all.length)] ?? null
  const answerTo = (field: Field): Answers[string] => {
    switch (field.kind) {
      case 'yesNo':
        return next() < yes
      case 'scale':
        return next() < yes ? field.steps : 1
      case 'choice':
        return pick(field.options)
      case 'tags':
        return field.options.filter(() => next() < yes)
      case 'contact':
        return next() < yes ? (pick(people)?.id ?? null) : null
      case 'contacts':
        return people.filter(() => next() < yes).map(({ id }) => id)
      case 'date':
        return next() < 0.5 ? '2026-06-01' : '2026-07-01'
      case 'month':
        return '2026-06'
      case 'number':
        return 30
      case 'words':
        return 'words'
    }
  }
  const answersTo = (asked: readonly Field[]): Answers =>
    Object.fromEntries(asked.flatMap((field) => (next() < answered ? [[field.id, answerTo(field)]] : [])))
  const brought = fromMap.map((id): Field => ({ kind: 'yesNo', id }))
  const listed = items ? Array.from({ length: Math.floor(next() * 4) }, (_, index) => `item${index}`) : []
  return {
    contacts: people,
    answers: Object.fromEntries(people.map(({ id }) => [id, answersTo([...fields, ...brought])])),
    rows: [
      { id: SELF_ROW, answers: answersTo(self) },
      ...(rows?.ids ?? []).map((id) => ({ id, answers: answersTo(rows?.fields ?? []) })),
      ...listed.map((id) => ({ id, answers: answersTo(items?.fields ?? []) }))
    ]
  }
}

/** The same numbers 0..1 every time. Source: mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

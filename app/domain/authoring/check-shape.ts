import type { Exercise, Field } from '#app/contract/exercise.ts'
import { isItemId } from '#app/contract/item-id.ts'
import { e0Map } from '../exercises/e0-map.ts'
import { SELF_ROW } from '../gaps/sheet.ts'
import type { Fault, FaultRule } from './fault.ts'
import { shownBy } from './shown-by.ts'

/** Names that mean something to the product itself. */
const reservedParts = ['notStarted', 'notKnown', 'unanswered']
const isReserved = (id: string) => id in {} || reservedParts.includes(id) || /^(upTo|over)\d+$/.test(id)
const isRowReserved = (id: string) => isReserved(id) || id === SELF_ROW || isItemId(id)

/** Questions, options, rows and layout: every id once, and everything the layout needs is there and can be seen. */
export function checkShape(exercise: Exercise): Fault[] {
  const { rows } = exercise
  return [
    ...checkFields(exercise),
    ...(rows ? repeated(rows.ids, 'rows.ids', isRowReserved) : []),
    ...exercise.fromMap.flatMap((id, place) => {
      const field = e0Map.fields.find((one) => one.id === id)
      const rule: FaultRule | null = !field ? 'notThere' : field.kind === 'words' ? 'wrongKind' : null
      return rule ? [{ path: `fromMap.${place}`, rule }] : []
    }),
    ...checkLayout(exercise),
    ...checkBins(exercise)
  ]
}

/** All questions of an exercise and where they stand. */
export function placedFields({ fields, rows, items, self }: Exercise): { path: string; field: Field }[] {
  const placed = (path: string, list: readonly Field[]) =>
    list.map((field, index) => ({ path: `${path}.${index}`, field }))
  return [
    ...placed('fields', fields),
    ...placed('rows.fields', rows?.fields ?? []),
    ...placed('items.fields', items?.fields ?? []),
    ...placed('self', self)
  ]
}

function checkFields(exercise: Exercise): Fault[] {
  const all = placedFields(exercise)
  const ids = [...all.map(({ field }) => field.id), ...exercise.fromMap]
  return all.flatMap(({ path, field }) => {
    const faults: Fault[] = []
    if (ids.filter((id) => id === field.id).length > 1) faults.push({ path: `${path}.id`, rule: 'twice' })
    if (isReserved(field.id) || !isMapsOwn(exercise, path, field)) faults.push({ path: `${path}.id`, rule: 'reserved' })
    if ('options' in field) faults.push(...repeated(field.options, `${path}.options`, isReserved))
    const points = field.kind === 'contact' || field.kind === 'contacts'
    if (points && !/^(rows|items)\./.test(path)) faults.push({ path: `${path}.kind`, rule: 'wrongKind' })
    return faults
  })
}

/** A question of the map's name is the map's question: its answers lie beside what comes along from there. */
function isMapsOwn({ editsMap }: Exercise, path: string, field: Field): boolean {
  const mapped = e0Map.fields.find(({ id }) => id === field.id)
  return !mapped || (editsMap && path.startsWith('fields') && JSON.stringify(mapped) === JSON.stringify(field))
}

function repeated(ids: readonly string[], path: string, reserved: (id: string) => boolean): Fault[] {
  return ids.flatMap((id, place): Fault[] => {
    if (ids.indexOf(id) < place) return [{ path: `${path}.${place}`, rule: 'twice' }]
    return reserved(id) ? [{ path: `${path}.${place}`, rule: 'reserved' }] : []
  })
}

function checkLayout(exercise: Exercise): Fault[] {
  const { fields, layout, rows, items, self, editsMap, asksTies, prefill } = exercise
  const shown = shownBy(layout.kind)
  const faults: Fault[] = []
  const fault = (path: string, rule: FaultRule) => faults.push({ path, rule })
  if (editsMap !== (layout.kind === 'cards')) fault('editsMap', 'needsCards')
  if (asksTies && !editsMap) fault('asksTies', 'needsCards')
  // Answers come along with the map only; items come along by themselves.
  if (prefill === 'answers' && !editsMap && !items) fault('prefill', 'needsCards')
  if (fields.length > 0 && !shown.fields) fault('fields', 'notShown')
  if (rows && !shown.rows) fault('rows', 'notShown')
  if (items && !shown.items) fault('items', 'notShown')
  if (self.length > 0 && !shown.self) fault('self', 'notShown')
  if (layout.kind === 'table' && fields.length === 0) fault('fields', 'needsFields')
  if ((layout.kind === 'chairs' || layout.kind === 'matrix') && !rows) fault('rows', 'needsRows')
  if (layout.kind === 'list' && !items) fault('items', 'needsItems')
  const kinds = rows?.fields.map(({ kind }) => kind) ?? []
  const sits = kinds.filter((kind) => kind === 'contact').length
  if (layout.kind === 'chairs' && rows && (sits !== 1 || kinds.includes('contacts')))
    fault('rows.fields', 'needsOneContact')
  if (items?.carry === 'open' && !hasStatus(items.fields)) fault('items.carry', 'needsStatus')
  return faults
}

/** What becomes of an item: its words are the product's own. */
const statuses = ['planned', 'done', 'adapted', 'dropped'] as const

/** Whether items say what became of them, in the words the product understands. */
export function hasStatus(fields: readonly Field[]): boolean {
  const field = fields.find(({ id }) => id === 'status')
  return field?.kind === 'choice' && [...field.options].sort().join() === [...statuses].sort().join()
}

/** Being in a bin is one whole set of answers: all bins answer the same questions, and no two the same. */
function checkBins({ layout, fields }: Exercise): Fault[] {
  if (layout.kind !== 'bins') return []
  const { bins } = layout
  const asked = [...new Set(bins.flatMap(({ answers }) => Object.keys(answers)))]
  const unsorted = fields.some(({ id }) => !asked.includes(id))
  const sameAs = bins.map(({ answers }) => JSON.stringify(asked.map((id) => answers[id])))
  const ids = repeated(
    bins.map(({ id }) => id),
    'layout.bins',
    (id) => isReserved(id) || id === 'tilt'
  ).map(({ path, rule }) => ({ path: `${path}.id`, rule }))
  return [
    ...ids,
    ...(unsorted ? [{ path: 'fields', rule: 'notShown' as const }] : []),
    ...bins.flatMap(({ answers }, place): Fault[] => {
      const path = `layout.bins.${place}.answers`
      const wrong = Object.entries(answers).flatMap(([id, value]): Fault[] => {
        const field = fields.find((one) => one.id === id)
        if (!field) return [{ path: `${path}.${id}`, rule: 'notThere' }]
        return isAnswerTo(field, value) ? [] : [{ path: `${path}.${id}`, rule: 'wrongKind' }]
      })
      if (asked.some((id) => !(id in answers))) wrong.push({ path, rule: 'missing' })
      if (sameAs.indexOf(sameAs[place] ?? '') < place) wrong.push({ path, rule: 'twice' })
      return wrong
    })
  ]
}

function isAnswerTo(field: Field, value: boolean | number | string): boolean {
  switch (field.kind) {
    case 'yesNo':
      return typeof value === 'boolean'
    case 'scale':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= field.steps
    case 'choice':
      return typeof value === 'string' && field.options.includes(value)
    default:
      return false
  }
}

import type { Exercise, Field, Gap, Tick } from '#app/contract/exercise.ts'
import { e0Map } from '../exercises/e0-map.ts'
import { measuresOf } from '../gaps/personal-result.ts'
import { hasStatus } from './check-shape.ts'
import type { Fault, FaultRule } from './fault.ts'
import { isTwoQuestions } from './sorting.ts'

/** Figures that a kind of gap gives names to itself; a measure of that name would be taken for them. */
const ownFigures: Partial<Record<Gap['kind'], readonly string[]>> = {
  coverage: ['covered', 'leaning'],
  shortfall: ['missing'],
  slots: ['people', 'gap', 'warm', 'distinct'],
  levels: ['gaps', 'proactivity', 'reactive'],
  mix: ['variety', 'flag'],
  scenarios: ['uncovered', 'reuse'],
  balance: ['lean'],
  share: ['flag'],
  size: ['outside', 'outsideAsked', 'groups']
}

/** Every gap finds the questions it is worked out from, and no two gaps give a figure the same name. */
export function checkGaps(exercise: Exercise): Fault[] {
  const faults = exercise.gaps.flatMap((gap, place) =>
    faultsOfGap(gap, exercise).map(({ path, rule }) => ({ path: `gaps.${place}${path ? `.${path}` : ''}`, rule }))
  )
  if (faults.length > 0) return faults
  return [...namesTwice(exercise), ...checkTrend(exercise)]
}

function namesTwice(exercise: Exercise): Fault[] {
  const seen = new Set<string>()
  return exercise.gaps.flatMap((gap, place): Fault[] => {
    const ids = measuresOf({ ...exercise, gaps: [gap] }).map(({ id }) => id)
    const isTwice = ids.some((id) => seen.has(id)) || new Set(ids).size < ids.length
    for (const id of ids) seen.add(id)
    return isTwice ? [{ path: `gaps.${place}.id`, rule: 'twice' }] : []
  })
}

/** What is followed over the sessions is the answer to a question about oneself, on a scale. */
function checkTrend({ gaps, self, trend }: Exercise): Fault[] {
  if (!trend) return []
  const gap = gaps.find(({ kind, id }) => kind === 'answer' && id === trend)
  const field = gap?.kind === 'answer' ? self.find(({ id }) => id === gap.field) : undefined
  if (!field) return [{ path: 'trend', rule: 'notThere' }]
  return field.kind === 'scale' ? [] : [{ path: 'trend', rule: 'wrongKind' }]
}

/** What one gap lacks; paths begin behind the gap. */
export function faultsOfGap(gap: Gap, exercise: Exercise): Fault[] {
  const { fields, rows, items, self, layout, fromMap } = exercise
  const rowFields = rows?.fields ?? []
  const itemFields = items?.fields ?? []
  const faults: Fault[] = []
  const fault = (path: string, rule: FaultRule) => faults.push({ path, rule })
  /** The field of that id, when it is of one of these kinds; says what is wrong otherwise. */
  function needs<Kind extends Field['kind']>(path: string, list: readonly Field[], id: string, ...kinds: Kind[]) {
    const field = list.find((one) => one.id === id)
    if (field && (kinds as string[]).includes(field.kind)) return field as Extract<Field, { kind: Kind }>
    fault(path, field ? 'wrongKind' : 'notThere')
    return null
  }
  if (isNameTaken(gap.id)) fault('id', 'reserved')
  if (namesOf(gap, exercise).some((id) => ownFigures[gap.kind]?.includes(id) || isNameTaken(id)))
    fault('id', 'reserved')
  switch (gap.kind) {
    case 'size':
      if (gap.upTo.some((limit, place) => place > 0 && limit <= (gap.upTo[place - 1] ?? 0))) fault('upTo', 'order')
      if (gap.upTo.length > 10) fault('upTo', 'tooMany')
      break
    case 'share':
      if (layout.kind !== 'bins' || !isTwoQuestions(layout.bins, fields)) fault('', 'needsBins')
      else if (!layout.bins.some(({ id }) => id === gap.flag.bin)) fault('flag.bin', 'notThere')
      break
    case 'coverage':
      gap.of.forEach((tick, place) => {
        faults.push(...faultsOfTick(tick, fields, `of.${place}`))
      })
      break
    case 'shortfall':
      gap.roles.forEach((tick, place) => {
        faults.push(...faultsOfTick(tick, fields, `roles.${place}`))
      })
      if (gap.items && !items) fault('items', 'needsItems')
      break
    case 'slots': {
      if (layout.kind !== 'chairs') fault('', 'needsRows')
      needs('field', rowFields, gap.field, 'contact')
      const since = needs('since', rowFields, gap.since, 'choice')
      if (since && gap.warm.some((option) => !since.options.includes(option))) fault('warm', 'notThere')
      break
    }
    case 'followThrough': {
      const move = needs('move', itemFields, gap.move, 'choice')
      needs('due', itemFields, gap.due, 'date')
      if (gap.status !== 'status' || !hasStatus(itemFields)) fault('status', 'needsStatus')
      if (move?.id === 'status') fault('move', 'wrongKind')
      break
    }
    case 'levels': {
      const field = needs('field', rowFields, gap.field, 'choice')
      if (field && !field.options.includes(gap.enough)) fault('enough', 'notThere')
      break
    }
    case 'mix':
      needs('outside', [...fields, ...e0Map.fields.filter(({ id }) => fromMap.includes(id))], gap.outside, 'yesNo')
      gap.same.forEach((id, place) => {
        needs(`same.${place}`, fields, id, 'yesNo')
        if (id === gap.outside) fault(`same.${place}`, 'twice')
      })
      needs('variety', fields, gap.variety, 'choice')
      break
    case 'scenarios':
      if (layout.kind !== 'matrix') fault('', 'needsRows')
      needs('field', rowFields, gap.field, 'contacts')
      if (gap.surviving) {
        needs('surviving.field', fields, gap.surviving.field, 'yesNo')
        if (!rows?.ids.includes(gap.surviving.row)) fault('surviving.row', 'notThere')
      }
      break
    case 'balance':
      if (layout.kind !== 'bins' || !isTwoQuestions(layout.bins, fields)) fault('', 'needsBins')
      needs('give', fields, gap.give, 'yesNo')
      needs('take', fields, gap.take, 'yesNo')
      if (gap.give === gap.take) fault('take', 'twice')
      break
    case 'answer':
      needs('field', self, gap.field, 'yesNo', 'scale', 'choice')
      break
  }
  return faults
}

const isNameTaken = (id: string) => id in {}

/** What a gap's measures are called besides the names it gives them itself. */
function namesOf(gap: Gap, { rows }: Exercise): string[] {
  switch (gap.kind) {
    case 'coverage':
      return gap.of.map(({ id }) => id)
    case 'shortfall':
      return [...gap.roles.map(({ id }) => id), ...(gap.items ? [gap.items.id] : [])]
    case 'slots':
    case 'levels':
    case 'scenarios':
      return [...(rows?.ids ?? []), gap.id]
    case 'mix':
      return [...gap.same, gap.id]
    default:
      return [gap.id]
  }
}

function faultsOfTick({ field: id, atLeast, tag }: Tick, fields: readonly Field[], path: string): Fault[] {
  const field = fields.find((one) => one.id === id)
  if (!field) return [{ path: `${path}.field`, rule: 'notThere' }]
  switch (field.kind) {
    case 'yesNo':
      return atLeast === undefined && tag === undefined ? [] : [{ path: `${path}.field`, rule: 'wrongKind' }]
    case 'scale':
      return atLeast !== undefined && atLeast <= field.steps && tag === undefined
        ? []
        : [{ path: `${path}.atLeast`, rule: 'notThere' }]
    case 'tags':
      return tag !== undefined && field.options.includes(tag) && atLeast === undefined
        ? []
        : [{ path: `${path}.tag`, rule: 'notThere' }]
    default:
      return [{ path: `${path}.field`, rule: 'wrongKind' }]
  }
}

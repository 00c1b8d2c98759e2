import type { Exercise, Field, Gap, Tick } from '#app/contract/exercise.ts'
import { e0Map } from '../exercises/e0-map.ts'
import { faultsOfGap } from './check-gaps.ts'

export const gapKinds = [
  'coverage',
  'shortfall',
  'share',
  'balance',
  'mix',
  'slots',
  'levels',
  'scenarios',
  'followThrough',
  'answer',
  'size'
] as const satisfies readonly Gap['kind'][]

/** The kinds of gap that these questions allow. */
export function gapsAllowed(exercise: Exercise): Gap['kind'][] {
  return gapKinds.filter((kind) => defaultGap(kind, exercise) !== null)
}

/** A gap of that kind, worked out from the questions there are; null when they do not allow it. */
export function defaultGap(kind: Gap['kind'], exercise: Exercise): Gap | null {
  const gap = proposed(kind, exercise)
  return gap && faultsOfGap(gap, exercise).length === 0 ? gap : null
}

function proposed(kind: Gap['kind'], exercise: Exercise): Gap | null {
  const { fields, rows, items, self, fromMap, gaps } = exercise
  const rowField = (wanted: Field['kind']) => rows?.fields.find((field) => field.kind === wanted)
  const yesNo = fields.filter((field) => field.kind === 'yesNo')
  switch (kind) {
    case 'size':
      return { kind, id: 'size', upTo: [0, 5, 10, 15, 20, 30] }
    case 'share': {
      const bin = exercise.layout.kind === 'bins' ? exercise.layout.bins[0]?.id : undefined
      return bin ? { kind, id: 'shares', flag: { bin, over: 0.5 } } : null
    }
    case 'coverage': {
      const of = ticksOf(fields).slice(0, 9)
      return of.length > 0 ? { kind, id: 'qualities', of, enough: 2 } : null
    }
    case 'shortfall': {
      const roles = ticksOf(fields)
        .slice(0, 9)
        .map((tick) => ({ ...tick, target: 1 }))
      const listed = items ? { items: { id: 'listed', target: 1 } } : {}
      return roles.length > 0 ? { kind, id: 'roles', roles, ...listed } : null
    }
    case 'slots': {
      const [seat, since] = [rowField('contact'), rowField('choice')]
      if (!seat || since?.kind !== 'choice') return null
      // The last option is the longest ago.
      return { kind, id: 'touch', field: seat.id, since: since.id, warm: since.options.slice(0, -1) }
    }
    case 'followThrough': {
      const move = items?.fields.find((field) => field.kind === 'choice' && field.id !== 'status')
      const due = items?.fields.find((field) => field.kind === 'date')
      return move && due ? { kind, id: 'kept', move: move.id, status: 'status', due: due.id } : null
    }
    case 'levels': {
      const field = rowField('choice')
      if (field?.kind !== 'choice') return null
      return { kind, id: 'levels', field: field.id, enough: field.options[Math.floor(field.options.length / 2)] ?? '' }
    }
    case 'mix': {
      const mapped = e0Map.fields.find((field) => fromMap.includes(field.id) && field.kind === 'yesNo')
      const outside = mapped ?? yesNo[0]
      const same = yesNo.filter(({ id }) => id !== outside?.id).slice(0, 5)
      const variety = fields.find((field) => field.kind === 'choice')
      if (!outside || !variety || same.length === 0) return null
      return {
        kind,
        id: 'outsideShare',
        outside: outside.id,
        same: same.map(({ id }) => id),
        variety: variety.id,
        flagBelow: -0.5
      }
    }
    case 'scenarios': {
      const call = rowField('contacts')
      return call ? { kind, id: 'cover', field: call.id } : null
    }
    case 'balance': {
      const [give, take] = yesNo
      return give && take ? { kind, id: 'reciprocity', give: give.id, take: take.id, over: 0.5 } : null
    }
    case 'answer': {
      const asked = gaps.flatMap((gap) => (gap.kind === 'answer' ? [gap.field] : []))
      const countable = self.filter((field) => ['yesNo', 'scale', 'choice'].includes(field.kind))
      const field = countable.find(({ id }) => !asked.includes(id)) ?? countable[0]
      return field ? { kind, id: field.id, field: field.id } : null
    }
  }
}

/** What answers about a person can be ticks for: a yes, a scale from its upper part on, a tag. */
export function ticksOf(fields: readonly Field[]): Tick[] {
  const used = new Set(fields.map(({ id }) => id))
  return fields.flatMap((field): Tick[] => {
    if (field.kind === 'yesNo') return [{ id: field.id, field: field.id }]
    if (field.kind === 'scale') return [{ id: field.id, field: field.id, atLeast: Math.max(1, field.steps - 1) }]
    if (field.kind !== 'tags') return []
    // A tag of one question may be called like one of another.
    return field.options.map((tag) => {
      const id = used.has(tag) ? `${field.id}-${tag}`.slice(0, 40) : tag
      used.add(id)
      return { id, field: field.id, tag }
    })
  })
}

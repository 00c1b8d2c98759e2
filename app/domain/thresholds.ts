import type { Exercise, Field, Gap, Tick } from '#app/contract/exercise.ts'

/**
 * A number from which on something is told, that a facilitator may set. `value` is a count, a share 0..1 (`percent`), an
 * index -1..1, or the place of an option (`option`); always from `least` to `most`, on the grid of `step`.
 */
export type Threshold = {
  /** `<gap>.<name>`, or `<gap>.<tick>.<name>` where there is one for each quality or role. */
  key: string
  gap: Gap['kind']
  name: 'over' | 'enough' | 'atLeast' | 'target' | 'warm' | 'flagBelow'
  kind: 'count' | 'percent' | 'index' | 'option'
  value: number
  least: number
  most: number
  step: number
  /** The text of the exercise that it is about, null when it is about all. */
  about: string | null
  /** The answers an `option` is one of, as texts of the exercise. */
  options?: readonly string[]
}

/** More than that is wanted of nobody. */
const mostPeople = 5

type Dial = Threshold & { turn: (value: number) => Gap }

/** What may be set of an exercise, with the values it has, in the order of its gaps. */
export function thresholdsOf(exercise: Exercise): Threshold[] {
  return exercise.gaps
    .flatMap((gap) => dialsOf(gap, exercise))
    .flatMap(({ turn: _, ...threshold }) => {
      // A choice of two options leaves nothing to set.
      return threshold.least < threshold.most ? [threshold] : []
    })
}

/** The exercise with these values. What it does not have, or what is out of range, is left as it was. */
export function withThresholds(exercise: Exercise, values: Readonly<Record<string, number>>): Exercise {
  const turned = (gap: Gap): Gap =>
    dialsOf(gap, exercise).reduce((before, { key }) => {
      // Looked up anew each time: the one turned before is part of the gap by now.
      const dial = dialsOf(before, exercise).find((one) => one.key === key)
      const value = values[key]
      return dial && value !== undefined && fits(dial, value) ? dial.turn(value) : before
    }, gap)
  return { ...exercise, gaps: exercise.gaps.map(turned) }
}

/** Whether a threshold may have this value. */
export function fits({ least, most, step }: Threshold, value: number): boolean {
  const steps = value / step
  return value >= least && value <= most && Math.abs(steps - Math.round(steps)) < 1e-6
}

function dialsOf(gap: Gap, exercise: Exercise): Dial[] {
  const dial = (
    name: Threshold['name'],
    kind: Threshold['kind'],
    range: Pick<Threshold, 'value' | 'least' | 'most'> & Partial<Pick<Threshold, 'about' | 'options'>>,
    turn: Dial['turn'],
    part?: string
  ): Dial => ({
    key: [gap.id, part, name].filter(Boolean).join('.'),
    gap: gap.kind,
    name,
    kind,
    step: steps[kind],
    about: null,
    ...range,
    turn
  })
  const ticks = <One extends Tick>(all: readonly One[], turn: (ticks: One[]) => Gap) =>
    all.flatMap((tick) => {
      const field = exercise.fields.find(({ id }) => id === tick.field)
      if (field?.kind !== 'scale' || tick.atLeast === undefined) return []
      const range = { value: tick.atLeast, least: 2, most: field.steps, about: `measures.${tick.id}` }
      const set = (atLeast: number) => turn(all.map((one) => (one === tick ? { ...one, atLeast } : one)))
      return [dial('atLeast', 'count', range, set, tick.id)]
    })
  switch (gap.kind) {
    case 'share': {
      // From a half on: the exercise says "mostly".
      const range = { value: gap.flag.over, least: 0.5, most: 0.9, about: `bins.${gap.flag.bin}` }
      return [dial('over', 'percent', range, (over) => ({ ...gap, flag: { ...gap.flag, over } }))]
    }
    case 'coverage': {
      const range = { value: gap.enough, least: 1, most: mostPeople }
      return [
        dial('enough', 'count', range, (enough) => ({ ...gap, enough })),
        ...ticks(gap.of, (of) => ({ ...gap, of }))
      ]
    }
    case 'shortfall': {
      const { roles, items } = gap
      const range = ({ id, target }: { id: string; target: number }) => ({
        value: target,
        least: 1,
        most: mostPeople,
        about: `measures.${id}`
      })
      return [
        ...roles.map((role) => {
          const set = (target: number) => ({
            ...gap,
            roles: roles.map((one) => (one === role ? { ...one, target } : one))
          })
          return dial('target', 'count', range(role), set, role.id)
        }),
        ...(items
          ? [dial('target', 'count', range(items), (target) => ({ ...gap, items: { ...items, target } }), items.id)]
          : []),
        ...ticks(roles, (turned) => ({ ...gap, roles: turned }))
      ]
    }
    case 'slots': {
      const answers = optionsOf(exercise, gap.since)
      const value = Math.max(...gap.warm.map((id) => answers.ids.indexOf(id)))
      // The last option is longer ago than all that is asked: somebody is cold after it.
      const range = { value, least: 0, most: answers.ids.length - 2, options: answers.labels }
      return [dial('warm', 'option', range, (last) => ({ ...gap, warm: answers.ids.slice(0, last + 1) }))]
    }
    case 'levels': {
      const answers = optionsOf(exercise, gap.field)
      const range = {
        value: answers.ids.indexOf(gap.enough),
        least: 1,
        most: answers.ids.length - 1,
        options: answers.labels
      }
      return [dial('enough', 'option', range, (at) => ({ ...gap, enough: answers.ids[at] ?? gap.enough }))]
    }
    case 'mix': {
      // Up to the middle: above it a map that is flagged would not be mostly alike.
      const range = { value: gap.flagBelow, least: -0.9, most: 0 }
      return [dial('flagBelow', 'index', range, (flagBelow) => ({ ...gap, flagBelow }))]
    }
    case 'balance': {
      const range = { value: gap.over, least: 0.2, most: 0.9 }
      return [dial('over', 'percent', range, (over) => ({ ...gap, over }))]
    }
    case 'size':
    case 'followThrough':
    case 'scenarios':
    case 'answer':
      return []
  }
}

const steps: Record<Threshold['kind'], number> = { count: 1, percent: 0.05, index: 0.1, option: 1 }

/** The answers of a choice that the rows are asked, and their texts. */
function optionsOf({ rows }: Exercise, fieldId: string): { ids: readonly string[]; labels: string[] } {
  const field = rows?.fields.find((one): one is Extract<Field, { kind: 'choice' }> => one.id === fieldId)
  const ids = field?.kind === 'choice' ? field.options : []
  return { ids, labels: ids.map((id) => `fields.${fieldId}.options.${id}`) }
}

import type { Exercise, Gap } from '#app/contract/exercise.ts'
import { saysEnough } from './gaps/mix.ts'
import type { PersonalResult } from './gaps/personal-result.ts'
import type { Sentence } from './reading.ts'

/** A person who leans on one contact for more of all ticks than this is told so. */
const LEANING = 0.5

/**
 * What a person's own result says: `personal.<state>` under the exercise, with the numbers in it. States by kind of the
 * exercise's first gap; `empty` (nobody on the map) and `unanswered` come before any of them, and are no gap.
 */
export function readPersonal(exercise: Exercise, result: PersonalResult): Sentence {
  const [gap] = exercise.gaps
  if (!gap) throw new Error(`${exercise.id}: an exercise has a gap`)
  const { state, values } = stateOf(gap, exercise, result)
  return { key: `personal.${state}`, values }
}

type State = { state: string; values: Record<string, number> }

function stateOf(gap: Gap, exercise: Exercise, { contacts, answered, figures, contribution }: PersonalResult): State {
  const value = (id: string) => figures[id] ?? 0
  const among = (ids: readonly string[], part: string) => ids.filter((id) => contribution[id] === part).length
  const says = (state: string, values: Record<string, number> = {}): State => ({ state, values })
  if (contacts === 0 && gap.kind !== 'followThrough' && gap.kind !== 'levels') return says('empty')
  if (answered === 0 && gap.kind !== 'size' && gap.kind !== 'share') return says('unanswered', { contacts })
  switch (gap.kind) {
    case 'size': {
      const values = { contacts, outside: value('outside'), groups: value('groups') }
      if (value('outsideAsked') === 0) return says('size', { contacts, groups: value('groups') })
      return says(value('outside') === 0 ? 'noneOutside' : 'someOutside', values)
    }
    case 'share': {
      if (answered === 0) return says('unsorted', { contacts })
      // Of two circles: who is in the second one, and who is in the part that is looked for.
      const [, both, secondOnly] = exercise.layout.kind === 'bins' ? exercise.layout.bins : []
      const growth = value(both?.id ?? '') + value(secondOnly?.id ?? '')
      const values = { companyOnly: value(gap.flag.bin), growth, answered }
      if (growth === 0) return says('noGrowth', values)
      return says(contribution.flag === 'flagged' ? 'flagged' : 'balanced', values)
    }
    case 'coverage': {
      const ids = gap.of.map(({ id }) => id)
      const missing = among(ids, 'nobody')
      if (missing > 0) return says('missing', { missing, of: ids.length, answered })
      return says((figures.leaning ?? 0) > LEANING ? 'leaning' : 'covered', { of: ids.length, answered })
    }
    case 'shortfall': {
      const ids = [...gap.roles.map(({ id }) => id), ...(gap.items ? [gap.items.id] : [])]
      const short = among(ids, 'short')
      return says(short > 0 ? 'short' : 'met', { short, of: ids.length })
    }
    case 'slots': {
      const of = exercise.rows?.ids.length ?? 0
      const values = { people: value('people'), of }
      if (value('people') < of) return says('gap', values)
      return says((figures.warm ?? 0) < 1 ? 'cold' : 'warm', { ...values, cold: Math.round(of * (1 - value('warm'))) })
    }
    case 'followThrough': {
      const values = { planned: value('planned'), due: value('due'), kept: value('kept') }
      return says(value('due') === 0 ? 'planned' : value('kept') === value('due') ? 'allKept' : 'kept', values)
    }
    case 'levels':
      return says(value('gaps') > 0 ? 'gaps' : 'proactive', { gaps: value('gaps'), answered })
    case 'mix':
      if (!saysEnough({ contacts, answered })) return says('little', { answered, contacts })
      return says(contribution.flag === 'flagged' ? 'flagged' : 'mixed', {
        outside: Math.round(value('outside') * 100),
        answered
      })
    case 'scenarios': {
      const uncovered = among(exercise.rows?.ids ?? [], 'nobody')
      return says(uncovered > 0 ? 'uncovered' : 'covered', { uncovered, answered })
    }
    case 'balance': {
      const lean = contribution.lean
      return says(typeof lean === 'string' ? lean : 'even', {
        both: value('both'),
        giveOnly: value('giveOnly'),
        takeOnly: value('takeOnly')
      })
    }
    case 'answer':
      return says('answered', { answered })
  }
}

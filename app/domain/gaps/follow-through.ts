import type { Exercise, Field, GapOf } from '#app/contract/exercise.ts'
import type { GapRules } from './rules.ts'
import type { Sheet } from './sheet.ts'

/** What became of a move; planned ones are still open. */
const KEPT = ['done', 'adapted']
const ENDED = [...KEPT, 'dropped']

/**
 * What became of the moves a person planned. Due is what has ended, or whose day has come. Figures: `planned`, `due`,
 * `kept`; `followThrough` = (done + adapted) / due, null if none is due; `variety` = kinds of move used / all kinds.
 */
export const followThrough: GapRules<GapOf<'followThrough'>> = {
  measures: (gap, exercise) => [
    ...movesOf(gap, exercise).map((id) => ({ id, kind: 'count' as const, parts: ['none', 'planned', 'done'] })),
    { id: gap.id, kind: 'mean', parts: ['kept', 'open'] }
  ],
  find: (gap, { items, today }, exercise) => {
    const moves = movesOf(gap, exercise)
    const statusOf = (item: Sheet['items'][number]) => {
      const status = item[gap.status]
      return typeof status === 'string' ? status : 'planned'
    }
    const isDue = (item: Sheet['items'][number]) => {
      const day = item[gap.due]
      return ENDED.includes(statusOf(item)) || (typeof day === 'string' && day <= today)
    }
    const due = items.filter(isDue)
    const kept = due.filter((item) => KEPT.includes(statusOf(item)))
    const partOf = (move: string) => {
      const own = items.filter((item) => item[gap.move] === move && statusOf(item) !== 'dropped')
      if (own.length === 0) return 'none'
      return own.some((item) => KEPT.includes(statusOf(item))) ? 'done' : 'planned'
    }
    const share = due.length === 0 ? null : kept.length / due.length
    const used = moves.filter((move) => items.some((item) => item[gap.move] === move))
    return {
      answered: items.length,
      figures: {
        planned: items.length,
        due: due.length,
        kept: kept.length,
        followThrough: share,
        variety: used.length / moves.length
      },
      contribution: {
        ...Object.fromEntries(moves.map((move) => [move, partOf(move)])),
        [gap.id]: share === null ? null : { kept: share, open: 1 - share }
      }
    }
  }
}

function movesOf(gap: GapOf<'followThrough'>, { id, items }: Exercise): readonly string[] {
  const field = items?.fields.find((one): one is Extract<Field, { kind: 'choice' }> => one.id === gap.move)
  if (field?.kind !== 'choice') throw new Error(`${id}: moves are a choice of the items`)
  return field.options
}

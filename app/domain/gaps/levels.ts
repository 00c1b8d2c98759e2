import type { Exercise, Field, GapOf } from '#app/contract/exercise.ts'
import { type GapRules, UNANSWERED } from './rules.ts'

/**
 * How each channel is used, from the first option (not at all) to the last (in my diary). Figures: `<channel>`, its level
 * 0..last or null; `gaps`, answered channels below `enough`; `proactivity` = sum of levels / most possible, over answered
 * channels; `reactive` = channels at level 1 / channels at level 1 or more, null when there are none.
 */
export const levels: GapRules<GapOf<'levels'>> = {
  measures: (gap, exercise) => {
    const { ids, options } = rowsOf(gap, exercise)
    return ids.map((id) => ({ id, kind: 'count', parts: [...options, UNANSWERED] }))
  },
  find: (gap, { rows }, exercise) => {
    const { ids, options } = rowsOf(gap, exercise)
    const given = ids.map((id) => {
      const value = rows[id]?.[gap.field]
      const level = typeof value === 'string' ? options.indexOf(value) : -1
      return { id, level: level < 0 ? null : level }
    })
    const known = given.flatMap(({ level }) => (level === null ? [] : [level]))
    const enough = options.indexOf(gap.enough)
    const used = known.filter((level) => level >= 1).length
    const most = (options.length - 1) * known.length
    return {
      answered: known.length,
      figures: {
        ...Object.fromEntries(given.map(({ id, level }) => [id, level])),
        gaps: known.length === 0 ? null : known.filter((level) => level < enough).length,
        proactivity: known.length === 0 ? null : known.reduce((sum, level) => sum + level, 0) / most,
        reactive: used === 0 ? null : known.filter((level) => level === 1).length / used
      },
      contribution: Object.fromEntries(
        given.map(({ id, level }) => [id, level === null ? UNANSWERED : (options[level] ?? UNANSWERED)])
      )
    }
  }
}

function rowsOf(gap: GapOf<'levels'>, { id, rows }: Exercise): { ids: readonly string[]; options: readonly string[] } {
  const field = rows?.fields.find((one): one is Extract<Field, { kind: 'choice' }> => one.id === gap.field)
  if (!rows || field?.kind !== 'choice') throw new Error(`${id}: levels are a choice of the rows`)
  return { ids: rows.ids, options: field.options }
}

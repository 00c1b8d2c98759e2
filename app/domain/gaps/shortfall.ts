import type { GapOf } from '#app/contract/exercise.ts'
import { type GapRules, NOT_STARTED } from './rules.ts'
import { answeredContacts, isTicked } from './sheet.ts'

/**
 * What is missing to a target: g = max(0, target - count) for each role, and for the items the person lists
 * (communities). Figures: `<role>`, people in it; `missing` = sum g / sum targets, 0..1. All null on a sheet that was not
 * started.
 */
export const shortfall: GapRules<GapOf<'shortfall'>> = {
  measures: ({ roles, items }) =>
    [...roles, ...(items ? [items] : [])].map(({ id }) => ({
      id,
      kind: 'count',
      parts: ['short', 'met', NOT_STARTED]
    })),
  find: ({ roles, items }, sheet) => {
    const answered = answeredContacts(sheet, [...new Set(roles.map(({ field }) => field))])
    const isStarted = answered.length > 0 || sheet.items.length > 0
    const counts = roles.map((role) => ({
      id: role.id,
      target: role.target,
      count: answered.filter((id) => isTicked(role, sheet.answers[id])).length
    }))
    if (items) counts.push({ id: items.id, target: items.target, count: sheet.items.length })
    const short = counts.reduce((sum, { target, count }) => sum + Math.max(0, target - count), 0)
    const targets = counts.reduce((sum, { target }) => sum + target, 0)
    return {
      answered: answered.length,
      figures: {
        ...Object.fromEntries(counts.map(({ id, count }) => [id, isStarted ? count : null])),
        missing: isStarted ? short / targets : null
      },
      contribution: Object.fromEntries(
        counts.map(({ id, target, count }) => [id, isStarted ? (count < target ? 'short' : 'met') : NOT_STARTED])
      )
    }
  }
}

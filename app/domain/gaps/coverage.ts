import type { GapOf } from '#app/contract/exercise.ts'
import { type GapRules, NOT_STARTED } from './rules.ts'
import { answeredContacts, isTicked } from './sheet.ts'

/**
 * Who brings each quality: nobody, just one, or `enough` people. Figures: `<quality>`, people who bring it; `covered`,
 * qualities with somebody / all of them, 0..1; `leaning`, the largest share of all ticks on one person, 0..1 (null without
 * ticks). Where one person is enough there is no "just one".
 */
export const coverage: GapRules<GapOf<'coverage'>> = {
  measures: (gap) => {
    const parts = gap.enough > 1 ? ['nobody', 'one', 'enough', NOT_STARTED] : ['nobody', 'enough', NOT_STARTED]
    return gap.of.map(({ id }) => ({ id, kind: 'count', parts }))
  },
  find: (gap, sheet) => {
    const fields = [...new Set(gap.of.map(({ field }) => field))]
    const answered = answeredContacts(sheet, fields)
    const ticks = answered.map((id) => gap.of.filter((quality) => isTicked(quality, sheet.answers[id])).length)
    const counts = gap.of.map((quality) => ({
      id: quality.id,
      people: answered.filter((id) => isTicked(quality, sheet.answers[id])).length
    }))
    const all = ticks.reduce((sum, count) => sum + count, 0)
    const part = (people: number) => (people === 0 ? 'nobody' : people < gap.enough ? 'one' : 'enough')
    const isStarted = answered.length > 0
    return {
      answered: answered.length,
      figures: {
        ...Object.fromEntries(counts.map(({ id, people }) => [id, isStarted ? people : null])),
        covered: isStarted ? counts.filter(({ people }) => people > 0).length / gap.of.length : null,
        leaning: all === 0 ? null : Math.max(...ticks) / all
      },
      contribution: Object.fromEntries(counts.map(({ id, people }) => [id, isStarted ? part(people) : NOT_STARTED]))
    }
  }
}

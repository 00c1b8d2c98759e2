import type { GapOf } from '#app/contract/exercise.ts'
import { type GapRules, NOT_STARTED } from './rules.ts'
import { answeredContacts, isTicked } from './sheet.ts'

/**
 * Who brings each quality: nobody, just one, or `enough` people; where more than two are enough, who has some but not
 * enough is in `fewer`, and where one is, there is nothing between. Figures: `<quality>`, people who bring it; `covered`,
 * qualities with somebody / all of them, 0..1; `leaning`, the largest share of all ticks on one person, 0..1 (null without
 * ticks).
 */
export const coverage: GapRules<GapOf<'coverage'>> = {
  measures: (gap) => {
    const parts = ['nobody', ...(gap.enough > 1 ? [between(gap)] : []), 'enough', NOT_STARTED]
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
    const part = (people: number) => (people === 0 ? 'nobody' : people < gap.enough ? between(gap) : 'enough')
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

/** The part of who has somebody, but not enough: one person, or several when more than two are enough. */
function between({ enough }: GapOf<'coverage'>): 'one' | 'fewer' {
  return enough > 2 ? 'fewer' : 'one'
}

import type { GapOf } from '#app/contract/exercise.ts'
import { bandOf, bandsUpTo, type GapRules } from './rules.ts'

/**
 * How many people are on the map, in bands. Not a gap: an empty map is a band of its own. Figures: `outside` of
 * `outsideAsked` contacts are from elsewhere, `groups` different groups were named.
 */
export const size: GapRules<GapOf<'size'>> = {
  measures: (gap) => [{ id: gap.id, kind: 'count', parts: bandsUpTo(gap.upTo) }],
  find: (gap, { contacts, answers }) => {
    const given = contacts.map((id) => answers[id] ?? {})
    const groups = new Set(given.map(({ group }) => group).filter((group) => typeof group === 'string' && group !== ''))
    return {
      answered: contacts.length,
      figures: {
        outside: given.filter(({ outside }) => outside === true).length,
        outsideAsked: given.filter(({ outside }) => typeof outside === 'boolean').length,
        groups: groups.size
      },
      contribution: { [gap.id]: bandOf(gap.upTo, contacts.length) }
    }
  }
}

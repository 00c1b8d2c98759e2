import type { GapOf } from '#app/contract/exercise.ts'
import { bandOf, bandsUpTo, type GapRules, NOT_KNOWN } from './rules.ts'

const bands = [25, 50, 75, 100]

/**
 * Giving and taking. Of the contacts with a yes on either side: `reciprocity` = both / either, `overGiving` = (give only -
 * take only) / either, -1..1; null when there is no such contact. Leaning is an `overGiving` beyond `over` on either side.
 */
export const balance: GapRules<GapOf<'balance'>> = {
  measures: (gap) => [
    { id: 'lean', kind: 'count', parts: ['giveMore', 'even', 'takeMore', NOT_KNOWN] },
    { id: gap.id, kind: 'count', parts: [...bandsUpTo(bands, false), NOT_KNOWN] }
  ],
  find: (gap, { contacts, answers }) => {
    const said = contacts.filter((id) => {
      const given = answers[id]
      return typeof given?.[gap.give] === 'boolean' && typeof given[gap.take] === 'boolean'
    })
    const gives = (id: string) => answers[id]?.[gap.give] === true
    const takes = (id: string) => answers[id]?.[gap.take] === true
    const both = said.filter((id) => gives(id) && takes(id)).length
    const giveOnly = said.filter((id) => gives(id) && !takes(id)).length
    const takeOnly = said.filter((id) => !gives(id) && takes(id)).length
    const either = both + giveOnly + takeOnly
    const reciprocity = either === 0 ? null : both / either
    const overGiving = either === 0 ? null : (giveOnly - takeOnly) / either
    const lean = (value: number) => (value > gap.over ? 'giveMore' : value < -gap.over ? 'takeMore' : 'even')
    return {
      answered: said.length,
      figures: { both, giveOnly, takeOnly, reciprocity, overGiving },
      contribution: {
        lean: overGiving === null ? NOT_KNOWN : lean(overGiving),
        [gap.id]: reciprocity === null ? NOT_KNOWN : bandOf(bands, Math.round(reciprocity * 100))
      }
    }
  }
}

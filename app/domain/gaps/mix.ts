import type { Exercise, Field, GapOf } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { eiIndex, iqv } from '#app/domain/network/mix.ts'
import { bandOf, bandsUpTo, type GapRules, NOT_KNOWN, NOT_STARTED } from './rules.ts'
import { answeredContacts, type Sheet } from './sheet.ts'

const bands = [0, 25, 50, 75, 100]

/**
 * How alike the map is. Figures: `outside`, the share of contacts from elsewhere, of those for whom it is known;
 * `<same>`, the E-I index, -1 all like me .. +1 all different; `variety`, the IQV of a choice, 0..1; each null when nothing
 * is known. Flagged when nobody is from outside, or an E-I index is below `flagBelow`; whoever looked at less than half of
 * their map is neither, for the people one begins with are often alike.
 */
export const mix: GapRules<GapOf<'mix'>> = {
  measures: (gap) => [
    { id: 'flag', kind: 'count', parts: ['flagged', 'notFlagged', NOT_STARTED] },
    { id: gap.id, kind: 'count', parts: [...bandsUpTo(bands, false), NOT_KNOWN] },
    ...gap.same.map((id) => ({ id, kind: 'mean' as const, parts: ['alike', 'different'] }))
  ],
  find: (gap, sheet, exercise) => {
    const asked = answeredContacts(sheet, [...gap.same, gap.variety])
    const outside = sharesOf(sheet, gap.outside)
    const alike = gap.same.map((field) => ({
      id: field,
      shares: sharesOf(sheet, field),
      ei: eiIndex(sheet.contacts.map((id) => yesOrNo(sheet.answers[id]?.[field])))
    }))
    const isFlagged = outside?.yes === 0 || alike.some(({ ei }) => ei !== null && ei < gap.flagBelow)
    const isJudged = saysEnough({ contacts: sheet.contacts.length, answered: asked.length })
    return {
      answered: asked.length,
      figures: {
        outside: outside?.yes ?? null,
        ...Object.fromEntries(alike.map(({ id, ei }) => [id, ei])),
        variety: varietyOf(gap, sheet, exercise)
      },
      contribution: {
        flag: isJudged ? (isFlagged ? 'flagged' : 'notFlagged') : NOT_STARTED,
        [gap.id]: outside === null ? NOT_KNOWN : bandOf(bands, Math.round(outside.yes * 100)),
        ...Object.fromEntries(
          alike.map(({ id, shares }) => [id, shares && { alike: shares.yes, different: 1 - shares.yes }])
        )
      }
    }
  }
}

/** Whether somebody answered about enough of their map, half of it, for the whole to be judged by it. */
export function saysEnough({ contacts, answered }: { contacts: number; answered: number }): boolean {
  return answered > 0 && answered * 2 >= contacts
}

function yesOrNo(value: Answers[string] | undefined): boolean | null {
  return typeof value === 'boolean' ? value : null
}

function sharesOf({ contacts, answers }: Sheet, field: string): { yes: number } | null {
  const known = contacts.flatMap((id) => yesOrNo(answers[id]?.[field]) ?? [])
  return known.length === 0 ? null : { yes: known.filter(Boolean).length / known.length }
}

function varietyOf(gap: GapOf<'mix'>, { contacts, answers }: Sheet, exercise: Exercise): number | null {
  const field = exercise.fields.find((one): one is Extract<Field, { kind: 'choice' }> => one.id === gap.variety)
  if (field?.kind !== 'choice') throw new Error(`${exercise.id}: variety is taken of a choice`)
  const counts = field.options.map((option) => contacts.filter((id) => answers[id]?.[gap.variety] === option).length)
  return iqv(counts, field.options.length)
}

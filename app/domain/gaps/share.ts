import type { Bin, Exercise, GapOf } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { type GapRules, NOT_STARTED } from './rules.ts'

/**
 * The share of answered contacts in each bin, flagged when the share of `flag.bin` is over `flag.over` (0..1). Figures:
 * contacts by bin, and `tilt` = (first - third) / (first + third) bin, -1..1, null when neither occurs (company only and
 * me only, in the network audit).
 */
export const share: GapRules<GapOf<'share'>> = {
  measures: (gap, exercise) => [
    { id: 'flag', kind: 'count', parts: ['flagged', 'notFlagged', NOT_STARTED] },
    { id: gap.id, kind: 'mean', parts: binsOf(exercise).map(({ id }) => id) }
  ],
  find: (gap, { contacts, answers }, exercise) => {
    const bins = binsOf(exercise)
    const figures = Object.fromEntries(bins.map(({ id }) => [id, 0]))
    for (const contact of contacts) {
      const bin = binOf(bins, answers[contact])
      if (bin) figures[bin.id] = (figures[bin.id] ?? 0) + 1
    }
    const answered = Object.values(figures).reduce((sum, count) => sum + count, 0)
    const [one, other] = [figures[bins[0]?.id ?? ''] ?? 0, figures[bins[2]?.id ?? ''] ?? 0]
    const tilt = one + other === 0 ? null : (one - other) / (one + other)
    if (answered === 0) {
      return { answered, figures: { ...figures, tilt }, contribution: { flag: NOT_STARTED, [gap.id]: null } }
    }
    const isFlagged = (figures[gap.flag.bin] ?? 0) / answered > gap.flag.over
    const shares = Object.fromEntries(Object.entries(figures).map(([bin, count]) => [bin, count / answered]))
    return {
      answered,
      figures: { ...figures, tilt },
      contribution: { flag: isFlagged ? 'flagged' : 'notFlagged', [gap.id]: shares }
    }
  }
}

/** The bin a contact's answers put it in, or null while a question of the bin is unanswered: unanswered is not "no". */
export function binOf(bins: readonly Bin[], answers: Answers | undefined): Bin | null {
  if (!answers) return null
  return bins.find((bin) => Object.entries(bin.answers).every(([field, value]) => answers[field] === value)) ?? null
}

/** Throws for an exercise without bins: a definition that does not fit together is a fault of ours. */
function binsOf({ id, layout }: Exercise): readonly Bin[] {
  if (layout.kind !== 'bins') throw new Error(`${id}: a share gap needs a bins layout`)
  return layout.bins
}

import { z } from 'zod'
import type { Answers } from '#app/contract/worksheet.ts'
import type { Bin, Exercise } from './exercise.ts'
import type { Contribution } from './release/figures.ts'

/** A person's own result, stored with the worksheet when it is handed in. Counts of contacts only, no names. */
export const personalResultSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('size'),
    contacts: z.int().min(0),
    /** Contacts outside the person's employer, of those `outsideAsked` for whom it was answered. */
    outside: z.int().min(0),
    outsideAsked: z.int().min(0),
    /** Different groups the person named. */
    groups: z.int().min(0)
  }),
  z.strictObject({
    kind: z.literal('share'),
    contacts: z.int().min(0),
    /** a, the contacts that were sorted into a bin. */
    answered: z.int().min(0),
    /** Contacts by bin; together `answered`. */
    bins: z.record(z.string(), z.int().min(0)),
    flagged: z.boolean(),
    /** (company only - me only) / (company only + me only), -1..1; null when neither occurs. */
    tilt: z.number().min(-1).max(1).nullable()
  })
])
export type PersonalResult = z.infer<typeof personalResultSchema>

/** The bin a contact's answers put it in, or null while a question of the bin is unanswered: unanswered is not "no". */
export function binOf(bins: readonly Bin[], answers: Answers | undefined): Bin | null {
  if (!answers) return null
  return bins.find((bin) => Object.entries(bin.answers).every(([field, value]) => answers[field] === value)) ?? null
}

/**
 * The personal result of one worksheet. Source of the formulas: the exercise's own definition file.
 * @param contacts ids of everybody on the map in this round
 * @param answers by contact id; answers about contacts not in `contacts` are ignored
 */
export function personalResult(
  exercise: Exercise,
  contacts: readonly string[],
  answers: Record<string, Answers>
): PersonalResult {
  const { gap, layout } = exercise
  if (gap.kind === 'size') {
    const given = contacts.map((id) => answers[id] ?? {})
    const groups = new Set(given.map((a) => a.group).filter((group) => typeof group === 'string' && group !== ''))
    return {
      kind: 'size',
      contacts: contacts.length,
      outside: given.filter((a) => a.outside === true).length,
      outsideAsked: given.filter((a) => typeof a.outside === 'boolean').length,
      groups: groups.size
    }
  }
  if (layout.kind !== 'bins') throw new Error(`${exercise.id}: a share gap needs a bins layout`)
  const bins = Object.fromEntries(layout.bins.map((bin) => [bin.id, 0]))
  for (const contact of contacts) {
    const bin = binOf(layout.bins, answers[contact])
    if (bin) bins[bin.id] = (bins[bin.id] ?? 0) + 1
  }
  const answered = Object.values(bins).reduce((sum, count) => sum + count, 0)
  const companyOnly = bins.companyOnly ?? 0
  const meOnly = bins.meOnly ?? 0
  return {
    kind: 'share',
    contacts: contacts.length,
    answered,
    bins,
    flagged: answered > 0 && (bins[gap.flag.bin] ?? 0) / answered > gap.flag.over,
    tilt: companyOnly + meOnly === 0 ? null : (companyOnly - meOnly) / (companyOnly + meOnly)
  }
}

/** What one person's result brings to each cohort measure of the exercise. */
export function contributionOf(exercise: Exercise, result: PersonalResult): Contribution {
  if (result.kind === 'size') {
    if (exercise.gap.kind !== 'size') throw new Error(`${exercise.id}: result and definition differ`)
    const band = exercise.gap.upTo.find((limit) => result.contacts <= limit)
    const last = exercise.gap.upTo.at(-1)
    return { [exercise.gap.id]: band === undefined ? `over${last}` : `upTo${band}` }
  }
  const { answered, bins } = result
  if (answered === 0) return { flag: 'notStarted', [exercise.gap.id]: null }
  const shares = Object.fromEntries(Object.entries(bins).map(([bin, count]) => [bin, count / answered]))
  return { flag: result.flagged ? 'flagged' : 'notFlagged', [exercise.gap.id]: shares }
}

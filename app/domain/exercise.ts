import { z } from 'zod'

/**
 * The closed vocabulary exercises are written in. An exercise is data: worksheet, personal result,
 * cohort measures, charts, PDF parts and exports are all drawn from its definition.
 *
 * Texts are not in the definition: they are looked up in the `exercises` locale namespace under
 * `<id>.title`, `<id>.prompt`, `<id>.help`, `<id>.fields.<field>.label`, `<id>.fields.<field>.options.<option>`,
 * `<id>.parts.<part>`, `<id>.debrief.<n>`.
 */
const id = z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/)

/** A question asked about one contact. `words` are the person's own and are encrypted at rest; all other kinds are closed. */
export const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yesNo'), id }),
  z.strictObject({ kind: z.literal('scale'), id, steps: z.int().min(2).max(7) }),
  z.strictObject({ kind: z.literal('choice'), id, options: z.array(id).min(2).max(12) }),
  z.strictObject({ kind: z.literal('month'), id }),
  z.strictObject({ kind: z.literal('words'), id, maxLength: z.int().min(1).max(500) })
])
export type Field = z.infer<typeof fieldSchema>

/** A place to sort contacts into; being in the bin *is* giving these answers. */
const binSchema = z.strictObject({ id, answers: z.record(id, z.union([z.boolean(), z.number(), z.string()])) })
export type Bin = z.infer<typeof binSchema>

const layoutSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cards') }),
  z.strictObject({ kind: z.literal('bins'), bins: z.array(binSchema).min(2).max(9) })
])

/**
 * A personal figure. `size` bands the number of contacts; `share` gives the share of answered contacts in each bin
 * and flags the person when the share of `flag.bin` is over `flag.over` (0..1).
 */
const gapSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('size'), id, upTo: z.array(z.int().min(0)).min(1) }),
  z.strictObject({ kind: z.literal('share'), id, flag: z.strictObject({ bin: id, over: z.number().min(0).max(1) }) })
])
export type Gap = z.infer<typeof gapSchema>

/**
 * A cohort figure over the people who handed in. `count`: each person is in exactly one part. `mean`: each person
 * spreads a whole over the parts, and the mean of the personal shares is shown. `parts` are in the order they are
 * drawn in; only neighbours are ever merged.
 */
const cohortMeasureSchema = z.strictObject({
  id,
  kind: z.enum(['count', 'mean']),
  parts: z.array(id).min(2).max(12),
  chart: z.enum(['bar', 'histogram'])
})
export type CohortMeasure = z.infer<typeof cohortMeasureSchema>

export const exerciseSchema = z.strictObject({
  id,
  version: z.int().min(1),
  minutes: z.int().min(1).max(180),
  fields: z.array(fieldSchema).min(1).max(12),
  layout: layoutSchema,
  /** May contacts be added and removed here, or only answered about. */
  editsMap: z.boolean(),
  /** Is "who knows whom" asked. */
  asksTies: z.boolean(),
  /** What the last round of this exercise brings along: its answers themselves, or only hints beside the question. */
  prefill: z.enum(['answers', 'hints']),
  gap: gapSchema,
  cohort: z.array(cohortMeasureSchema).min(1).max(8),
  /** What the sentence above the chart is about: how many people are in one part, or the middle of a banded measure. */
  reading: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('part'), measure: id, part: id }),
    z.strictObject({ kind: z.literal('median'), measure: id })
  ]),
  debriefQuestions: z.int().min(0).max(6),
  /** Which seed article the exercise comes from, in the words used there. */
  source: z.string().min(1)
})
export type Exercise = z.infer<typeof exerciseSchema>

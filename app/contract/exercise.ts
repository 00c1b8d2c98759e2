import { z } from 'zod'

/**
 * The closed vocabulary exercises are written in. An exercise is data: worksheet, personal result,
 * cohort measures, charts, PDF parts and exports are all drawn from its definition.
 *
 * Texts are looked up by keys made from its ids, in the `exercises` locale namespace under the exercise's id, or in `texts`
 * where a facilitator wrote them: `title`, `short`, `prompt`, `help`, `fields.<field>.label`, `fields.<field>.options.<option or step>`,
 * `bins.<bin>`, `rows.<row>`, `rowHelp.<row>`, `items.{title,add,one,empty,examples.<n>}`, `self.title`,
 * `measures.<measure>`, `measureHelp.<measure>`, `parts.<part>`, `charts.<n>` (of several measures), `reading.…`,
 * `trend.{title,told,same,moved}`, `personal.<state>`, `suggestion.<state>`, `debrief.<n>`. `app/locales/exercises.test.ts` walks them.
 */
const id = z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/)

/**
 * A question. `words` are the person's own and are encrypted at rest; all other kinds are closed. `contact` and
 * `contacts` point at people on the map and are asked of rows and items only.
 */
export const fieldSchema = z.discriminatedUnion('kind', [
  /** `diary`: asked about oneself, it comes with a calendar file for the time in question. */
  z.strictObject({ kind: z.literal('yesNo'), id, diary: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('scale'), id, steps: z.int().min(2).max(7) }),
  z.strictObject({ kind: z.literal('choice'), id, options: z.array(id).min(2).max(12) }),
  z.strictObject({ kind: z.literal('tags'), id, options: z.array(id).min(2).max(12) }),
  z.strictObject({ kind: z.literal('month'), id }),
  z.strictObject({ kind: z.literal('date'), id }),
  z.strictObject({ kind: z.literal('number'), id, most: z.int().min(1).max(100_000) }),
  z.strictObject({ kind: z.literal('words'), id, maxLength: z.int().min(1).max(500) }),
  z.strictObject({ kind: z.literal('contact'), id }),
  z.strictObject({ kind: z.literal('contacts'), id })
])
export type Field = z.infer<typeof fieldSchema>

const fieldsSchema = z.array(fieldSchema).max(12)

/** A place to sort contacts into; being in the bin *is* giving these answers. */
const binSchema = z.strictObject({ id, answers: z.record(id, z.union([z.boolean(), z.number(), z.string()])) })
export type Bin = z.infer<typeof binSchema>

/**
 * How the worksheet is laid out. `cards`: the map itself; `bins`: contacts are sorted; `table`: each contact is a line;
 * `chairs`: each row is a chair for one contact; `matrix`: each row is a line of questions; `list`: the items.
 */
const layoutSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cards') }),
  z.strictObject({ kind: z.literal('bins'), bins: z.array(binSchema).min(2).max(9) }),
  z.strictObject({ kind: z.literal('table') }),
  z.strictObject({ kind: z.literal('chairs') }),
  z.strictObject({ kind: z.literal('matrix') }),
  z.strictObject({ kind: z.literal('list') })
])

/** Where a tick for a quality comes from: a yes, a scale at or above `atLeast`, or a tag. */
const tickSchema = z.strictObject({ id, field: id, atLeast: z.int().min(1).optional(), tag: id.optional() })
export type Tick = z.infer<typeof tickSchema>

/** What a personal figure is worked out from. Each kind has a file of its own in `gaps/`, which says how. */
const gapSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('size'), id, upTo: z.array(z.int().min(0)).min(1) }),
  z.strictObject({ kind: z.literal('share'), id, flag: z.strictObject({ bin: id, over: z.number().min(0).max(1) }) }),
  z.strictObject({
    kind: z.literal('coverage'),
    id,
    of: z.array(tickSchema).min(1).max(9),
    enough: z.int().min(1).max(9)
  }),
  z.strictObject({
    kind: z.literal('shortfall'),
    id,
    roles: z
      .array(tickSchema.extend({ target: z.int().min(1).max(20) }))
      .min(1)
      .max(9),
    items: z.strictObject({ id, target: z.int().min(1).max(20) }).optional()
  }),
  z.strictObject({
    kind: z.literal('slots'),
    id,
    field: id,
    since: id,
    warm: z.array(id).min(1),
    /** The row's yes or no with which a person says that a chair stays empty. */
    left: id.optional()
  }),
  z.strictObject({ kind: z.literal('followThrough'), id, move: id, status: id, due: id }),
  z.strictObject({ kind: z.literal('levels'), id, field: id, enough: id }),
  z.strictObject({
    kind: z.literal('mix'),
    id,
    outside: id,
    same: z.array(id).min(1).max(5),
    variety: id,
    flagBelow: z.number().min(-1).max(1)
  }),
  z.strictObject({
    kind: z.literal('scenarios'),
    id,
    field: id,
    /** The row for which only contacts with a yes to `field` count. */
    surviving: z.strictObject({ row: id, field: id }).optional()
  }),
  z.strictObject({ kind: z.literal('balance'), id, give: id, take: id, over: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('answer'), id, field: id })
])
export type Gap = z.infer<typeof gapSchema>
export type GapOf<Kind extends Gap['kind']> = Extract<Gap, { kind: Kind }>

/**
 * A cohort figure over the people who handed in. `count`: each person is in exactly one part. `mean`: each person
 * spreads a whole over the parts, and the mean of the personal shares is shown. `parts` are in the order they are
 * drawn in; only neighbours are ever merged. They follow from the gaps (`measuresOf`).
 */
export type CohortMeasure = { id: string; kind: 'count' | 'mean'; parts: string[] }

/**
 * A chart of one or several measures of the same parts, and what its sentence is about: how many people are in one part
 * (of the measure where they are most), or the middle of a banded measure.
 */
const chartSchema = z.strictObject({
  kind: z.enum(['bar', 'histogram', 'stacked', 'sorted', 'diverging', 'heat', 'lanes']),
  measures: z.array(id).min(1).max(9),
  reading: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('part'), part: id }),
      z.strictObject({ kind: z.literal('median') })
    ])
    .nullable()
})
export type Chart = z.infer<typeof chartSchema>

export const exerciseSchema = z.strictObject({
  id,
  version: z.int().min(1),
  minutes: z.int().min(1).max(180),
  /** Asked about each contact. */
  fields: fieldsSchema,
  layout: layoutSchema,
  /**
   * What else is asked about besides people: channels, shocks, chairs. Each row has the same questions. `ids` are asked;
   * where a facilitator may choose them, they are some of the `choices`.
   */
  rows: z
    .strictObject({
      ids: z.array(id).min(1).max(12),
      choices: z.array(id).min(2).max(9).optional(),
      fields: fieldsSchema.min(1)
    })
    .refine(({ ids, choices }) => !choices || ids.every((one) => choices.includes(one)))
    .nullable(),
  /** What the person lists on their own: communities, moves. `carry`: what the next round of this exercise begins with. */
  items: z
    .strictObject({ fields: fieldsSchema.min(1), most: z.int().min(1).max(30), carry: z.enum(['all', 'open']) })
    .nullable(),
  /** Asked once, about the person. */
  self: fieldsSchema,
  /** Answers that are taken over from the map and not asked again. */
  fromMap: z.array(id).max(4),
  /** May contacts be added and removed here, or only answered about. */
  editsMap: z.boolean(),
  /** Is "who knows whom" asked. */
  asksTies: z.boolean(),
  /** What the last round of this exercise brings along: its answers themselves, or only hints beside the question. */
  prefill: z.enum(['answers', 'hints']),
  gaps: z.array(gapSchema).min(1).max(4),
  charts: z.array(chartSchema).min(1).max(6),
  /** A question about oneself, on a scale, whose middle is followed over the sessions of a cohort. */
  trend: id.optional(),
  debriefQuestions: z.int().min(0).max(6),
  /** The words of an exercise that a facilitator made, by key; one of the catalogue has them in the locales. */
  texts: z.record(z.string().max(120), z.string().max(1_000)).optional(),
  /** Which seed article the exercise comes from, in the words used there. */
  source: z.string().min(1)
})
export type Exercise = z.infer<typeof exerciseSchema>

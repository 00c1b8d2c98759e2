import { z } from 'zod'

/**
 * What a release shows: the only figures that console, wall, cohort PDF and cohort export ever have.
 * A cell stands for one part, or for neighbouring parts that were merged because alone they would say too much.
 */
const countCellSchema = z.strictObject({
  parts: z.array(z.string()).min(1),
  /** People in these parts: an exact count, `few` (fewer than 3), `nearlyAll` (all but fewer than 3) or `hidden`. */
  value: z.union([z.int().min(0), z.literal('few'), z.literal('nearlyAll'), z.literal('hidden')])
})
export type CountCell = z.infer<typeof countCellSchema>

const meanCellSchema = z.strictObject({
  parts: z.array(z.string()).min(1),
  /** Mean of the personal shares in whole per cent, 0..100, all cells together 100; `hidden` where it would say too much. */
  value: z.union([z.int().min(0).max(100), z.literal('hidden')])
})
export type MeanCell = z.infer<typeof meanCellSchema>

const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), measure: z.string(), cells: z.array(countCellSchema).min(1) }),
  z.strictObject({ kind: z.literal('mean'), measure: z.string(), cells: z.array(meanCellSchema).min(1) })
])
export type Figure = z.infer<typeof figureSchema>

export const releaseFiguresSchema = z.strictObject({
  /** m, the people who had handed in. */
  people: z.int().min(0),
  figures: z.array(figureSchema)
})
export type ReleaseFigures = z.infer<typeof releaseFiguresSchema>

/**
 * The middle of one question over the sessions of a cohort, for the same people in all of them: the steps of its scale
 * between which it lies, null where there is not enough to say.
 */
export const trendSchema = z.strictObject({
  measure: z.string(),
  people: z.int().min(0),
  sessions: z
    .array(
      z.strictObject({
        number: z.int().min(1),
        middle: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }).nullable()
      })
    )
    .min(2)
})
export type Trend = z.infer<typeof trendSchema>

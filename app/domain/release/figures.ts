import { z } from 'zod'

export {
  type CountCell,
  type Figure,
  type MeanCell,
  type ReleaseFigures,
  releaseFiguresSchema
} from '#app/contract/figures.ts'

/**
 * What one person brings to each cohort measure, by measure id: the part they are in (count measures), their share of
 * each part, summing to 1 (mean measures), or null where they have nothing to say ("not enough to say", never 0).
 */
export const contributionSchema = z.record(
  z.string(),
  z.union([z.string(), z.record(z.string(), z.number().min(0).max(1)), z.null()])
)
export type Contribution = z.infer<typeof contributionSchema>

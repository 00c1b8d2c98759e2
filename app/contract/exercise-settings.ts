import { z } from 'zod'

/** What a facilitator chooses for one run-sheet item, before it is run. Nothing chosen: as the exercise is defined. */
export const exerciseSettingsSchema = z.strictObject({
  /** Which of the exercise's rows are asked, by id: the shocks of the shock test. */
  rows: z.array(z.string().max(40)).min(1).max(9).optional(),
  /** Numbers in place of the exercise's own, by `<gap>.<name>`; of a choice, the place of an option from 0. */
  thresholds: z.record(z.string().max(130), z.number()).optional()
})
export type ExerciseSettings = z.infer<typeof exerciseSettingsSchema>

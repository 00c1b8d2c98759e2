import { z } from 'zod'
import { contributionSchema } from '#app/domain/release/figures.ts'
import type { PersonalResult } from './personal-result.ts'

/** A stored personal result. Apart from what computes it, so that a browser that computes one does without zod. */
export const personalResultSchema = z.strictObject({
  contacts: z.int().min(0),
  answered: z.int().min(0),
  figures: z.record(z.string(), z.number().nullable()),
  contribution: contributionSchema
}) satisfies z.ZodType<PersonalResult>

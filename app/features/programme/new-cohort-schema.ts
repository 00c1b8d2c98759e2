import { z } from 'zod'
import { cohortLimits } from '#app/contract/forms.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { languages } from '#app/locales/languages.ts'
import { instantOf } from './zoned-time.ts'

/** Names as they were typed or pasted, one a line. */
const namesSchema = z.string().transform((text) =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
)

/** The form for a cohort. A fault is named by its key below `create.faults` in the `programme` namespace. */
export const newCohortSchema = z
  .object({
    title: z.string().trim().min(1, 'title').max(120, 'title'),
    startsAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'startsAt'),
    zone: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'startsAt'),
    locale: z.enum(languages),
    k: z.coerce.number().int().min(cohortLimits.smallestK).max(cohortLimits.largestK),
    exercises: z.array(z.enum(exercises.map(({ id }) => id))).min(1, 'exercises'),
    names: namesSchema,
    discardDemo: z.literal('on').optional()
  })
  .superRefine(({ names, k }, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', path: ['names'], message })
    if (names.length > cohortLimits.people) fault('many')
    else if (names.some((name) => name.length > cohortLimits.nameLength)) fault('long')
    else if (new Set(names.map((name) => name.toLocaleLowerCase())).size < names.length) fault('twice')
    else if (names.length < k) fault('few')
  })
  .transform((form) => ({ ...form, startsAt: instantOf(form.startsAt, form.zone).toISOString() }))

/** A form as the schema reads it; every tick of the same name is one of a list. */
export function cohortFormOf(form: FormData): Record<string, unknown> {
  return { ...Object.fromEntries(form), exercises: form.getAll('exercises') }
}

/** Faults of a form by field, each a key of its sentence. */
export function faultsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [String(issue.path[0]), issue.message]).reverse())
}

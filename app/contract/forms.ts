import { z } from 'zod'

/** One line a person reads: trimmed, normalised, no control characters, any script. */
export const line = (max: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
    )
    .pipe(z.string().min(1).max(max))

const isZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const signInSchema = z.object({ email: z.email().max(254), password: z.string().min(1).max(128) })

export const firstFacilitatorSchema = z.object({
  token: z.string().min(1).max(200),
  name: line(100),
  email: z.email().max(254),
  password: z.string().min(10).max(128)
})

/** How large a cohort may be, and the smallest group it may ever show. */
export const cohortLimits = { people: 1_000, nameLength: 500, smallestK: 4, largestK: 20 } as const

/** A cohort of one's own. `names` is the roster, one name a line; a name may come once. */
export const cohortSchema = z.object({
  title: line(120),
  /** An IANA time zone. */
  zone: z.string().max(60).refine(isZone),
  locale: z.enum(['en', 'es']),
  k: z.coerce.number().int().min(cohortLimits.smallestK).max(cohortLimits.largestK),
  startsAt: z.iso.datetime({ offset: true }),
  /** What the first session runs: ids, in their order. */
  exercises: z.array(z.string().min(1).max(40)).min(1),
  names: z
    .array(line(cohortLimits.nameLength))
    .min(1)
    .max(cohortLimits.people)
    .refine((names) => new Set(names).size === names.length, 'twice')
})
export type CohortInput = z.input<typeof cohortSchema>

/** Also what a device asks with whose seat is in use on another. */
export const claimSeatSchema = z.object({ code: z.string().max(20), seatId: z.uuid() })

/** What people type for a code, as it is stored: "hbr 482" is HBR482. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** How long the facilitators' private notes of one run-sheet item may be. */
export const notesLength = 5_000

/** A facilitator who is invited to run a cohort too. `name`: whom the link is for. */
export const removeFacilitatorSchema = z.object({ cohortId: z.uuid(), remove: z.string().min(1).max(100) })

export const inviteSchema = z.object({ cohortId: z.uuid(), name: line(100) })

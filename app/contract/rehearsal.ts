import { z } from 'zod'

/** How many times as fast as people the invented ones are. */
export const rehearsalPaces = [1, 5, 20] as const
const paceSchema = z.literal(rehearsalPaces)
export type RehearsalPace = z.infer<typeof paceSchema>

/** More than this would be more work for a server than a room of people is. */
export const mostRehearsing = 60

/** Who comes to a rehearsal. More late ones or drop-outs than people are all of them. */
export const rehearsalOptionsSchema = z.object({
  participants: z.coerce.number().int().min(1).max(mostRehearsing),
  pace: z.coerce.number().pipe(paceSchema),
  /** How many come in when the others have begun. */
  late: z.coerce.number().int().min(0).max(mostRehearsing),
  /** How many go in the middle of a round; some of them come back. */
  leaving: z.coerce.number().int().min(0).max(mostRehearsing)
})
export type RehearsalOptions = z.infer<typeof rehearsalOptionsSchema>

/** A few are late and one or two drop out, as in most rooms. @param participants how many come */
export function usualOptions(participants: number): RehearsalOptions {
  return { participants, pace: 1, late: Math.round(participants / 8), leaving: Math.round(participants / 10) }
}

/** What the facilitator does with the invented people. */
export const rehearsalStepSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('pace'), pace: paceSchema }),
  z.strictObject({ do: z.literal('rest'), resting: z.boolean() }),
  /** Whoever still writes in the open round comes to an end and hands in. */
  z.strictObject({ do: z.literal('handIn') }),
  /** After a restart of the server they are gone; this brings them back into their seats. */
  z.strictObject({ do: z.literal('comeBack') })
])
export type RehearsalStep = z.infer<typeof rehearsalStepSchema>

/** A rehearsal as its console shows it. */
export type RehearsalView = { pace: RehearsalPace; resting: boolean; people: 'there' | 'gone' }

/** A rehearsal that goes on beside the session it is of. */
export type RunningRehearsal = { sessionId: string; of: string; who: string; isMine: boolean }

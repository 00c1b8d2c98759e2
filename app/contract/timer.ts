import { z } from 'zod'

/** A countdown. All times are the server's; `totalMs` is what it was set to, with what was added. */
export const timerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('running'), totalMs: z.int().min(0), endsAt: z.iso.datetime() }),
  z.strictObject({ kind: z.literal('stopped'), totalMs: z.int().min(0), leftMs: z.int().min(0) })
])
export type Timer = z.infer<typeof timerSchema>

/** What a facilitator does with the countdown. `add`: minutes more, on a clock that runs, rests or is over. */
export const timerStepSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('start'), minutes: z.int().min(1).max(240) }),
  z.strictObject({ do: z.literal('stop') }),
  z.strictObject({ do: z.literal('goOn') }),
  z.strictObject({ do: z.literal('add'), minutes: z.int().min(1).max(60) }),
  z.strictObject({ do: z.literal('clear') })
])
export type TimerStep = z.infer<typeof timerStepSchema>

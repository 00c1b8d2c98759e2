import { z } from 'zod'

/** A round's stages in their order; each step can be taken and taken back without losing anything. */
export const stages = ['preview', 'open', 'locked', 'revealed', 'closed'] as const
export const stageSchema = z.enum(stages)
export type Stage = z.infer<typeof stageSchema>

const roundSchema = z.object({
  id: z.uuid(),
  itemId: z.uuid(),
  exerciseId: z.string(),
  exerciseVersion: z.int(),
  /** 1 for the first time this run-sheet item is run, 2 after a redo. */
  number: z.int(),
  stage: stageSchema,
  liveCharts: z.boolean()
})
export type RoundView = z.infer<typeof roundSchema>

/** Where a session is. The same for console, wall and worksheet; clients drop what is not newer than what they have. */
export const sessionStateSchema = z.object({
  sessionId: z.uuid(),
  /** Raised by one with every change of this state. */
  revision: z.int(),
  /** "Eyes up": every worksheet rests. */
  paused: z.boolean(),
  doorOpen: z.boolean(),
  ended: z.boolean(),
  round: roundSchema.nullable()
})
export type SessionState = z.infer<typeof sessionStateSchema>

import { z } from 'zod'
import type { Exercise } from './exercise.ts'
import type { Timer } from './timer.ts'

/** A round's stages in their order; each step can be taken and taken back without losing anything. */
export const stages = ['preview', 'open', 'locked', 'revealed', 'closed'] as const
export const stageSchema = z.enum(stages)
export type Stage = z.infer<typeof stageSchema>

export type RoundView = {
  id: string
  itemId: string
  /** The definition it runs with, whatever becomes of the exercise later. */
  exercise: Exercise
  /** 1 for the first time this run-sheet item is run, 2 after a redo. */
  number: number
  stage: Stage
  liveCharts: boolean
}

/** Where a session is. The same for console, wall and worksheet; clients drop what is not newer than what they have. */
export type SessionState = {
  sessionId: string
  /** Raised by one with every change of this state. */
  revision: number
  /** "Eyes up": every worksheet rests. */
  paused: boolean
  doorOpen: boolean
  ended: boolean
  /** The run-sheet item that runs; null while the room arrives. */
  item: { id: string; kind: 'exercise' | 'talk' | 'pause'; title: string | null } | null
  timer: Timer | null
  round: RoundView | null
}

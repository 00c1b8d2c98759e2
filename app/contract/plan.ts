import { z } from 'zod'
import type { Exercise } from './exercise.ts'
import { type ExerciseSettings, exerciseSettingsSchema } from './exercise-settings.ts'
import { line, notesLength } from './forms.ts'
import type { RunningRehearsal } from './rehearsal.ts'

/** What a run sheet may hold. */
export const planLimits = { items: 40, minutes: 180, titleLength: 120 } as const
/** How long what is not an exercise takes when nobody says. */
export const usualMinutes = { talk: 10, pause: 15 } as const

const minutesSchema = z.int().min(1).max(planLimits.minutes)
/** Null: it is called what it is. */
const titleSchema = line(planLimits.titleLength).nullable()
const exerciseIdSchema = z.string().min(1).max(60)
const placeSchema = z.int().min(0).max(planLimits.items)

const itemSchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['exercise', 'talk', 'pause']),
  title: titleSchema,
  exerciseId: exerciseIdSchema.nullable(),
  settings: exerciseSettingsSchema,
  minutes: minutesSchema,
  notes: z.string().max(notesLength)
})
export type StoredItem = z.infer<typeof itemSchema>

/** One change of a run sheet. Ids of new items are made on the device; a place counts from 0. */
export const planChangeSchema = z.discriminatedUnion('kind', [
  /** A new item at `to`, or one that was removed, as it was. */
  z.strictObject({ kind: z.literal('add'), item: itemSchema, to: placeSchema }),
  z.strictObject({ kind: z.literal('minutes'), id: z.uuid(), minutes: minutesSchema }),
  z.strictObject({ kind: z.literal('title'), id: z.uuid(), title: titleSchema }),
  z.strictObject({ kind: z.literal('settings'), id: z.uuid(), settings: exerciseSettingsSchema }),
  z.strictObject({ kind: z.literal('move'), id: z.uuid(), to: placeSchema }),
  z.strictObject({ kind: z.literal('remove'), id: z.uuid() })
])
export type PlanChange = z.infer<typeof planChangeSchema>

/** A run-sheet item as it is planned: the exercise as it is defined, and what was chosen for it beside it. */
export type PlanItem = Omit<StoredItem, 'exerciseId'> & {
  exercise: Exercise | null
  settings: ExerciseSettings
  /** How many rounds of it there have been. */
  rounds: number
}

export type PlanView = {
  session: { id: string; title: string; number: number; cohort: string }
  /** How many seats its cohort has. */
  people: number
  /** Rehearsals of it that go on; null for what is a rehearsal itself. */
  rehearsals: RunningRehearsal[] | null
  /** The session's: every change raises it, so that it tells which changes are in `items` already. */
  revision: number
  items: PlanItem[]
  /** The facilitator's own exercises, which may be added beside those of the catalogue. */
  own: Exercise[]
}

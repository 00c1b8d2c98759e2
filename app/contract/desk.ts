import { z } from 'zod'
import type { Ack } from './events.ts'
import { cohortLimits, line, notesLength } from './forms.ts'

type Reply<Data = null> = (ack: Ack<Data>) => void

/** Somebody in front of "who are you?" whose device the seat does not know. */
export type SeatRequestView = { id: string; seatId: string; name: string; askedAt: string }

/** A facilitator who has somebody's worksheet open, to enter what is on their paper. */
export type OnBehalfView = { id: string; seatId: string; name: string; facilitatorId: string; who: string }

/**
 * What all consoles of a session share beside where it is: who is on the list, who asks to come in, who runs it. Whole,
 * in every snapshot and with every change.
 */
export type DeskView = {
  /** Everybody on the list, in its order. */
  roster: { seatId: string; name: string }[]
  /** Who was taken off the list, and can be brought back; the last first. */
  removed: { seatId: string; name: string }[]
  /** The oldest first. */
  requests: SeatRequestView[]
  onBehalf: OnBehalfView[]
  /** Who runs the cohort; `isHere`: has a console of this session open. */
  facilitators: { id: string; name: string; isHere: boolean }[]
  leadId: string | null
}

/** Notes of a run-sheet item as they are stored now. */
export type NotesView = { itemId: string; notes: string }

const seat = { seatId: z.uuid() }
const name = line(cohortLimits.nameLength)

/** What a console may ask for around the people and those who run the session. */
export const deskEvents = {
  decideRequest: z.strictObject({ id: z.uuid(), approve: z.boolean() }),
  addSeat: z.strictObject({ name }),
  renameSeat: z.strictObject({ ...seat, name }),
  removeSeat: z.strictObject(seat),
  restoreSeat: z.strictObject(seat),
  endOnBehalf: z.strictObject({ id: z.uuid() }),
  /** Hands the lead on, or takes it. `from`: who has it as far as this console knows. */
  lead: z.strictObject({ from: z.string().max(100), to: z.string().max(100) }),
  /** `base`: the notes that these were written over. Where others stand there by now, nothing is stored and they come back. */
  notes: z.strictObject({ itemId: z.uuid(), base: z.string().max(notesLength), notes: z.string().max(notesLength) })
} as const

type Payload<Event extends keyof typeof deskEvents> = z.input<(typeof deskEvents)[Event]>

export type DeskClientEvents = {
  decideRequest: (payload: Payload<'decideRequest'>, reply: Reply) => void
  addSeat: (payload: Payload<'addSeat'>, reply: Reply) => void
  renameSeat: (payload: Payload<'renameSeat'>, reply: Reply) => void
  removeSeat: (payload: Payload<'removeSeat'>, reply: Reply) => void
  restoreSeat: (payload: Payload<'restoreSeat'>, reply: Reply) => void
  endOnBehalf: (payload: Payload<'endOnBehalf'>, reply: Reply) => void
  lead: (payload: Payload<'lead'>, reply: Reply) => void
  notes: (payload: Payload<'notes'>, reply: Reply<NotesView>) => void
}

export type DeskServerEvents = {
  desk: (desk: DeskView) => void
  notes: (notes: NotesView) => void
  /** The list of what was done is longer than before. */
  audited: () => void
}

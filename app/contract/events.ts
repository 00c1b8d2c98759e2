import { z } from 'zod'
import type { AuditView } from './audit.ts'
import { changeSchema } from './change.ts'
import { type DeskClientEvents, type DeskServerEvents, deskEvents } from './desk.ts'
import type { ErrorCode } from './errors.ts'
import type { ConsoleSnapshot, Progress, Pulse, ReleaseView, WallSnapshot, Walls } from './room.ts'
import { type SessionState, stageSchema } from './stage.ts'
import { timerStepSchema } from './timer.ts'
import type { WorksheetDelta, WorksheetSnapshot } from './worksheet.ts'

/** Every message is answered: with what came of it, or with a code. */
export type Ack<Data = null> = { ok: true; data: Data } | { ok: false; code: ErrorCode; detail?: string | number }
type Reply<Data = null> = (ack: Ack<Data>) => void

export const handshakeSchema = z.object({
  protocol: z.int(),
  sessionId: z.uuid().optional(),
  /** The token of a display link, as it stands in its address. */
  display: z.string().max(100).optional(),
  /** A facilitator's device, with a worksheet that is somebody else's. */
  onBehalf: z.boolean().optional()
})

/** What a client may send, by surface. */
export const clientEvents = {
  worksheet: {
    sync: z.strictObject({}),
    change: changeSchema,
    help: z.strictObject({ wanted: z.boolean() })
  },
  console: {
    sync: z.strictObject({}),
    /** Starts a round of a run-sheet item; a redo is the same thing again. The round before it stays as it is. */
    startRound: z.strictObject({ itemId: z.uuid(), liveCharts: z.boolean() }),
    moveStage: z.strictObject({ roundId: z.uuid(), from: stageSchema, to: stageSchema }),
    /** Goes back to an earlier round of this session, or to the join screen (null). */
    showRound: z.strictObject({ roundId: z.uuid().nullable() }),
    pause: z.strictObject({ paused: z.boolean() }),
    door: z.strictObject({ open: z.boolean() }),
    liveCharts: z.strictObject({ roundId: z.uuid(), on: z.boolean() }),
    /** An ended session is history; its people are in the next one. Can be taken back. */
    end: z.strictObject({ ended: z.boolean() }),
    /** Goes on to a talk or a pause of the run sheet. */
    beginItem: z.strictObject({ itemId: z.uuid() }),
    timer: timerStepSchema,
    /** Makes a display link anew (the one before it dies), or takes it away. */
    display: z.strictObject({ wanted: z.boolean() }),
    /** What facilitators did in this session, the newest first. */
    audit: z.strictObject({}),
    ...deskEvents
  },
  wall: { sync: z.strictObject({}) },
  check: { time: z.strictObject({}) }
} as const

/** A stored change: the worksheet's revision and the time the server had it. */
export type Stored = { revision: number; at: string }

export type WorksheetClientEvents = {
  sync: (payload: z.input<(typeof clientEvents.worksheet)['sync']>, reply: Reply<WorksheetSnapshot>) => void
  change: (payload: z.input<typeof changeSchema>, reply: Reply<Stored>) => void
  help: (payload: z.input<(typeof clientEvents.worksheet)['help']>, reply: Reply) => void
}
export type WorksheetServerEvents = {
  state: (state: SessionState) => void
  changed: (delta: WorksheetDelta) => void
  /** Something about the person or their worksheet is otherwise than this page knows: ask for the whole. */
  look: () => void
}

export type ConsoleClientEvents = DeskClientEvents & {
  sync: (payload: z.input<(typeof clientEvents.console)['sync']>, reply: Reply<ConsoleSnapshot>) => void
  startRound: (payload: z.input<(typeof clientEvents.console)['startRound']>, reply: Reply<SessionState>) => void
  moveStage: (payload: z.input<(typeof clientEvents.console)['moveStage']>, reply: Reply<SessionState>) => void
  showRound: (payload: z.input<(typeof clientEvents.console)['showRound']>, reply: Reply<SessionState>) => void
  pause: (payload: z.input<(typeof clientEvents.console)['pause']>, reply: Reply<SessionState>) => void
  door: (payload: z.input<(typeof clientEvents.console)['door']>, reply: Reply<SessionState>) => void
  liveCharts: (payload: z.input<(typeof clientEvents.console)['liveCharts']>, reply: Reply<SessionState>) => void
  end: (payload: z.input<(typeof clientEvents.console)['end']>, reply: Reply<SessionState>) => void
  beginItem: (payload: z.input<(typeof clientEvents.console)['beginItem']>, reply: Reply<SessionState>) => void
  timer: (payload: z.input<(typeof clientEvents.console)['timer']>, reply: Reply<SessionState>) => void
  /** The new link and when it was made; null when there is none now. */
  display: (
    payload: z.input<(typeof clientEvents.console)['display']>,
    reply: Reply<{ url: string; since: string } | null>
  ) => void
  audit: (payload: z.input<(typeof clientEvents.console)['audit']>, reply: Reply<AuditView[]>) => void
}
export type ConsoleServerEvents = DeskServerEvents & {
  state: (state: SessionState) => void
  pulse: (pulse: Pulse) => void
  /** The round's current picture, or null when it was withdrawn. */
  release: (release: { roundId: string; release: ReleaseView | null }) => void
  /** Whether the server's disk is full, so that nothing can be stored; said on every connect. */
  disk: (isFull: boolean) => void
  walls: (walls: Walls) => void
}

export type CheckClientEvents = {
  time: (payload: z.input<(typeof clientEvents.check)['time']>, reply: Reply<{ serverTime: string }>) => void
}

export type WallClientEvents = {
  sync: (payload: z.input<(typeof clientEvents.wall)['sync']>, reply: Reply<WallSnapshot>) => void
}
export type WallServerEvents = {
  state: (state: SessionState) => void
  progress: (progress: Progress) => void
  release: (release: { roundId: string; release: ReleaseView | null }) => void
}

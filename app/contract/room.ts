import type { DeskView } from './desk.ts'
import type { Exercise } from './exercise.ts'
import type { ReleaseFigures, Trend } from './figures.ts'
import type { RehearsalView, RunningRehearsal } from './rehearsal.ts'
import type { SessionState, Stage } from './stage.ts'

/**
 * Head counts of a round: how many, never who or what. The denominator is who is present or has handed in. `beat` counts the
 * room's looks at itself: what was seen at a higher one is newer.
 */
export type Progress = {
  beat: number
  roundId: string | null
  handedIn: number
  writing: number
  away: number
  expected: number
}

/** A release as everybody sees it, and what is told beside it over the cohort's sessions. */
export type ReleaseView = {
  id: string
  roundId: string
  number: number
  createdAt: string
  figures: ReleaseFigures
  trend: Trend | null
}

/** Why the newest hand-ins are not in the picture yet; null when they are, or when there is nothing to say. */
export type HeldView = {
  reason: 'tooFewHandedIn' | 'notRevealed' | 'tooFewChanged' | 'tailLeft' | 'nothingSafe'
  waiting: number
} | null

/** What a person is doing, for the console's list. */
export type Activity = 'absent' | 'here' | 'writing' | 'handedIn' | 'away'
export type PersonView = { seatId: string; name: string; claimed: boolean; activity: Activity; wantsHelp: boolean }

export type ItemView = {
  id: string
  kind: 'exercise' | 'talk' | 'pause'
  title: string | null
  /** What would run now, with what was chosen for this item; null for a talk or a pause. */
  exercise: Exercise | null
  minutes: number
  /** When it began, the first time; null when it has not. */
  beganAt: string | null
  /** Earlier and current rounds of this item, newest first. */
  rounds: { id: string; number: number; stage: Stage }[]
}

type SessionView = {
  id: string
  title: string
  number: number
  sessions: number
  cohort: string
  zone: string
  locale: 'en' | 'es'
  code: string
  k: number
  /** Where participants go, without the scheme. */
  joinUrl: string
  /** The session this is a rehearsal of; null when it is a real one. */
  rehearsalOf: string | null
}

/** What the wall needs; whole, on every connect. No names, no notes. */
export type WallSnapshot = {
  serverTime: string
  session: SessionView
  state: SessionState
  progress: Progress
  release: ReleaseView | null
}

/** On how many screens the wall is open, and since when there is a link for other computers; null when there is none. */
export type Walls = { screens: number; linkSince: string | null }

/** What the console needs; whole, on every connect. */
export type ConsoleSnapshot = WallSnapshot & {
  items: (ItemView & { notes: string })[]
  people: PersonView[]
  held: HeldView
  walls: Walls
  /** Changes stored in this round so far; moves with every saved edit. */
  changes: number
  desk: DeskView
  /** The facilitator whose console this is. */
  me: string
  /** How the invented people are getting on; null in a real session. */
  rehearsal: RehearsalView | null
  /** Rehearsals of this session that go on. */
  rehearsals: RunningRehearsal[]
}

/** What moved since the last message of this kind; coalesced to at most five a second. */
export type Pulse = {
  progress: Progress
  /** Only people whose line changed. */
  people: PersonView[]
  changes: number
  held: HeldView
}

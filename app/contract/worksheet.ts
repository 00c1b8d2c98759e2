import type { AnswerValue, Edit } from './change.ts'
import type { SessionState } from './stage.ts'

/** What one person has answered about one contact. A field that is absent was not answered: that is not "no". */
export type Answers = Record<string, AnswerValue>

export type Contact = { id: string; label: string }

/** Everything of one person's worksheet for one round, as stored. */
export type Worksheet = {
  roundId: string
  /** Raised by one with every stored change. */
  revision: number
  /** In the order they were first written down. */
  contacts: Contact[]
  answers: Record<string, Answers>
  /** What was asked about something else than contacts, in the order it was first answered. */
  rows: { id: string; answers: Answers }[]
  /** Pairs of contact ids, smaller first. */
  ties: [string, string][]
  /** ISO time of the hand-in, null while it is being written. */
  handedInAt: string | null
  /** What was answered the last time this exercise was run, by contact or row; shown beside the question, never counted. */
  hints: Record<string, Answers>
}

export type SeatView = { id: string; name: string }

/** What a worksheet page needs; whole, on every connect. */
export type WorksheetSnapshot = {
  serverTime: string
  state: SessionState
  session: { title: string; number: number; sessions: number; cohort: string; zone: string; k: number }
  seat: SeatView
  /** The worksheet of the current round; null before it opens. */
  worksheet: Worksheet | null
  wantsHelp: boolean
  /** A facilitator who enters, or has entered, answers for the person in this round; null where nobody has. */
  onBehalf: OnBehalf | null
}

/** `at`: when they last wrote, null before they did. `isOpen`: may still write. `isTheirs`: this page is the facilitator's. */
export type OnBehalf = { id: string; who: string; at: string | null; isOpen: boolean; isTheirs: boolean }

/** A change stored from another tab or device of the same person. */
export type WorksheetDelta = { roundId: string; revision: number; handedInAt: string | null; edit: Edit }

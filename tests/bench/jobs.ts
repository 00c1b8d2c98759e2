/** A server under load: where it is, and with whom it is filled. */
export type Target = {
  url: string
  roundId: string
  sessionId: string
  /** Cookies: the facilitator's, and one for each participant. The raw server asks for none. */
  facilitator: string
  seats: string[]
}

export const phases = ['closed', 'paced'] as const
/** `closed`: the next edit when the last is acknowledged. `paced`: one edit a client every two seconds. */
export type Phase = (typeof phases)[number]

/** What the load driver is asked for. */
export type Job =
  | { kind: 'load'; target: Target; clients: number; seconds: Record<Phase, number> }
  | { kind: 'releases'; target: Target; clients: number; k: number; seconds: number }
  | { kind: 'stages'; target: Target; clients: number; changes: number }
  | { kind: 'joins'; target: Target; clients: number }
  | { kind: 'return'; target: Target; clients: number }

/** What the driver is told in between: the server it lost is back, since so many milliseconds after the epoch. */
export type Returned = { kind: 'returned'; at: number }

export type LoadResult = { edits: number; seconds: number; ack: number[]; editToConsole: number[]; errors: number }
export type ReleaseResult = { console: number[]; wall: number[]; notDue: number; errors: number }
/** Milliseconds from the press to each screen, of all changes. */
export type StageResult = { arrivals: number[]; errors: number }
/** Bytes of messages for one person who comes: to each of those who are there, and to the one who comes. */
export type JoinResult = { console: number; wall: number; worksheet: number; joiner: number; consoleSnapshot: number }
/** Milliseconds after the server's return; `acks` with when they were asked for and how long they took. */
export type ReturnResult = {
  back: number[]
  snapshots: number[]
  acks: { at: number; took: number }[]
  errors: number
}

/** What the load driver says; a phase's beginning and end are told so that the server's use can be read at both. */
export type Report =
  | { kind: 'begin'; phase: Phase }
  | { kind: 'end'; phase: Phase; result: LoadResult }
  | { kind: 'releases'; result: ReleaseResult }
  | { kind: 'stages'; result: StageResult }
  | { kind: 'joins'; result: JoinResult }
  /** Everybody is there: the server may be taken away. */
  | { kind: 'seated' }
  | { kind: 'return'; result: ReturnResult }
  | { kind: 'done' }
  | { kind: 'failed'; why: string }

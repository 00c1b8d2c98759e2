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

export type LoadResult = { edits: number; seconds: number; ack: number[]; editToConsole: number[]; errors: number }
export type ReleaseResult = { console: number[]; wall: number[]; notDue: number; errors: number }

/** What the load driver says; a phase's beginning and end are told so that the server's use can be read at both. */
export type Report =
  | { kind: 'begin'; phase: Phase }
  | { kind: 'end'; phase: Phase; result: LoadResult }
  | { kind: 'releases'; result: ReleaseResult }
  | { kind: 'done' }
  | { kind: 'failed'; why: string }

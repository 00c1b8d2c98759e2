const sessionPrefix = 'session:'

/** The only place where a room name is made. Clients never name rooms. */
export const rooms = {
  session: (sessionId: string) => `${sessionPrefix}${sessionId}`,
  seat: (seatId: string) => `seat:${seatId}`,
  /** A facilitator's own consoles and walls, of whatever sessions. */
  facilitator: (facilitatorId: string) => `facilitator:${facilitatorId}`,
  displays: (sessionId: string) => `displays:${sessionId}`,
  /** A facilitator's pages with somebody's worksheet: they hear of what they enter, and of nothing else. */
  onBehalf: (id: string) => `on-behalf:${id}`,
  onBehalfOf: (seatId: string) => `on-behalf-of:${seatId}`
} as const

/** The sessions among room names. */
export function sessionsIn(names: Iterable<string>): string[] {
  return [...names].filter((name) => name.startsWith(sessionPrefix)).map((name) => name.slice(sessionPrefix.length))
}

/** The only place where a room name is made. Clients never name rooms. */
export const rooms = {
  session: (sessionId: string) => `session:${sessionId}`,
  seat: (seatId: string) => `seat:${seatId}`,
  /** A facilitator's pages with somebody's worksheet: they hear of what they enter, and of nothing else. */
  onBehalf: (id: string) => `on-behalf:${id}`,
  onBehalfOf: (seatId: string) => `on-behalf-of:${seatId}`
} as const

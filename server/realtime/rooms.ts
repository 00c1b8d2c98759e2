/** The only place where a room name is made. Clients never name rooms. */
export const rooms = {
  session: (sessionId: string) => `session:${sessionId}`,
  seat: (seatId: string) => `seat:${seatId}`,
  displays: (sessionId: string) => `displays:${sessionId}`
} as const

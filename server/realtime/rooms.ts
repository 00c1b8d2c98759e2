const sessionPrefix = 'session:'

/** The only place where a room name is made. Clients never name rooms. */
export const rooms = {
  session: (sessionId: string) => `${sessionPrefix}${sessionId}`,
  seat: (seatId: string) => `seat:${seatId}`,
  displays: (sessionId: string) => `displays:${sessionId}`
} as const

/** The sessions among room names. */
export function sessionsIn(names: Iterable<string>): string[] {
  return [...names].filter((name) => name.startsWith(sessionPrefix)).map((name) => name.slice(sessionPrefix.length))
}

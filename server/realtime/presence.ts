/** How long somebody may be gone, in milliseconds, before the room is told: a reload is not an absence. */
const graceMs = 10_000

type Attendance = { sockets: Set<string>; leaving: NodeJS.Timeout | null; away: boolean; wantsHelp: boolean }

/** Who is in a session's room. Nothing of it is stored: it is true now or not at all. */
export type Presence = ReturnType<typeof createPresence>

export function createPresence(onChange: (sessionId: string) => void) {
  const sessions = new Map<string, Map<string, Attendance>>()

  function attendance(sessionId: string, seatId: string): Attendance {
    const seats = sessions.get(sessionId) ?? new Map<string, Attendance>()
    sessions.set(sessionId, seats)
    const found = seats.get(seatId) ?? { sockets: new Set(), leaving: null, away: true, wantsHelp: false }
    seats.set(seatId, found)
    return found
  }

  return {
    arrive(sessionId: string, seatId: string, socketId: string): void {
      const person = attendance(sessionId, seatId)
      if (person.leaving) clearTimeout(person.leaving)
      person.leaving = null
      person.sockets.add(socketId)
      if (!person.away) return
      person.away = false
      onChange(sessionId)
    },

    leave(sessionId: string, seatId: string, socketId: string): void {
      const person = attendance(sessionId, seatId)
      person.sockets.delete(socketId)
      if (person.sockets.size > 0 || person.leaving) return
      person.leaving = setTimeout(() => {
        person.leaving = null
        person.away = true
        onChange(sessionId)
      }, graceMs)
      person.leaving.unref()
    },

    setHelp(sessionId: string, seatId: string, wanted: boolean): void {
      attendance(sessionId, seatId).wantsHelp = wanted
      onChange(sessionId)
    },

    wantsHelp(sessionId: string, seatId: string): boolean {
      return sessions.get(sessionId)?.get(seatId)?.wantsHelp ?? false
    },

    /** `here`: in the room or gone for less than the grace; `away`: was here; null: never came. */
    of(sessionId: string, seatId: string): 'here' | 'away' | null {
      const person = sessions.get(sessionId)?.get(seatId)
      if (!person) return null
      return person.away ? 'away' : 'here'
    },

    /** The session is gone, and with it who was there. */
    forget(sessionId: string): void {
      for (const { leaving } of sessions.get(sessionId)?.values() ?? []) if (leaving) clearTimeout(leaving)
      sessions.delete(sessionId)
    },

    stop(): void {
      for (const seats of sessions.values()) {
        for (const { leaving } of seats.values()) if (leaving) clearTimeout(leaving)
      }
    }
  }
}

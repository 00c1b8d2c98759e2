import {
  attendanceOf,
  consolesIn,
  emptyHall,
  type Hall,
  isOpen,
  type Person,
  personIn,
  quieten,
  wallsIn
} from './hall.ts'
import type { Bus } from './nodes/bus.ts'
import type { Attendance } from './nodes/node-message.ts'

/** How long somebody may be gone, in milliseconds, before the room is told: a reload is not an absence. */
const graceMs = 10_000
/** The first change is told to the other nodes at once, what follows at most so often. */
const tellMs = 200

type PresenceListener = {
  /** Somebody came, went, or asks for help, on whatever node. */
  people: (sessionId: string) => void
  /** A wall was opened or closed, on whatever node. */
  walls: (sessionId: string) => void
  /** A console of the session was opened or closed, on whatever node. */
  consoles: (sessionId: string) => void
}

/**
 * Who is in a session's room, on all nodes. Nothing of it is stored: it is true now or not at all. Each node tells the
 * others who is there on it; when one is gone, those who were there on it have the same grace as if they had left.
 */
export type Presence = ReturnType<typeof createPresence>

/**
 * `here`: in the room or gone for less than the grace; `away`: was here; `unheard`: this server was started so short a time
 * ago that they may be on their way back to it from another; null: never came.
 */
export type Seen = 'here' | 'away' | 'unheard' | null

export function createPresence(bus: Bus) {
  const halls = new Map<string, Hall>()
  const listeners: Partial<PresenceListener>[] = []

  function hall(sessionId: string): Hall {
    const found = halls.get(sessionId)
    if (found) return found
    const fresh = emptyHall()
    halls.set(sessionId, fresh)
    return fresh
  }

  let isNew = true
  const settling = setTimeout(() => {
    isNew = false
    for (const sessionId of halls.keys()) peopleMoved(sessionId)
  }, graceMs)
  settling.unref()

  const peopleMoved = (sessionId: string) => {
    for (const { people } of listeners) people?.(sessionId)
  }

  const wallsMoved = (sessionId: string) => {
    for (const { walls } of listeners) walls?.(sessionId)
  }

  const consolesMoved = (sessionId: string) => {
    for (const { consoles } of listeners) consoles?.(sessionId)
  }

  function moved(sessionId: string, here: Hall): void {
    peopleMoved(sessionId)
    tellSoon(sessionId, here)
  }

  function tellSoon(sessionId: string, here: Hall): void {
    if (here.telling || !bus.hasPeers()) return
    const wait = Math.max(0, here.toldAt + tellMs - performance.now())
    here.telling = setTimeout(() => void tellNow(sessionId, here), wait)
    here.telling.unref()
  }

  async function tellNow(sessionId: string, here: Hall): Promise<void> {
    if (here.telling) clearTimeout(here.telling)
    here.telling = null
    if (!bus.hasPeers()) return
    here.toldAt = performance.now()
    await bus.tell(attendanceOf(sessionId, here))
  }

  function leave(sessionId: string, one: Person): void {
    if (one.sockets.size > 0 || one.leaving) return
    one.leaving = setTimeout(() => {
      one.leaving = null
      one.away = true
      moved(sessionId, hall(sessionId))
    }, graceMs)
    one.leaving.unref()
  }

  function hear(attendance: Attendance, node: string): void {
    const { sessionId } = attendance
    const here = hall(sessionId)
    const text = JSON.stringify(attendance)
    const last = here.others.get(node)
    if (last?.text === text) return
    const before = wallsIn(here)
    here.others.set(node, { attendance, here: new Set(attendance.here), away: new Set(attendance.away), text })
    here.hands.merge(attendance.hands)
    peopleMoved(sessionId)
    if (wallsIn(here) !== before) wallsMoved(sessionId)
    if (String(last?.attendance.consoles) !== String(attendance.consoles)) consolesMoved(sessionId)
  }

  /** Those who were in the room on a node that is gone are leaving it now. */
  function adopt(node: string): void {
    for (const [sessionId, here] of halls) {
      const last = here.others.get(node)
      if (!last) continue
      here.others.delete(node)
      for (const seatId of last.away) personIn(here, seatId)
      for (const seatId of last.here) {
        const one = personIn(here, seatId)
        one.away = false
        leave(sessionId, one)
      }
      moved(sessionId, here)
      if (last.attendance.walls > 0) wallsMoved(sessionId)
      if (last.attendance.consoles.length > 0) consolesMoved(sessionId)
    }
  }

  const tellAll = () => {
    for (const [sessionId, here] of halls) void tellNow(sessionId, here)
  }

  bus.listen({
    message: (message, node) => message.kind === 'attendance' && hear(message, node),
    // Said again and again, so that a word that was lost is made good.
    beat: () => {
      for (const [sessionId, here] of halls) {
        if (isOpen(here)) tellSoon(sessionId, here)
      }
    },
    joined: tellAll,
    back: tellAll,
    gone: adopt
  })

  return {
    listen: (listener: Partial<PresenceListener>) => void listeners.push(listener),

    arrive(sessionId: string, seatId: string, socketId: string): void {
      const here = hall(sessionId)
      const one = personIn(here, seatId)
      if (one.leaving) clearTimeout(one.leaving)
      one.leaving = null
      one.sockets.add(socketId)
      if (!one.away) return
      one.away = false
      moved(sessionId, here)
    },

    leave(sessionId: string, seatId: string, socketId: string): void {
      const one = personIn(hall(sessionId), seatId)
      one.sockets.delete(socketId)
      leave(sessionId, one)
    },

    /** Resolves when the other nodes know: a raised hand outlives the node that it was raised on. */
    async setHelp(sessionId: string, seatId: string, wanted: boolean): Promise<void> {
      const here = hall(sessionId)
      here.hands.set(seatId, wanted)
      peopleMoved(sessionId)
      await tellNow(sessionId, here)
    },

    wantsHelp: (sessionId: string, seatId: string): boolean => halls.get(sessionId)?.hands.isUp(seatId) ?? false,

    of(sessionId: string, seatId: string): Seen {
      const there = halls.get(sessionId)
      const own = there?.people.get(seatId)
      const others = [...(there?.others.values() ?? [])]
      if (own?.away === false || others.some(({ here }) => here.has(seatId))) return 'here'
      if (own || others.some(({ away }) => away.has(seatId))) return 'away'
      return isNew ? 'unheard' : null
    },

    wallOpened(sessionId: string, socketId: string): void {
      const here = hall(sessionId)
      here.walls.add(socketId)
      wallsMoved(sessionId)
      tellSoon(sessionId, here)
    },

    wallClosed(sessionId: string, socketId: string): void {
      const here = hall(sessionId)
      here.walls.delete(socketId)
      wallsMoved(sessionId)
      tellSoon(sessionId, here)
    },

    /** How many walls are open, on all nodes. */
    walls: (sessionId: string): number => {
      const here = halls.get(sessionId)
      return here ? wallsIn(here) : 0
    },

    consoleOpened(sessionId: string, facilitatorId: string, socketId: string): void {
      const here = hall(sessionId)
      here.consoles.set(socketId, facilitatorId)
      consolesMoved(sessionId)
      tellSoon(sessionId, here)
    },

    consoleClosed(sessionId: string, socketId: string): void {
      const here = hall(sessionId)
      here.consoles.delete(socketId)
      consolesMoved(sessionId)
      tellSoon(sessionId, here)
    },

    /** The facilitators who have a console of the session open, on all nodes. */
    facilitators: (sessionId: string): Set<string> => {
      const here = halls.get(sessionId)
      return here ? consolesIn(here) : new Set()
    },

    /** The sessions that somebody has a console of, on all nodes. */
    sessionsWithConsoles: (): string[] =>
      [...halls].filter(([, here]) => consolesIn(here).size > 0).map(([sessionId]) => sessionId),

    /** The session is gone, and with it who was there. */
    forget(sessionId: string): void {
      const here = halls.get(sessionId)
      if (here) quieten(here)
      halls.delete(sessionId)
    },

    stop(): void {
      clearTimeout(settling)
      for (const here of halls.values()) quieten(here)
    }
  }
}

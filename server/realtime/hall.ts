import { createHands } from './nodes/hands.ts'
import type { Attendance } from './nodes/node-message.ts'

/** Somebody who is in a room or was, by the sockets they have here. */
export type Person = { sockets: Set<string>; leaving: NodeJS.Timeout | null; away: boolean }

/** A session's room as this node knows it. */
export type Hall = {
  /** Who is or was here on this node, or on one that is no more. */
  people: Map<string, Person>
  hands: ReturnType<typeof createHands>
  walls: Set<string>
  /** Whose console is open here, by its socket. */
  consoles: Map<string, string>
  /** What the other nodes said last, and as what. */
  others: Map<string, { attendance: Attendance; here: Set<string>; away: Set<string>; text: string }>
  toldAt: number
  telling: NodeJS.Timeout | null
}

export function emptyHall(): Hall {
  return {
    people: new Map(),
    hands: createHands(),
    walls: new Set(),
    consoles: new Map(),
    others: new Map(),
    toldAt: 0,
    telling: null
  }
}

/** Somebody in a room; who was never there is away. */
export function personIn({ people }: Hall, seatId: string): Person {
  const found = people.get(seatId) ?? { sockets: new Set(), leaving: null, away: true }
  people.set(seatId, found)
  return found
}

/** How many walls are open, on all nodes. */
export function wallsIn({ walls, others }: Hall): number {
  return [...others.values()].reduce((sum, { attendance }) => sum + attendance.walls, walls.size)
}

/** The facilitators who have a console open, on all nodes. */
export function consolesIn({ consoles, others }: Hall): Set<string> {
  return new Set([...consoles.values(), ...[...others.values()].flatMap(({ attendance }) => attendance.consoles)])
}

/** Somebody, a wall or a console is there on this node. */
export function isOpen({ people, walls, consoles }: Hall): boolean {
  return walls.size + consoles.size > 0 || [...people.values()].some(({ away }) => !away)
}

/** What this node tells the others of a room. */
export function attendanceOf(sessionId: string, { people, hands, walls, consoles }: Hall): Attendance {
  const seats = (isAway: boolean) => [...people].flatMap(([seatId, { away }]) => (away === isAway ? [seatId] : []))
  return {
    kind: 'attendance',
    sessionId,
    here: seats(false),
    away: seats(true),
    hands: hands.all(),
    walls: walls.size,
    consoles: [...new Set(consoles.values())]
  }
}

/** Nothing happens by itself in this room any more. */
export function quieten({ people, telling }: Hall): void {
  if (telling) clearTimeout(telling)
  for (const { leaving } of people.values()) if (leaving) clearTimeout(leaving)
}

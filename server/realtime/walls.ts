import type { Walls } from '#app/contract/room.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { displaySince } from '#db/repositories/displays.ts'
import type { Io } from './io.ts'
import type { Presence } from './presence.ts'
import { rooms } from './rooms.ts'

/** On how many screens a session's wall is open, by whatever way and on all nodes, and since when it has a display link. */
export async function wallsOf(presence: Presence, db: FacilitatorDatabase, sessionId: string): Promise<Walls> {
  const since = await displaySince(db, sessionId)
  return { screens: presence.walls(sessionId), linkSince: since?.toISOString() ?? null }
}

/** Ends every screen that is there by a display link. */
export function cutDisplays(io: Io, sessionId: string): void {
  io.wall.in(rooms.displays(sessionId)).disconnectSockets()
}

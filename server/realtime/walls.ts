import type { Walls } from '#app/contract/room.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { displaySince } from '#db/repositories/displays.ts'
import type { Io } from './io.ts'
import { rooms } from './rooms.ts'

/** On how many screens a session's wall is open, by whatever way, and since when it has a display link. */
export async function wallsOf(io: Io, db: FacilitatorDatabase, sessionId: string): Promise<Walls> {
  const [sockets, since] = await Promise.all([
    io.wall.in(rooms.session(sessionId)).fetchSockets(),
    displaySince(db, sessionId)
  ])
  return { screens: sockets.length, linkSince: since?.toISOString() ?? null }
}

/** Tells a session's consoles. While the database is away nothing is told: they ask again when they come back. */
export async function tellWalls(io: Io, db: FacilitatorDatabase, sessionId: string): Promise<void> {
  const walls = await wallsOf(io, db, sessionId).catch(() => null)
  if (walls) io.console.to(rooms.session(sessionId)).emit('walls', walls)
}

/** Ends every screen that is there by a display link. */
export function cutDisplays(io: Io, sessionId: string): void {
  io.wall.in(rooms.displays(sessionId)).disconnectSockets()
}

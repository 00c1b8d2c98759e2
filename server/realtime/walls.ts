import type { Walls as WallsView } from '#app/contract/room.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { displaySince } from '#db/repositories/displays.ts'
import type { Io } from './io.ts'
import type { Presence } from './presence.ts'
import { rooms } from './rooms.ts'

/** Tells consoles on how many screens their session's wall is open, and since when it has a display link. */
export type Walls = ReturnType<typeof createWalls>

export function createWalls({ io, db, presence }: { io: Io; db: FacilitatorDatabase; presence: Presence }) {
  async function view(sessionId: string): Promise<WallsView> {
    const since = await displaySince(db, sessionId)
    return { screens: presence.walls(sessionId), linkSince: since?.toISOString() ?? null }
  }

  /** While the database is away nothing is told: consoles ask again when they come back. */
  async function tell(sessionId: string, consoles: Pick<Io['console'], 'to'>): Promise<void> {
    const walls = await view(sessionId).catch(() => null)
    if (walls) consoles.to(rooms.session(sessionId)).emit('walls', walls)
  }

  // Every node hears of it, and tells its own.
  presence.listen({ walls: (sessionId) => void tell(sessionId, io.console.local) })

  return {
    view,

    /** The session has another display link, or none any more: whoever is there by the old one is shown out. */
    async linkMoved(sessionId: string): Promise<void> {
      io.wall.in(rooms.displays(sessionId)).disconnectSockets()
      await tell(sessionId, io.console)
    }
  }
}

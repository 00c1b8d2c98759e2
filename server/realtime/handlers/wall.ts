import { clientEvents } from '#app/contract/events.ts'
import { asFacilitatorDatabase } from '#db/client.ts'
import { wallSnapshot } from '../../queries/room-snapshots.ts'
import { handleEvents } from '../handle-event.ts'
import type { Io } from '../io.ts'
import { rooms } from '../rooms.ts'
import type { RealtimeDeps } from '../start.ts'

/** The projector: it only listens. The console is told whether one is there. */
export function serveWalls(io: Io, deps: RealtimeDeps): void {
  const read = asFacilitatorDatabase(deps.client.db)

  io.wall.on('connection', (socket) => {
    const { facilitatorId, sessionId } = socket.data
    void socket.join(rooms.session(sessionId))
    deps.presence.wallOpened(sessionId, socket.id)

    handleEvents(
      socket,
      clientEvents.wall,
      {
        sync: async () =>
          wallSnapshot(read, {
            facilitatorId,
            sessionId,
            publicUrl: deps.publicUrl(),
            room: await deps.broadcaster.roomPart(sessionId)
          })
      },
      { log: deps.log, limit: () => deps.limit(facilitatorId) }
    )

    socket.on('disconnect', () => deps.presence.wallClosed(sessionId, socket.id))
  })
}

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
    const room = rooms.session(sessionId)
    void socket.join(room)
    io.console.to(room).emit('wall', true)

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

    socket.on('disconnect', async () => {
      const left = await io.wall.in(room).fetchSockets()
      io.console.to(room).emit('wall', left.length > 0)
    })
  })
}

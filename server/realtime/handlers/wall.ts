import { clientEvents } from '#app/contract/events.ts'
import { asFacilitatorDatabase } from '#db/client.ts'
import { findDisplay } from '#db/repositories/displays.ts'
import { authoriseSession, displaySnapshot, wallSnapshot } from '../../queries/room-snapshots.ts'
import { handleEvents } from '../handle-event.ts'
import type { Io } from '../io.ts'
import { rooms } from '../rooms.ts'
import type { RealtimeDeps } from '../start.ts'

/** The projector: it only listens. The consoles are told on how many screens it is open. */
export function serveWalls(io: Io, deps: RealtimeDeps): void {
  const read = asFacilitatorDatabase(deps.client.db)

  io.wall.on('connection', (socket) => {
    const { sessionId, viewer } = socket.data

    /** False when the right to look was taken away while the socket was being let in: after this it is found in its room. */
    const mayStay = async (): Promise<boolean> => {
      if (!('displayHash' in viewer)) {
        await socket.join(rooms.facilitator(viewer.facilitatorId))
        await authoriseSession(read, viewer.facilitatorId, sessionId)
        return true
      }
      await socket.join(rooms.displays(sessionId))
      return (await findDisplay(read, viewer.displayHash)) === sessionId
    }
    const listen = async () => {
      if (!(await mayStay().catch(() => false))) return socket.disconnect()
      await socket.join(rooms.session(sessionId))
      if (socket.connected) deps.presence.wallOpened(sessionId, socket.id)
    }
    const listening = listen()

    handleEvents(
      socket,
      clientEvents.wall,
      {
        sync: async () => {
          // First in the room, then the picture: nothing falls between them.
          await listening
          const asked = { sessionId, publicUrl: deps.publicUrl(), room: await deps.broadcaster.roomPart(sessionId) }
          return 'displayHash' in viewer
            ? displaySnapshot(read, { ...asked, ...viewer })
            : wallSnapshot(read, { ...asked, ...viewer })
        }
      },
      { log: deps.log, limit: () => deps.limit('facilitatorId' in viewer ? viewer.facilitatorId : sessionId) }
    )

    socket.on('disconnect', () => deps.presence.wallClosed(sessionId, socket.id))
  })
}

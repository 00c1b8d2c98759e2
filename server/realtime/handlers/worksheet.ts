import { clientEvents } from '#app/contract/events.ts'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { changeWorksheet } from '../../commands/change-worksheet.ts'
import { worksheetSnapshot } from '../../queries/worksheet-snapshot.ts'
import { handleEvents } from '../handle-event.ts'
import type { Io } from '../io.ts'
import { rooms } from '../rooms.ts'
import type { RealtimeDeps } from '../start.ts'

/** A participant's laptop: whole snapshots, one change at a time, a raised hand. */
export function serveWorksheets(io: Io, deps: RealtimeDeps): void {
  io.worksheet.on('connection', (socket) => {
    const { seatId, seatKey } = socket.data
    void socket.join(rooms.seat(seatId))
    if (socket.data.sessionId) void socket.join(rooms.session(socket.data.sessionId))

    async function moveTo(sessionId: string): Promise<void> {
      if (socket.data.sessionId) {
        deps.presence.leave(socket.data.sessionId, seatId, socket.id)
        await socket.leave(rooms.session(socket.data.sessionId))
      }
      socket.data.sessionId = sessionId
      await socket.join(rooms.session(sessionId))
    }

    /** Everything, looked at while the socket is in its session's room: whatever moves meanwhile is told it. */
    async function lookInRoom(): Promise<Omit<WorksheetSnapshot, 'wantsHelp'>> {
      const snapshot = await worksheetSnapshot(deps.client.db, seatId, seatKey)
      const { sessionId } = snapshot.state
      if (socket.data.sessionId === sessionId) return snapshot
      await moveTo(sessionId)
      return lookInRoom()
    }

    handleEvents(
      socket,
      clientEvents.worksheet,
      {
        sync: async () => {
          const snapshot = await lookInRoom()
          const { sessionId } = snapshot.state
          if (socket.connected) deps.presence.arrive(sessionId, seatId, socket.id)
          return { ...snapshot, wantsHelp: deps.presence.wantsHelp(sessionId, seatId) }
        },

        change: async (change) => {
          const { sessionId, exercise } = await deps.roundFacts(change.roundId)
          const { revision, handedInAt, repeated } = await changeWorksheet(deps.client, {
            seatId,
            seatKey,
            exercise,
            change
          })
          if (repeated) {
            // Stored before, but perhaps the room was never told: the database may have gone in between.
            deps.broadcaster.answersMoved(sessionId)
          } else {
            const { edit, roundId } = change
            const handedIn = handedInAt?.toISOString() ?? null
            socket.to(rooms.seat(seatId)).emit('changed', { roundId, revision, handedInAt: handedIn, edit })
            const bears = handedInAt !== null || edit.kind === 'takeBack'
            deps.broadcaster.edited(sessionId, bears ? 'answers' : revision === 1 ? 'people' : 'activity')
          }
          return { revision, at: new Date().toISOString() }
        },

        help: async ({ wanted }) => {
          if (socket.data.sessionId) await deps.presence.setHelp(socket.data.sessionId, seatId, wanted)
        }
      },
      { log: deps.log, limit: () => deps.limit(seatId) }
    )

    socket.on('disconnect', () => {
      if (socket.data.sessionId) deps.presence.leave(socket.data.sessionId, seatId, socket.id)
    })
  })
}

import { errorCode } from '#app/contract/errors.ts'
import { clientEvents } from '#app/contract/events.ts'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { changeWorksheet } from '../../commands/change-worksheet.ts'
import { bringMapAlong, takeOverSheet } from '../../commands/take-over-sheet.ts'
import { worksheetSnapshot } from '../../queries/worksheet-snapshot.ts'
import { handleEvents } from '../handle-event.ts'
import type { Io } from '../io.ts'
import { rooms } from '../rooms.ts'
import type { RealtimeDeps } from '../start.ts'
import { serveOnBehalf } from './on-behalf.ts'

/** A participant's laptop: whole snapshots, one change at a time, a raised hand. */
export function serveWorksheets(io: Io, deps: RealtimeDeps): void {
  io.worksheet.on('connection', (socket) => {
    if (socket.data.onBehalf) return serveOnBehalf(socket, socket.data.onBehalf, deps)
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

    /** What was begun for the person is theirs as soon as they write on it, and who entered it sees no more of it. */
    async function takeOver(roundId: string, sessionId: string): Promise<void> {
      socket.data.begunRoundId = null
      const ended = await takeOverSheet(deps.client.db, roundId, seatId)
      for (const { id } of ended) deps.desk.showOut(id)
      if (ended.length === 0) return
      deps.desk.moved(sessionId)
      deps.desk.lookAgain(seatId)
    }

    handleEvents(
      socket,
      clientEvents.worksheet,
      {
        sync: async () => {
          const snapshot = await lookInRoom()
          const { sessionId } = snapshot.state
          socket.data.begunRoundId = snapshot.onBehalf ? (snapshot.state.round?.id ?? null) : null
          if (socket.connected) deps.presence.arrive(sessionId, seatId, socket.id)
          return { ...snapshot, wantsHelp: deps.presence.wantsHelp(sessionId, seatId) }
        },

        change: async (change) => {
          const { sessionId, exercise } = await deps.roundFacts(change.roundId)
          const wasBegun = socket.data.begunRoundId === change.roundId
          if (wasBegun) await takeOver(change.roundId, sessionId)
          const store = () => changeWorksheet(deps.client, { seatId, seatKey, exercise, change })
          const { revision, handedInAt, repeated } = await store().catch(async (error: unknown) => {
            if (errorCode(error) !== 'unknown-contact') throw error
            await bringMapAlong(deps.client.db, change.roundId, seatId)
            return store()
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
